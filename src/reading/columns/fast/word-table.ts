/** Texts of at most so many bytes fit in a row of the table. */
export const longestWord = 12;

/**
 * Numbers in a row: three with the bytes themselves, and the code + 1; 0 in a row that is free. A row lies in
 * one line of the processor's cache.
 */
const row = 4;

/** So many words tell how many of the others will be new. */
const sample = 4096;

/** Four bytes as one number, those after the end as zeros, which no text has. */
function fourBytes(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  const end = Math.min(to, from + 4);
  for (let at = from, shift = 0; at < end; at++, shift += 8) number |= (bytes[at] ?? 0) << shift;
  return number;
}

/** Where the search for a word begins: words that differ in anything begin far apart. */
function hashOf(first: number, second: number, third: number): number {
  const mixed =
    Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca77) ^ Math.imul(third, 0xc2b2_ae3d);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b_3c6d) >>> 4;
}

/**
 * Codes of short texts, found by their bytes. The bytes stand in the table itself, so that one look at it
 * tells whether they are the same; a Map needs a string first, and takes ten times as long on columns of
 * millions.
 */
export class WordTable {
  #rows = new Int32Array(1024 * row);
  #taken = 0;
  /** How many words there will be, as far as it can be told from those so far. */
  readonly #foreseen: () => number;
  /** The word before: exports come in some order, so that it is often the same. */
  #last = { first: 0, second: 0, third: 0, code: -1 };

  constructor(foreseen: () => number = () => 0) {
    this.#foreseen = foreseen;
  }

  /** The code of the bytes from–to, which have no zero among them; where they are new, they get `next`. */
  find(bytes: Uint8Array, from: number, to: number, next: number): number {
    const first = fourBytes(bytes, from, to);
    const second = to - from > 4 ? fourBytes(bytes, from + 4, to) : 0;
    const third = to - from > 8 ? fourBytes(bytes, from + 8, to) : 0;
    const last = this.#last;
    if (last.code >= 0 && last.first === first && last.second === second && last.third === third)
      return last.code;
    const at = this.#placeOf(first, second, third);
    let code = (this.#rows[at + 3] ?? 0) - 1;
    if (code < 0) {
      code = next;
      this.#take(at, first, second, third, code);
    }
    last.first = first;
    last.second = second;
    last.third = third;
    last.code = code;
    return code;
  }

  /** The row of a word, or the free one that it belongs in. */
  #placeOf(first: number, second: number, third: number): number {
    const rows = this.#rows;
    const mask = rows.length - 1;
    let at = (hashOf(first, second, third) * row) & mask;
    while (rows[at + 3] !== 0 && (rows[at] !== first || rows[at + 1] !== second || rows[at + 2] !== third)) {
      at = (at + row) & mask;
    }
    return at;
  }

  #take(at: number, first: number, second: number, third: number, code: number): void {
    this.#rows[at] = first;
    this.#rows[at + 1] = second;
    this.#rows[at + 2] = third;
    this.#rows[at + 3] = code + 1;
    this.#taken++;
    if (this.#taken * row * 2 > this.#rows.length) this.#widen();
  }

  /**
   * Makes room for what is foreseen at once, for to move a million words takes as long as to find them; at
   * least twice as much.
   */
  #widen(): void {
    const before = this.#rows;
    let length = before.length * 2;
    while (length < 2 * row * this.#foreseen() && this.#taken >= sample) length *= 2;
    this.#rows = new Int32Array(length);
    for (let at = 0; at < before.length; at += row) {
      if (before[at + 3] === 0) continue;
      const [first, second, third] = [before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0];
      const place = this.#placeOf(first, second, third);
      this.#rows[place] = first;
      this.#rows[place + 1] = second;
      this.#rows[place + 2] = third;
      this.#rows[place + 3] = before[at + 3] ?? 0;
    }
  }
}
