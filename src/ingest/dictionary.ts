import { GrowingInts } from "./growing.ts";

/** Collects one column while the rows go by: each distinct text once, and for every row which text it holds, −1 for a blank. */
export class Dictionary {
  readonly codes = new GrowingInts();
  readonly texts: string[] = [];
  readonly #known = new Map<string, number>();

  push(cell: string): void {
    this.codes.push(this.#codeOf(cell));
  }

  #codeOf(cell: string): number {
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    const text = cell.trim();
    const code = text === "" ? -1 : (this.#known.get(text) ?? this.texts.length);
    if (code === this.texts.length) this.texts.push(text);
    this.#known.set(text, code);
    if (text !== cell) this.#known.set(cell, code);
    return code;
  }
}
