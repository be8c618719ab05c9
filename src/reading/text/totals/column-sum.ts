import type { DecimalMark } from "../../../contract/column.ts";
import { parseNumber } from "../../columns/numbers/number-format.ts";

const marks: readonly DecimalMark[] = [",", "."];

/**
 * Numbers of a column that were added up, under either decimal mark: which one the file has is not known yet.
 */
export class ColumnSum {
  readonly #sums = { ",": 0, ".": 0 };
  /** Cells with a number. */
  numbers = 0;

  add(text: string): void {
    if (text.trim() === "") return;
    let isNumber = false;
    for (const mark of marks) {
      const value = parseNumber(text.trim(), mark);
      if (value === null) continue;
      isNumber = true;
      this.#sums[mark] += value;
    }
    if (isNumber) this.numbers++;
  }

  /** These numbers and others together. */
  plus(other: ColumnSum): ColumnSum {
    const sum = new ColumnSum();
    for (const mark of marks) sum.#sums[mark] = this.#sums[mark] + other.#sums[mark];
    sum.numbers = this.numbers + other.numbers;
    return sum;
  }

  /**
   * Whether a cell is the sum, or where it is so called the average, to the digits that it has. Never of
   * nothing.
   */
  isSum(text: string, isAverage: boolean): boolean {
    if (this.numbers === 0) return false;
    return marks.some((mark) => {
      const value = parseNumber(text.trim(), mark);
      if (value === null) return false;
      const of = isAverage ? this.#sums[mark] / this.numbers : this.#sums[mark];
      const digits = text.trim().match(mark === "," ? /,(\d+)\D*$/ : /\.(\d+)\D*$/)?.[1]?.length ?? 0;
      const half = 0.5 * 10 ** -digits;
      const off = Math.abs(of - value);
      // Of numbers that were rounded each, as long as that says nothing.
      const isRounded = off <= half * this.numbers && off <= Math.abs(value) * 1e-3;
      return off <= half * (1 + 1e-9) + 1e-9 * Math.abs(value) || isRounded;
    });
  }
}

/** Whether a cell reads as a number in any way. */
export function isNumber(text: string): boolean {
  return text.trim() !== "" && marks.some((mark) => parseNumber(text.trim(), mark) !== null);
}
