import type { DecimalMark } from "../../contract/column.ts";
import { type CellAt, cellAt } from "./address.ts";
import { inLine, oneLine, valueText } from "./cell-text.ts";
import type { NumberStyle } from "./number-format.ts";
import { longestText, type SheetPart, type WorkbookParts } from "./parts.ts";
import { readXml } from "./xml.ts";
import type { Attributes } from "./xml-tag.ts";
import { TooMuchInZip } from "./zip.ts";

/** A sheet of more bytes is not read: a million rows of a hundred columns have fewer. */
const mostOfSheet = 2 ** 31 - 1;

/** The rows that a sheet can have. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

/** Nobody merges as many cells by hand. */
const mostMerged = 200_000;

/** All cells of a sheet have no more characters: they become one text where any holds a quote. */
const mostCharacters = 400e6;

/** The headings stand in the first rows: all others are made as long as the longest of these. */
export const topRows = 200;

/** The cells of a sheet, a line for each row, parted by tabs; a row without cells is an empty line. */
export interface SheetLines {
  lines: string[];
  /** Rows and columns that who opens the workbook does not see, by their numbers from 1. */
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Cells that are one, by the address of the first and the last. */
  merged: { first: CellAt; last: CellAt }[];
}

/** What is told of single cells. */
export interface OnCell {
  /** Excel's own words for a formula that went wrong: `#N/A`. */
  onError: (at: CellAt, text: string) => void;
  /** A formula of which the workbook does not hold the result. */
  onNoResult: (at: CellAt) => void;
}

const plainNumber: NumberStyle = { kind: "number", figures: 0 };

class Reader {
  readonly #parts: WorkbookParts;
  readonly #decimal: DecimalMark;
  readonly #onCell: OnCell;
  readonly found: SheetLines = { lines: [], hiddenRows: [], hiddenColumns: [], merged: [] };
  #row = 0;
  #isHidden = false;
  #cells: string[] = [];
  #next = 0;
  // The cell that is read: one after another in the same fields, as a sheet has millions of them.
  #isInCell = false;
  #position = 0;
  #type = "n";
  #style = 0;
  #text = "";
  #isFormula = false;
  #isInText = false;
  #isSpoken = false;
  #characters = 0;
  readonly #widths: number[] = [];
  #topWidth = 0;

