import type { Cells } from "../cells.ts";
import type { Row } from "../split.ts";
import type { Doubt, Judgement, TotalLines } from "./total-lines.ts";

/** A report's closing block is not longer; what is longer is data with blank cells. */
const longestBlock = 30;

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== "");

interface Held {
  /** As they were read: a row after all must be read as every other. */
  cells: Cells;
  line: number;
  isAfterBlank: boolean;
  judgement: Judgement;
}

interface ClosingOptions {
  /** How many headers there are. */
  columns: number;
  /** The positions that every row must fill. */
  required: readonly number[];
  totals: TotalLines;
  /** Takes the rows, in their order. */
  onRow: (cells: Cells, line: number) => void;
  /**
   * Told of a row that has the word of a total, but no amount that is the sum of the rows above, or all that
   * a row must have.
   */
  onDoubt: (cells: Cells, line: number, doubt: Doubt) => void;
}

/**
 * Tells the total and closing lines of a file from its rows. A total has its word and its sum, wherever it
 * stands; a closing line below the data lacks a cell that every row must have, and holds one text after a
 * blank line. Lines like that between rows are rows, and a row that was cut off is one too.
 */
export class FooterFilter {
  readonly #options: ClosingOptions;
  #held: Held[] = [];
  readonly #leftOut: Row[] = [];

  constructor(options: ClosingOptions) {
    this.#options = options;
  }

  row(cells: Cells, line: number, isAfterBlank: boolean): void {
    const { totals, onRow } = this.#options;
    const isLacking = this.#lacksACell(cells);
    const judgement = totals.judge(cells, line, isLacking);
    if (judgement !== "total") totals.add(cells);
    if (isLacking || judgement !== "row") {
      this.#held.push({ cells: cells.held(), line, isAfterBlank, judgement });
      if (this.#held.length > longestBlock) this.#release();
      return;
    }
    if (this.#held.length > 0) this.#release();
    onRow(cells, line);
  }

  /** The lines that are no rows; what was held back and is a row after all has gone to `onRow`. */
  end(): Row[] {
    const closes = this.#held.map((held) => this.#closes(held));
    const mayClose = this.#held.map(
      (held, i) => closes[i] === true || filled(held.cells.copy()).length === 1,
    );
    const after = mayClose.lastIndexOf(false) + 1;
    const first = closes.indexOf(true, after);
    const closing = first < 0 ? [] : this.#held.splice(first);
    this.#release();
    for (const held of closing) this.#leaveOut(held);
    return this.#leftOut;
  }

  #lacksACell(cells: Cells): boolean {
    for (const position of this.#options.required) if (cells.isBlank(position)) return true;
    return false;
  }

  #closes({ cells, isAfterBlank, judgement }: Held): boolean {
    if (judgement !== "row") return judgement === "total";
    return isAfterBlank && this.#options.columns > 1 && filled(cells.copy()).length === 1;
  }

  #leaveOut({ cells, line }: Held): void {
    this.#leftOut.push({ cells: cells.copy(), line });
  }

  #release(): void {
    const { onRow, onDoubt } = this.#options;
    for (const held of this.#held) {
      const { cells, line, judgement } = held;
      if (judgement === "total") this.#leaveOut(held);
      else {
        if (judgement !== "row") onDoubt(cells, line, judgement);
        onRow(cells, line);
      }
    }
    this.#held = [];
  }
}
