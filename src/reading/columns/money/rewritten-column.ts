import type { CellValue } from "../cell-meaning.ts";
import { mapDistinct } from "../fast/fast.ts";
import type { CodedColumn } from "../table.ts";
import { exactProduct } from "./exact.ts";

/** A column of numbers of which some rows get another number than their cell says, or none. */
export class RewrittenColumn {
  readonly #column: CodedColumn;
  readonly #codes: Int32Array;
  readonly #texts: string[];
  readonly #values: CellValue[];
  readonly #known = new Map<string, number>();

  constructor(column: CodedColumn) {
    this.#column = column;
    this.#codes = column.codes.slice();
    this.#texts = mapDistinct(column.texts, (text) => text);
    this.#values = mapDistinct(column.values, (value) => value);
  }

  /** The text of a row as it stands in the file. */
  text(row: number): string {
    return this.#texts[this.#codes[row] ?? -1] ?? "";
  }

  multiply(row: number, ...factors: readonly number[]): void {
    if (factors.every((factor) => factor === 1)) return;
    const code = this.#codes[row] ?? -1;
    this.#put(row, factors.join(" "), () => exactProduct(Number(this.#values[code]), ...factors));
  }

  /** Takes the number of a row away; its cell is one that cannot be read, and not blank. */
  unread(row: number): void {
    this.#put(row, "unread", () => null);
  }

  /** Another value for the text of a row, the same for all rows with that text and `what`. */
  #put(row: number, what: string, value: () => CellValue): void {
    const code = this.#codes[row] ?? -1;
    const key = `${code} ${what}`;
    const known = this.#known.get(key);
    this.#codes[row] = known ?? this.#values.length;
    if (known !== undefined) return;
    this.#known.set(key, this.#values.length);
    this.#values.push(value());
    this.#texts.push(this.#texts[code] ?? "");
  }

  column(): CodedColumn {
    return { ...this.#column, codes: this.#codes, texts: this.#texts, values: this.#values };
  }
}
