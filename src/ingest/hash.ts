import { Buffer } from "node:buffer";

/** Where the search for some bytes begins: FNV-1a (32 bits), mixed. A letter counts as its capital, so that keys can be sought as well as texts. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c_9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ ((bytes[at] ?? 0) | 0x20), 0x0100_0193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  return hash ^ (hash >>> 13);
}

/** The hash of the bytes of a text in UTF-8. */
export function hashOfText(text: string): number {
  const bytes = Buffer.from(text);
  return hashOf(bytes, 0, bytes.length);
}
