import type { Cells } from "../cells.ts";
import { isNumber } from "./column-sum.ts";
import { GroupedRows, GroupedSum } from "./grouped-sum.ts";
import { countSaid, hasTotalWord, isAverage, isBareTotal, isCount } from "./total-words.ts";

/** Gives the rows of a file again, those between its headers and a line. */
export type RowsBefore = (line: number, onRow: (cells: Cells, line: number) => void) => void;

/** Where the cells of a row stand that tell a total from it. */
export interface TotalPlaces {
  /** Days, and numbers of the row's own: a total has none. */
  marks: readonly number[];
  /** Days alone. */
  days: ReadonlySet<number>;
  amounts: ReadonlySet<number>;
  /** All that is read. */
  read: ReadonlySet<number>;
  /**
   * Whether a total may have every cell that a row must have, as with targets: a name, a period and an
   * amount.
   */
  mayBeFilled: boolean;
  /** Whether its word is enough: in a form of our own no row has it. */
  wordIsEnough: boolean;
}

/**
 * What a line is: a total for certain, one by its word alone, one by word and sum that has all that a row
 * must have, or a row like any other.
 */
export type Judgement = "total" | Doubt | "row";
export type Doubt = "word" | "filled";

/** The texts of a row, where the first of them stands, and where the others do. */
interface FilledRow {
  texts: readonly string[];
  at: number;
  filled: readonly number[];
}

function filledRow(texts: readonly string[]): FilledRow {
  const [at = -1, ...filled] = [...texts.keys()].filter((position) => texts[position]?.trim() !== "");
  return { texts, at, filled };
}

const wordOf = (text = "") => text.trim().toLowerCase();

/** The first cell with anything in it. */
function firstFilled(cells: Cells): number {
  for (let position = 0; position < cells.length; position++) if (!cells.isBlank(position)) return position;
  return -1;
}

/** Letters with which a word of a total can begin: of the others no text need be made. */
const mayBegin = /[a-z]/i;

/** So many rows are read again at most; what may be a total then is asked. */
const mostReadAgain = 20_000_000;

/**
 * Tells the total lines of a file: the first filled cell has a word of a total, and an amount is the sum (or
 * average) of the rows above: of all, of those since the last total, or of several groups together. Nothing
 * is added up before the first line with such a word: then the rows before it are read again.
 */
export class TotalLines {
  readonly #places: TotalPlaces;
  readonly #rowsBefore: RowsBefore;
  readonly #lines = new Set<number>();
  readonly #tracked = new Map<number, GroupedSum>();
  #rows = new GroupedRows();
  #readAgain = 0;

  constructor(places: TotalPlaces, rowsBefore: RowsBefore) {
    this.#places = places;
    this.#rowsBefore = (line, onRow) => {
      if (this.#readAgain > mostReadAgain) return;
      rowsBefore(line, (cells, at) => {
        this.#readAgain++;
        onRow(cells, at);
      });
    };
  }

