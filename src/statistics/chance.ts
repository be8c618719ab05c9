/** A source of chance: each call gives the next number in [0, 1). */
export type Random = () => number;

/** FNV-1a (32 bits), so that a word can be a seed. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * A repeatable stream of chance, the same on every machine. Each part of the organisation has a stream of its
 * own, so that a change in one leaves the others as they were. Source: mulberry32 by Tommy Ettinger (2017,
 * public domain).
 */
export function chance(seed: number, part: string): Random {
  let state = (hashOf(part) ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
