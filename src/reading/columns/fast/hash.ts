import { Buffer } from "node:buffer";
import { randomInt } from "node:crypto";

/** Where every hash begins, another in each run: nobody can write a file of texts that all have the same. */
const start = randomInt(2 ** 32) | 0;

/** FNV-1a (32 bits) with its last bits mixed. */
const mixed = (hash: number) => {
  const more = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  return more ^ (more >>> 13);
};

/** Where the search for some bytes begins; with another beginning, another one. */
export function hashOf(bytes: Uint8Array, from: number, to: number, begin = start): number {
  let hash = begin;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x0100_0193);
  return mixed(hash);
}

/** The hash of the bytes of a text in UTF-8. */
export function hashOfText(text: string): number {
  const bytes = Buffer.from(text);
  return hashOf(bytes, 0, bytes.length);
}