  /** Takes a row that is no total. */
  add(cells: Cells): void {
    this.#rows.add();
    for (const [position, sum] of this.#tracked) sum.add(cells.text(position));
  }

  /** What a line is; `isLacking` where it lacks a cell that every row must have. */
  judge(cells: Cells, line: number, isLacking: boolean): Judgement {
    const at = firstFilled(cells);
    if (at < 0) return "row";
    if (isLacking) return this.#judgeLacking(cells, at, line);
    return this.#places.mayBeFilled ? this.#judgeFilled(cells, at, line) : this.#judgeWhole(cells, at, line);
  }

  #judgeLacking(cells: Cells, at: number, line: number): Judgement {
    const label = cells.text(at).trim();
    if (isNumber(label)) return this.#isSumAlone(cells, line) ? this.#close(line) : "row";
    const rows = countSaid(label);
    if (!hasTotalWord(label) && rows === null) return "row";
    const { texts, filled } = filledRow(cells.copy());
    const isMark = (position: number) =>
      this.#places.marks.includes(position) && !this.#isRowCount(texts[position]);
    if (filled.some(isMark)) return "row";
    if (filled.length === 0) {
      return isBareTotal(label) || (rows !== null && this.#rows.hasRun(rows)) ? this.#close(line) : "row";
    }
    const numbers = filled.filter((position) => isNumber(texts[position] ?? ""));
    if (numbers.length === 0 || !hasTotalWord(label)) return "row";
    const isTotal = this.#places.wordIsEnough || this.#isSum(texts, numbers, line, label);
    return isTotal ? this.#close(line) : "word";
  }

  /** A row with all that it must have is one, whatever its first cell is called, but for the word alone. */
  #judgeFilled(cells: Cells, at: number, line: number): Judgement {
    const label = cells.text(at).trim();
    if (!hasTotalWord(label)) return "row";
    const row = filledRow(cells.copy());
    if (!row.filled.some((position) => isNumber(row.texts[position] ?? ""))) return "row";
    if (this.#isSumOfAlike(row, line)) return this.#close(line);
    return isBareTotal(label) || this.#readAgain > mostReadAgain ? "word" : "row";
  }

  /**
   * A row with a number and days of its own is none but where its word stands alone and its amount is the
   * sum: then it is asked.
   */
  #judgeWhole(cells: Cells, at: number, line: number): Judgement {
    if (!mayBegin.test(String.fromCharCode(cells.firstCode(at)))) return "row";
    const label = cells.text(at).trim();
    // A word in the place of a day is no day: the row lacks one.
    if (this.#places.days.has(at) && hasTotalWord(label)) return this.#judgeLacking(cells, at, line);
    if (!isBareTotal(label) || isCount(label)) return "row";
    const amounts = [...this.#places.amounts].filter((position) => isNumber(cells.text(position)));
    this.#track(amounts, line);
    const isSum = amounts.some((position) => this.#runsOf(position, cells.text(position), 2));
    return isSum ? "filled" : "row";
  }

  /** Whether nothing stands in a row but amounts, each of which is the sum of two rows or more. */
  #isSumAlone(cells: Cells, line: number): boolean {
    const { amounts, read } = this.#places;
    const { texts, at, filled } = filledRow(cells.copy());
    const positions = [at, ...filled];
    const isAmount = (position: number) =>
      isNumber(texts[position] ?? "") && (amounts.has(position) || !read.has(position));
    if (!positions.every(isAmount)) return false;
    this.#track(positions, line);
    return positions.every((position) => this.#runsOf(position, texts[position] ?? "", 2));
  }

  /**
   * Whether a text is the sum of a column over all rows above, or the last groups of them, of so many numbers
   * or more.
   */
  #runsOf(position: number, text: string, least: number): boolean {
    const runs = this.#tracked.get(position)?.runs() ?? [];
    return [...runs].some((run) => run.numbers >= least && run.isSum(text, false));
  }

  #close(line: number): Judgement {
    this.#lines.add(line);
    for (const sum of this.#tracked.values()) sum.close();
    this.#rows.close();
    return "total";
  }

  /** Whether a text is the number of rows above, or of the last groups of them. */
  #isRowCount(text = ""): boolean {
    return /^\d+$/.test(text.trim()) && this.#rows.hasRun(Number(text));
  }

  #isSum(texts: readonly string[], numbers: readonly number[], line: number, label: string): boolean {
    this.#track(numbers, line);
    const isMean = isAverage(label);
    return numbers.some((position) => {
      const text = texts[position] ?? "";
      const sum = this.#tracked.get(position);
      const isOfNumbers = this.#places.amounts.has(position) && sum?.numbers !== 0;
      const mayCount = isCount(label) || sum?.numbers === 0 || (isBareTotal(label) && !isOfNumbers);
      if (mayCount && this.#isRowCount(text)) return true;
      return [...(sum?.runs() ?? [])].some((run) => run.isSum(text, isMean));
    });
  }

  /** Adds up columns from here on, and what stands in them before. */
  #track(positions: readonly number[], line: number): void {
    if (positions.every((position) => this.#tracked.has(position))) return;
    for (const position of [...positions, ...this.#tracked.keys()]) {
      this.#tracked.set(position, new GroupedSum());
    }
    this.#rows = new GroupedRows();
    const known = new Set(this.#lines);
    this.#rowsBefore(line, (cells, at) => {
      if (known.has(at)) this.#close(at);
      else this.add(cells);
    });
  }

  #isSumOfAlike(total: FilledRow, line: number): boolean {
    const isMean = isAverage(total.texts[total.at] ?? "");
    const { days } = this.#places;
    const undated = total.filled.filter((position) => !days.has(position));
    return [total.filled, undated].some((words) =>
      [false, true].some((sameBlanks) =>
        this.#sumsOfAlike(total, { line, words, sameBlanks }).some(([position, sum]) =>
          [...sum.runs()].some((run) => run.isSum(total.texts[position] ?? "", isMean)),
        ),
      ),
    );
  }

  /**
   * The sums of each amount over the rows above that have the same words, and where it is asked have nothing
   * in the cells in which it has nothing.
   */
  #sumsOfAlike(
    { texts, at, filled }: FilledRow,
    { line, words, sameBlanks }: { line: number; words: readonly number[]; sameBlanks: boolean },
  ): [number, GroupedSum][] {
    const { amounts } = this.#places;
    const isFilledNumber = (position: number) => isNumber(texts[position] ?? "");
    const own = [...amounts].filter(isFilledNumber);
    // A file with a column for each month has its amounts under no column of their own.
    const numbers = own.length > 0 ? own : filled.filter(isFilledNumber);
    // A number that nothing reads may be a sum as well, but a number of a person is one to compare by.
    const isWord = (position: number) => this.#places.read.has(position) || !isFilledNumber(position);
    const alike = words.filter(
      (position) => isWord(position) && !amounts.has(position) && !numbers.includes(position),
    );
    const blank = [...texts.keys()].filter((position) => position !== at && !filled.includes(position));
    const sums = numbers.map((position): [number, GroupedSum] => [position, new GroupedSum()]);
    this.#rowsBefore(line, (cells, row) => {
      if (this.#lines.has(row)) {
        for (const [, sum] of sums) sum.close();
        return;
      }
      if (alike.some((position) => wordOf(cells.text(position)) !== wordOf(texts[position]))) return;
      if (sameBlanks && blank.some((position) => !cells.isBlank(position))) return;
      for (const [position, sum] of sums) sum.add(cells.text(position));
    });
    return sums;
  }
}
