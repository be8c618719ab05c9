/** The text of a file and how its bytes were read. */
export interface Decoded {
  text: string;
  encoding: Encoding;
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const marks: readonly [Encoding, readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Without a mark, UTF-16 of a Western export shows as a zero in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, 512);
  const zerosAt = (parity: number) => start.filter((byte, i) => i % 2 === parity && byte === 0).length;
  const most = start.length / 4;
  if (zerosAt(1) > most) return "utf-16le";
  return zerosAt(0) > most ? "utf-16be" : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The encoding of a file by its content: its mark, zeros of UTF-16, valid UTF-8, and else what Excel on Windows writes. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return marked[0];
  return unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
}

/** The text of a file, without its mark and with `\n` at the end of every line. `pinned` overrides what the content says. */
export function decode(bytes: Uint8Array, pinned?: Encoding): Decoded {
  const encoding = pinned ?? encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text, encoding };
}
