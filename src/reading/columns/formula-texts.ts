import { Buffer } from "node:buffer";
import { type Content, textOf } from "../text/decode.ts";

/** A cell that is a formula of one text, plain or in quotes itself: `="00123"`, `"=""00123"""`. */
const plain = /(?<=^|[;,\t|])="([^"\r\n]*)"(?=[;,\t|\r\n]|$)/gm;
const quoted = /(?<=^|[;,\t|])"=""([^"\r\n]*)"""(?=[;,\t|\r\n]|$)/gm;

/**
 * A content of which cells are formulas of one text, as systems write numbers so that Excel leaves the zeros
 * in front alone, with the texts in quotes; null for any other.
 */
export function withoutFormulas(content: Content): Content | null {
  if (!content.hasQuotes) return null;
  const { buffer, byteOffset, byteLength } = content.bytes;
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  if (!bytes.includes('="')) return null;
  const text = textOf(content);
  const changed = text.replace(quoted, '"$1"').replace(plain, '"$1"');
  return changed === text ? null : { ...content, bytes: Buffer.from(changed), charset: "utf-8" };
}
