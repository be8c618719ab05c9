import { Buffer } from "node:buffer";
import type { Charset } from "../../text/encodings/charset.ts";

/** Where one text after another is put to have its bytes, in memory that is used again. */
export class Scratch {
  bytes = Buffer.alloc(256);

  /**
   * Puts a text there without the white space around it, and gives how many bytes it has. @throws where they
   * are wanted in another charset than UTF-8.
   */
  putTrimmed(cell: string, charset: Charset): number {
    if (charset !== "utf-8") throw new Error(`A text has no bytes in ${charset} here`);
    const text = cell.trim();
    const most = text.length * 3;
    if (most > this.bytes.length) this.bytes = Buffer.alloc(most * 2);
    return this.bytes.write(text);
  }
}
