import { GrowingInts } from "./growing.ts";

/** The same 32 bits for the same text. */
function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 15);
}

/**
 * Collects one column while the rows go by: each distinct text once, and for every row which text it holds, −1 for a blank. A table of
 * hashes of its own, for a Map takes three times as long on a column of a million numbers.
 */
export class Dictionary {
  readonly codes = new GrowingInts();
  readonly texts: string[] = [];
  readonly #hashes = new GrowingInts();
  /** Code + 1 by hash; 0 where there is none. Its length is a power of two, and at most half is taken. */
  #slots = new Int32Array(1024);
  #lastCell = "";
  #lastCode = -1;

  push(cell: string): void {
    if (cell !== this.#lastCell) {
      this.#lastCode = this.#codeOf(cell);
      this.#lastCell = cell;
    }
    this.codes.push(this.#lastCode);
  }

  #codeOf(cell: string): number {
    const hash = hashOf(cell);
    const slot = this.#slotOf(cell, hash);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const text = cell.trim();
    if (text === "") return -1;
    if (text !== cell) return this.#codeOf(text);
    this.#slots[slot] = this.texts.push(text);
    this.#hashes.push(hash);
    if (this.texts.length * 2 > this.#slots.length) this.#widen();
    return this.texts.length - 1;
  }

  /** The slot that a text has, or would have. */
  #slotOf(text: string, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const code = (this.#slots[slot] ?? 0) - 1;
      if (code < 0 || (this.#hashes.at(code) === hash && this.texts[code] === text)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #widen(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    for (let code = 0; code < this.texts.length; code++) {
      let slot = this.#hashes.at(code) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = code + 1;
    }
    this.#slots = slots;
  }
}
