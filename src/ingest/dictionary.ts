import { GrowingInts } from "./growing.ts";

/** The same 32 bits for the same characters of a text. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}

function isSame(known: string, text: string, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let at = from; at < to; at++) {
    if (known.charCodeAt(at - from) !== text.charCodeAt(at)) return false;
  }
  return true;
}

/** Whether white space may stand at a place: at a space and below, and beyond ASCII. */
function mayBeSpace(text: string, at: number): boolean {
  const character = text.charCodeAt(at);
  return character <= 0x20 || character > 0x7e;
}

/** Capitals, digits and signs: texts of these alone that differ do so as keys too, for there is nothing to fold. */
function hasNothingToFold(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (character < 0x21 || character > 0x7e || (character > 0x60 && character < 0x7b)) return false;
  }
  return true;
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
  /** Whether no text has anything that is folded in a key: white space, small letters, accents. */
  hasNothingToFold = true;
  #lastCode = -1;

  /** Adds the cell of the next row. */
  push(cell: string): void {
    this.pushSpan(cell, 0, cell.length);
  }

  /** Adds the cell of the next row, which is a part of a text. */
  pushSpan(text: string, from: number, to: number): void {
    this.codes.push(this.#codeOf(text, from, to));
  }

  #codeOf(text: string, from: number, to: number): number {
    if (from === to) return -1;
    if (mayBeSpace(text, from) || mayBeSpace(text, to - 1)) {
      const cell = text.slice(from, to);
      const trimmed = cell.trim();
      if (trimmed.length < cell.length) return this.#codeOf(trimmed, 0, trimmed.length);
    }
    if (isSame(this.texts[this.#lastCode] ?? "", text, from, to)) return this.#lastCode;
    this.#lastCode = this.#find(text, from, to);
    return this.#lastCode;
  }

  /** The code that a text has, or gets. */
  #find(text: string, from: number, to: number): number {
    const hash = hashOf(text, from, to);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const code = (this.#slots[slot] ?? 0) - 1;
      if (code < 0) break;
      if (this.#hashes.at(code) === hash && isSame(this.texts[code] ?? "", text, from, to)) return code;
      slot = (slot + 1) & mask;
    }
    const cell = text.slice(from, to);
    this.#slots[slot] = this.texts.push(cell);
    this.#hashes.push(hash);
    this.hasNothingToFold &&= hasNothingToFold(cell);
    if (this.texts.length * 2 > this.#slots.length) this.#widen();
    return this.texts.length - 1;
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
