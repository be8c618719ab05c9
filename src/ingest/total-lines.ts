import type { Cells } from "./cells.ts";
import { ColumnSum, isNumber } from "./column-sum.ts";
import { hasTotalWord, isAverage, isBareTotal, isCount } from "./total-words.ts";

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
  /** Whether a total may have every cell that a row must have, as with targets: a name, a period and an amount. */
  mayBeFilled: boolean;
  /** Whether its word is enough: in a form of our own no row has it. */
  wordIsEnough: boolean;
}

/** What a line is: a total for certain, one by its word alone, or a row like any other. */
export type Judgement = "total" | "word" | "row";

interface Tracked {
  all: ColumnSum;
  /** Since the last total. */
  group: ColumnSum;
}

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

/** No file has so many totals of which each needs its rows read again. */
const mostReadings = 200;

/**
 * Tells the total lines of a file: the first filled cell has a word of a total, and an amount is the sum (or average) of the rows above, of all or of those since the last
 * total. Nothing is added up before the first line with such a word: then the rows before it are read again.
 */
export class TotalLines {
  readonly #places: TotalPlaces;
  readonly #rowsBefore: RowsBefore;
  readonly #lines = new Set<number>();
  readonly #tracked = new Map<number, Tracked>();
  #rows = { all: 0, group: 0 };
  #readings = 0;

  constructor(places: TotalPlaces, rowsBefore: RowsBefore) {
    this.#places = places;
    this.#rowsBefore = (line, onRow) => {
      this.#readings++;
      if (this.#readings <= mostReadings) rowsBefore(line, onRow);
    };
  }

  /** Takes a row that is no total. */
  add(cells: Cells): void {
    if (this.#tracked.size === 0) return;
    this.#rows.all++;
    this.#rows.group++;
    for (const [position, { all, group }] of this.#tracked) {
      const text = cells.text(position);
      all.add(text);
      group.add(text);
    }
  }

  /** What a line is; `isLacking` where it lacks a cell that every row must have. */
  judge(cells: Cells, line: number, isLacking: boolean): Judgement {
    if (!isLacking && !this.#places.mayBeFilled) return "row";
    const at = firstFilled(cells);
    const label = cells.text(at).trim();
    if (at < 0 || !hasTotalWord(label)) return "row";
    const row = filledRow(cells.copy());
    const { texts, filled } = row;
    if (isLacking && filled.some((position) => this.#places.marks.includes(position))) return "row";
    if (isLacking && filled.length === 0) return isBareTotal(label) ? this.#close(line) : "row";
    const numbers = filled.filter((position) => isNumber(texts[position] ?? ""));
    if (numbers.length === 0) return "row";
    if (isLacking && this.#places.wordIsEnough) return this.#close(line);
    const isSum = isLacking ? this.#isSum(texts, numbers, line, label) : this.#isSumOfAlike(row, line);
    if (isSum) return this.#close(line);
    // A row with all that it must have is one, whatever its first cell is called, but for the word alone.
    return isLacking || isBareTotal(label) ? "word" : "row";
  }

  /**
   * Whether an amount of a filled row is the sum of at least two rows above that fill the same cells, with the same words but for the first, which none of
   * them has.
   */
  isSumWithoutWord(cells: Cells, line: number): boolean {
    const total = filledRow(cells.copy());
    if (this.#lines.has(line) || hasTotalWord(total.texts[total.at] ?? "")) return false;
    let isAlone = true;
    this.#rowsBefore(line, (row) => {
      if (wordOf(row.text(total.at)) === wordOf(total.texts[total.at])) isAlone = false;
    });
    if (!isAlone) return false;
    return this.#sumsOfAlike(total, { line, words: total.filled, sameBlanks: true }).some(
      ([position, sum]) => sum.numbers > 1 && sum.isSum(total.texts[position] ?? "", false),
    );
  }

  #close(line: number): Judgement {
    this.#lines.add(line);
    for (const { group } of this.#tracked.values()) group.clear();
    this.#rows.group = 0;
    return "total";
  }

  #isSum(texts: readonly string[], numbers: readonly number[], line: number, label: string): boolean {
    this.#track(numbers, line);
    const isMean = isAverage(label);
    const { all, group } = this.#rows;
    return numbers.some((position) => {
      const text = texts[position] ?? "";
      const tracked = this.#tracked.get(position);
      const isOf = (sum: ColumnSum | undefined) => sum?.isSum(text, isMean) === true;
      const mayCount = isCount(label) || tracked?.all.numbers === 0;
      return (
        isOf(tracked?.all) ||
        isOf(tracked?.group) ||
        (mayCount && [all, group].some((rows) => rows > 0 && text.trim() === String(rows)))
      );
    });
  }

  /** Adds up columns from here on, and what stands in them before. */
  #track(positions: readonly number[], line: number): void {
    if (positions.every((position) => this.#tracked.has(position))) return;
    for (const position of [...positions, ...this.#tracked.keys()]) {
      this.#tracked.set(position, { all: new ColumnSum(), group: new ColumnSum() });
    }
    this.#rows = { all: 0, group: 0 };
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
          sum.isSum(total.texts[position] ?? "", isMean),
        ),
      ),
    );
  }

  /** The sum of each amount over the rows above that have the same words, and where it is asked have nothing in the cells in which it has nothing. */
  #sumsOfAlike(
    { texts, at, filled }: FilledRow,
    { line, words, sameBlanks }: { line: number; words: readonly number[]; sameBlanks: boolean },
  ): [number, ColumnSum][] {
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
    const sums = numbers.map((position): [number, ColumnSum] => [position, new ColumnSum()]);
    this.#rowsBefore(line, (cells, row) => {
      if (this.#lines.has(row)) return;
      if (alike.some((position) => wordOf(cells.text(position)) !== wordOf(texts[position]))) return;
      if (sameBlanks && blank.some((position) => !cells.isBlank(position))) return;
      for (const [position, sum] of sums) sum.add(cells.text(position));
    });
    return sums;
  }
}