  constructor(parts: WorkbookParts, decimal: DecimalMark, onCell: OnCell) {
    this.#parts = parts;
    this.#decimal = decimal;
    this.#onCell = onCell;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "c") this.#openCell(attributes);
    else if (name === "v" || name === "t") this.#isInText = !this.#isSpoken;
    else if (name === "f" && this.#isInCell) this.#isFormula = true;
    else if (name === "row") this.#openRow(attributes);
    else if (name === "rPh") this.#isSpoken = true;
    else if (name === "col") this.#column(attributes);
    else if (name === "mergeCell") this.#merge(attributes.get("ref") ?? "");
  }

  text(piece: string): void {
    if (!this.#isInText || !this.#isInCell) return;
    this.#text += piece;
    if (this.#text.length > longestText) throw new TooMuchInZip("text");
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.#isInText = false;
    else if (name === "c") this.#closeCell();
    else if (name === "row") this.#closeRow();
    else if (name === "rPh") this.#isSpoken = false;
  }

  #openRow(attributes: Attributes): void {
    const [r, hidden] = [attributes.get("r"), attributes.get("hidden")];
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    if (!(this.#row >= 1 && this.#row <= mostRows)) throw new TooMuchInZip("rows");
    this.#isHidden = hidden === "1" || hidden === "true";
    this.#cells = [];
    this.#next = 0;
  }

  #openCell(attributes: Attributes): void {
    const r = attributes.get("r");
    this.#position = (r === undefined ? null : cellAt(r)?.position) ?? this.#next;
    if (this.#position >= mostColumns) throw new TooMuchInZip("columns");
    this.#next = this.#position + 1;
    this.#type = attributes.get("t") ?? "n";
    this.#style = Number(attributes.get("s") ?? "0");
    this.#text = "";
    this.#isFormula = false;
    this.#isInCell = true;
  }

  #closeCell(): void {
    if (!this.#isInCell) return;
    this.#isInCell = false;
    const text = this.#cellText();
    if (text === "") return;
    while (this.#cells.length < this.#position) this.#cells.push("");
    this.#cells[this.#position] = text;
  }

  #at(): CellAt {
    return { position: this.#position, row: this.#row };
  }

  /** The cell as it stands in a line. */
  #cellText(): string {
    const text = this.#text;
    if (text === "") {
      // The result of a formula may be an empty text.
      if (this.#isFormula && this.#type !== "str") this.#onCell.onNoResult(this.#at());
      return "";
    }
    if (this.#type === "s") return this.#parts.texts[Number(text)] ?? "";
    if (this.#type === "b") return text === "1" ? "TRUE" : "FALSE";
    if (this.#type === "d") return inLine(text.replace("T", " "));
    if (this.#type === "e") this.#onCell.onError(this.#at(), text);
    const value = this.#type === "n" ? Number(text) : Number.NaN;
    if (!Number.isFinite(value)) return inLine(oneLine(text));
    return valueText(value, this.#parts.styles[this.#style] ?? plainNumber, {
      decimal: this.#decimal,
      system: this.#parts.system,
    });
  }

  #closeRow(): void {
    const { lines, hiddenRows } = this.found;
    if (this.#cells.length === 0) return;
    if (this.#isHidden && hiddenRows.length < mostRows) hiddenRows.push(this.#row);
    while (lines.length < this.#row - 1) lines.push("");
    const line = this.#cells.join("\t");
    lines[this.#row - 1] = line;
    this.#widths[this.#row - 1] = this.#cells.length;
    if (this.#row <= topRows) this.#topWidth = Math.max(this.#topWidth, this.#cells.length);
    this.#take(line.length);
  }

  #take(characters: number): void {
    this.#characters += characters;
    if (this.#characters > mostCharacters) throw new TooMuchInZip("characters");
  }

  /**
   * Adds the blank cells behind the last one of each row, which a sheet does not hold, and leaves out hidden
   * columns in which nothing stands.
   */
  fillUp(): void {
    const { lines, hiddenColumns } = this.found;
    this.found.hiddenColumns = hiddenColumns.filter((column) => column <= this.#topWidth);
    const widths = this.#widths;
    const width = this.#topWidth;
    const blanks = Array.from({ length: width + 1 }, (_, count) => "\t".repeat(count));
    lines.forEach((line, at) => {
      const missing = Math.max(0, width - (widths[at] ?? width));
      if (missing === 0) return;
      this.#take(missing);
      lines[at] = `${line}${blanks[missing]}`;
    });
  }

  #column(attributes: Attributes): void {
    const { hiddenColumns } = this.found;
    const hidden = attributes.get("hidden");
    if (hidden !== "1" && hidden !== "true") return;
    const last = Math.min(Number(attributes.get("max") ?? "0"), mostColumns);
    const first = Math.max(Number(attributes.get("min") ?? "0"), (hiddenColumns.at(-1) ?? 0) + 1);
    for (let column = first; column <= last; column++) hiddenColumns.push(column);
  }

  #merge(ref: string): void {
    const [first, last] = ref.split(":").map(cellAt);
    if (!first || !last) return;
    if (this.found.merged.length === mostMerged) throw new TooMuchInZip("merged cells");
    this.found.merged.push({ first, last });
  }
}

/**
 * The cells of a sheet as lines, each value in the one way in which it can be read: numbers with this decimal
 * mark and nothing between thousands, dates as 2026-10-31, the results of formulas. @throws BrokenZip,
 * TooMuchInZip
 */
export function sheetLines(
  { entry }: SheetPart,
  parts: WorkbookParts,
  decimal: DecimalMark,
  onCell: OnCell,
): SheetLines {
  const reader = new Reader(parts, decimal, onCell);
  readXml(entry, mostOfSheet, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (piece) => reader.text(piece),
    close: (name) => reader.close(name),
  });
  reader.fillUp();
  return reader.found;
}
