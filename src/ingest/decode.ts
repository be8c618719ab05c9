export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** The text of a file and how its bytes were read. */
export interface Decoded {
  text: string;
  encoding: Encoding;
}

const marks: readonly [Encoding, readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** How a workbook begins: the new kind is a zip, the old one a compound file. */
const workbooks: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const beginsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, i) => bytes[i] === byte);

/** Whether the bytes are those of an Excel workbook, which is no CSV whatever its name. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return workbooks.some((start) => beginsWith(bytes, start));
}

/** Without a mark, UTF-16 of a Western export shows as a zero in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, 512);
  const zerosAt = (parity: number) => start.filter((byte, i) => i % 2 === parity && byte === 0).length;
  const most = start.length / 4;
  if (zerosAt(1) > most) return "utf-16le";
  return zerosAt(0) > most ? "utf-16be" : undefined;
}

function decodedAs(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/**
 * The text of a file, without its mark. The encoding is the pinned one; else what the content says: its
 * mark, the zeros of UTF-16, valid UTF-8, and else Windows-1252, which Excel on Windows writes. Null where the bytes are not in a pinned or marked
 * encoding.
 */
export function decode(bytes: Uint8Array, pinned?: Encoding): Decoded | null {
  const certain = pinned ?? marks.find(([, mark]) => beginsWith(bytes, mark))?.[0] ?? unmarkedUtf16(bytes);
  if (certain) return decodedAs(bytes, certain);
  return decodedAs(bytes, "utf-8") ?? decodedAs(bytes, "windows-1252");
}

/**
 * The line of the first bytes that are no UTF-8 in a text of which most special characters are; null for a text in another encoding. A few broken
 * characters must not make every other accent come out as two wrong letters.
 */
export function lineOfBrokenUtf8(bytes: Uint8Array): number | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\uFFFD+/g)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  if (broken === 0 || whole <= broken) return null;
  return text.slice(0, text.indexOf("\uFFFD")).split(/\r\n?|\n/).length;
}
