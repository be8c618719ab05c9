import { Buffer } from "node:buffer";
import { Inflate } from "fflate";

/** One file in a zip: where its packed bytes stand, and how large it says that it is. */
export interface ZipEntry {
  packed: Uint8Array;
  isDeflated: boolean;
  isEncrypted: boolean;
  size: number;
}

/** The files of a zip by their paths. */
export type Zip = ReadonlyMap<string, ZipEntry>;

/** What is no zip, or one that ends before it is whole. */
export class BrokenZip extends Error {}

/** More bytes than are read. */
export class TooMuchInZip extends Error {}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;

/** No workbook holds more files; a list of millions takes as long to read as it is. */
const mostEntries = 65_535;

const inNext8Bytes = 0xffffffff;

/** Where the list of files begins, and how many it has. */
function listOf(bytes: Buffer): { at: number; count: number } {
  // A remark of 65,535 bytes may stand behind the end.
  const from = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= from; at--) {
    if (bytes.readUInt32LE(at) !== endMark) continue;
    const small = { at: bytes.readUInt32LE(at + 16), count: bytes.readUInt16LE(at + 10) };
    if (at < 20 || bytes.readUInt32LE(at - 20) !== locator64Mark) return small;
    const at64 = Number(bytes.readBigUInt64LE(at - 12));
    if (bytes.readUInt32LE(at64) !== end64Mark) return small;
    return {
      at: Number(bytes.readBigUInt64LE(at64 + 48)),
      count: Number(bytes.readBigUInt64LE(at64 + 32)),
    };
  }
  throw new BrokenZip("no end");
}

/** The sizes and the place that stand in the field for large files, where the ordinary ones point to it. */
function withLargeFields(extra: Buffer, values: readonly number[]): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    return values.map((value) => {
      if (value !== inNext8Bytes) return value;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    });
  }
  return [...values];
}

function entriesOf(bytes: Buffer): Zip {
  const entries = new Map<string, ZipEntry>();
  const { at: first, count } = listOf(bytes);
  if (count > mostEntries) throw new TooMuchInZip("files");
  for (let i = 0, at = first; i < count; i++) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new BrokenZip("no entry");
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const fields = [24, 20, 42].map((field) => bytes.readUInt32LE(at + field));
    const [size = 0, packedSize = 0, local = 0] = withLargeFields(bytes.subarray(nameEnd, extraEnd), fields);
    if (bytes.readUInt32LE(local) !== localMark) throw new BrokenZip("no file");
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (from + packedSize > bytes.length) throw new BrokenZip("cut off");
    entries.set(bytes.toString("utf8", at + 46, nameEnd).replaceAll("\\", "/"), {
      packed: bytes.subarray(from, from + packedSize),
      isDeflated: bytes.readUInt16LE(at + 10) !== 0,
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      size,
    });
    at = extraEnd + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * The files of a zip, none of them unpacked. @throws BrokenZip where it is none, or not whole. @throws
 * TooMuchInZip where it holds more files than any workbook.
 */
export function zipOf(bytes: Uint8Array): Zip {
  try {
    return entriesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // Places beyond the end are read where the list points there.
    if (error instanceof RangeError) throw new BrokenZip("cut off");
    throw error;
  }
}

/** So many packed bytes are unpacked together: of what is in a zip no more than a piece is in memory. */
const piece = 1 << 16;

/**
 * Unpacks one file of a zip piece by piece. @throws BrokenZip where it is damaged. @throws TooMuchInZip where
 * it is larger than `most`, whatever it says of itself.
 */
export function unpack(entry: ZipEntry, most: number, onPiece: (bytes: Uint8Array) => void): void {
  if (entry.size > most) throw new TooMuchInZip("bytes");
  let length = 0;
  const take = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length > entry.size) throw new BrokenZip("larger than it says");
    if (bytes.length > 0) onPiece(bytes);
  };
  const { packed, isDeflated } = entry;
  const inflate = new Inflate((bytes) => take(bytes));
  for (let from = 0; from < packed.length; from += piece) {
    const part = packed.subarray(from, from + piece);
    if (isDeflated) inflated(inflate, part, from + piece >= packed.length);
    else take(part);
  }
  if (length !== entry.size) throw new BrokenZip("cut off");
}

function inflated(inflate: Inflate, part: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(part, isLast);
  } catch (error) {
    // What the library throws has a code; what is thrown by whoever takes the pieces has none.
    if (error instanceof Error && "code" in error && typeof error.code === "number") {
      throw new BrokenZip(error.message);
    }
    throw error;
  }
}
