import { closeSync, openSync, readSync } from "node:fs";

/** What a program or library of Linux asks of the machine when it is loaded. */
export interface Linked {
  /** Libraries by their names, in the order in which they are looked for (DT_NEEDED). */
  needed: string[];
  /**
   * Folders in which they are looked for before those of the machine; `$ORIGIN` is the folder of the file
   * (DT_RPATH, DT_RUNPATH).
   */
  folders: string[];
}

/** Tags of the dynamic section and of the program headers: see elf(5). */
const dynamicTag = { end: 0, needed: 1, stringTable: 5, rpath: 15, runpath: 29 } as const;
const segmentKind = { load: 1, dynamic: 2 } as const;

const magic = "\x7fELF";
const is64Bit = 2;
const isLittleEndian = 1;

/** A part of a file that is mapped into memory. */
interface Segment {
  kind: number;
  offset: number;
  address: number;
  size: number;
}

function bytesAt(descriptor: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, offset));
}

const numberAt = (bytes: Buffer, offset: number) => Number(bytes.readBigUInt64LE(offset));

function segmentsOf(descriptor: number, header: Buffer): Segment[] {
  const size = header.readUInt16LE(54);
  const count = header.readUInt16LE(56);
  const table = bytesAt(descriptor, numberAt(header, 32), size * count);
  return Array.from({ length: count }, (_, i) => {
    const at = table.subarray(i * size, (i + 1) * size);
    return {
      kind: at.readUInt32LE(0),
      offset: numberAt(at, 8),
      address: numberAt(at, 16),
      size: numberAt(at, 32),
    };
  });
}

/** The entries of the dynamic section, up to its end: a tag and a value each. */
function dynamicEntries(section: Buffer): { tag: number; value: number }[] {
  const all = Array.from({ length: Math.floor(section.length / 16) }, (_, i) => ({
    tag: numberAt(section, i * 16),
    value: numberAt(section, i * 16 + 8),
  }));
  const end = all.findIndex(({ tag }) => tag === dynamicTag.end);
  return end < 0 ? all : all.slice(0, end);
}

/** Where in the file lies what is mapped at an address. @throws Error where nothing is. */
function offsetOf(address: number, segments: readonly Segment[]): number {
  const segment = segments.find(
    (each) => each.kind === segmentKind.load && address >= each.address && address < each.address + each.size,
  );
  if (!segment) throw new Error(`Nothing of the file is mapped at ${address}.`);
  return segment.offset + address - segment.address;
}

function textAt(descriptor: number, offset: number): string {
  const bytes = bytesAt(descriptor, offset, 4096);
  return bytes.subarray(0, bytes.indexOf(0)).toString();
}

function linkedOf(descriptor: number): Linked | null {
  const header = bytesAt(descriptor, 0, 64);
  if (header.subarray(0, 4).toString("latin1") !== magic) return null;
  if (header[4] !== is64Bit || header[5] !== isLittleEndian)
    throw new Error("It is made for another kind of machine than those of 64 bits, the lowest byte first.");
  const segments = segmentsOf(descriptor, header);
  const dynamic = segments.find(({ kind }) => kind === segmentKind.dynamic);
  // A program that is linked to nothing has none.
  const entries = dynamic ? dynamicEntries(bytesAt(descriptor, dynamic.offset, dynamic.size)) : [];
  const strings = entries.find(({ tag }) => tag === dynamicTag.stringTable);
  const textsOf = (...tags: number[]) =>
    entries
      .filter(({ tag }) => tags.includes(tag))
      .map(({ value }) => textAt(descriptor, offsetOf((strings?.value ?? 0) + value, segments)));
  return {
    needed: textsOf(dynamicTag.needed),
    folders: textsOf(dynamicTag.rpath, dynamicTag.runpath).flatMap((folders) => folders.split(":")),
  };
}

/**
 * What a file is linked to; null where it is no program or library of Linux (ELF).
 * @throws Error where it is one for 32 bits or with the highest byte first.
 */
export function linked(file: string): Linked | null {
  const descriptor = openSync(file, "r");
  try {
    return linkedOf(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
