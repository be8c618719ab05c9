import { Buffer } from "node:buffer";

/**
 * How the bytes of a text are written while it is read. Both write a delimiter, a quote and a line end as
 * ASCII does.
 */
export type Charset = "utf-8" | "windows-1252";

const windows1252 = new TextDecoder("windows-1252");

/** The text of some bytes; a mark of byte order is a character like any other. */
export function textOfBytes(bytes: Uint8Array, charset: Charset, from = 0, to = bytes.length): string {
  if (charset === "windows-1252") return windows1252.decode(bytes.subarray(from, to));
  // Asked for every text of a column: most bytes are a Buffer already.
  const buffer = Buffer.isBuffer(bytes)
    ? bytes
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString("utf8", from, to);
}
