import type { Cells } from "./cells.ts";
import type { Row } from "./split.ts";

/** Words with which a total begins, in either language. */
const totalWord = /^\W*(?:(?:eind|sub)?totaal|totalen|(?:grand |sub)?totals?|som|sum|gemiddelde|average)\b/iu;

/** A report's closing block is not longer; what is longer is data with blank cells. */
const longestBlock = 30;

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== "");

interface Held {
  /** As they were read: a row after all must be read as every other. */
  cells: Cells;
  line: number;
  isAfterBlank: boolean;
}

/**
 * Tells the total and closing lines below the data of a file from its rows: lines that lack a cell that every row must have and say that they
 * are a total, or hold one text after a blank line. Lines like it between rows are rows, and a row that was cut off is one too.
 */
export class ClosingLines {
  readonly #columns: number;
  readonly #required: readonly number[];
  readonly #onRow: (cells: Cells, line: number) => void;
  #held: Held[] = [];

  /** `columns` is how many headers there are, `required` the positions that every row must fill; rows go to `onRow`. */
  constructor(columns: number, required: readonly number[], onRow: (cells: Cells, line: number) => void) {
    this.#columns = columns;
    this.#required = required;
    this.#onRow = onRow;
  }

  row(cells: Cells, line: number, isAfterBlank: boolean): void {
    if (this.#lacksACell(cells)) {
      this.#held.push({ cells: cells.held(), line, isAfterBlank });
      if (this.#held.length > longestBlock) this.#release();
      return;
    }
    if (this.#held.length > 0) this.#release();
    this.#onRow(cells, line);
  }

  /** The lines that close the file; what was held back and is a row after all has gone to `onRow`. */
  end(): Row[] {
    const closes = this.#held.map((held) => this.#closes(held));
    const mayClose = this.#held.map(
      (held, i) => closes[i] === true || filled(held.cells.copy()).length === 1,
    );
    const after = mayClose.lastIndexOf(false) + 1;
    const first = closes.indexOf(true, after);
    const closing = first < 0 ? [] : this.#held.splice(first);
    this.#release();
    return closing.map(({ cells, line }) => ({ cells: cells.copy(), line }));
  }

  #lacksACell(cells: Cells): boolean {
    for (const position of this.#required) if (cells.isBlank(position)) return true;
    return false;
  }

  #closes({ cells, isAfterBlank }: Held): boolean {
    const texts = cells.copy();
    if (texts.some((text) => totalWord.test(text))) return true;
    return isAfterBlank && this.#columns > 1 && filled(texts).length === 1;
  }

  #release(): void {
    for (const { cells, line } of this.#held) this.#onRow(cells, line);
    this.#held = [];
  }
}
