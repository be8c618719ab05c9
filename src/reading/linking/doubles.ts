import type { DayNumber } from "../../contract/dataset.ts";
import type { RuleId } from "../../contract/rules.ts";
import type { Bilingual } from "../../contract/vocabulary.ts";
import { cellAt, lineAt, partOf, rawAt, type Table } from "../columns/table.ts";
import { fileAges, type Newer, type Sign } from "../exports/file-ages.ts";
import { inYaml } from "../problems/lines-to-paste.ts";
import type { Problems, Said } from "../problems/problems.ts";
import { cutTest } from "./cut-by-excel.ts";
import { reportCut } from "./cut-keys.ts";
import { areAlike, canBeOneRecord, differencesSaid } from "./differences.ts";
import type { OwnTable } from "./linked.ts";
import { reportNumbersOtherwise } from "./numbers-otherwise.ts";
import { answersTo } from "./one-number-answers.ts";
import { rowsWithOneNumber } from "./rows.ts";

interface Doubled {
  /** The column of the number. */
  column: string;
  rule: RuleId;
  /** Whether others refer to the number: then only one row can be meant, whatever the rule is made. */
  isReferredTo: boolean;
  today: DayNumber;
}

const signs: Record<Sign | "alike", Bilingual> = {
  name: { nl: "dat naar de naam het nieuwste is", en: "which is the newer by its name" },
  rows: {
    nl: "dat naar de datums in de regels het nieuwste is",
    en: "which is the newer by the dates in its rows",
  },
  alike: { nl: "met dezelfde inhoud", en: "with the same contents" },
};

/** What is done with rows that have the number of another row, and what is said of them. */
export class Doubles {
  readonly #table: OwnTable;
  readonly #of: Doubled;
  readonly #problems: Problems;
  readonly #newerOf: (a: number, b: number) => Newer;
  /** How many rows of a file stand anew in another, and by what that is the newer. */
  readonly #superseded = new Map<
    string,
    { older: number; newer: number; by: Sign | "alike"; rows: number }
  >();
  /** Rows whose number Excel has cut, by their part. */
  readonly #cut = new Map<number, { first: number; rows: number }>();
  readonly #isCut = cutTest(() => this.#numbers());
  #hasAsked = false;

  constructor(table: OwnTable, of: Doubled, problems: Problems) {
    this.#table = table;
    this.#of = of;
    this.#problems = problems;
    this.#newerOf = fileAges(table, of.today);
  }

  /** Whether Excel has cut the number of a row, so that it tells nothing. */
  isCut(row: number): boolean {
    return this.#isCut(rawAt(this.#table, this.#of.column, row));
  }

  *#numbers(): Generator<string> {
    for (let row = 0; row < this.#table.length; row++) yield rawAt(this.#table, this.#of.column, row);
  }

  /** Takes a row whose number Excel has cut. */
  cut(row: number): void {
    const part = partOf(this.#table, row);
    this.#table.states.setWrong(row);
    const known = this.#cut.get(part);
    if (known) known.rows++;
    else this.#cut.set(part, { first: row, rows: 1 });
  }

  /**
   * Lets the rows of the newer file count of those with one number in two. Where it cannot be told which that
   * is, or they cannot be one record, it is asked.
   */
  between(ones: readonly number[], others: readonly number[]): void {
    const table = this.#table;
    const counts = (row: number) => table.states.isUsed(row);
    const [a, b] = [ones.find(counts), others.find(counts)];
    if (a === undefined || b === undefined) return;
    const newer = this.#newerOf(partOf(table, a), partOf(table, b));
    const isSame = areAlike(table, a, b);
    const canBeOne = canBeOneRecord(table, a, b);
    if (!isSame && (newer === null || !canBeOne)) {
      this.#ask(a, b, canBeOne ? whichIsNewer : whetherOne);
      return;
    }
    const [older, counted] = newer?.part === partOf(table, a) ? [others, a] : [ones, b];
    for (const row of older.filter(counts)) {
      table.states.supersede(row);
      this.#count(partOf(table, row), partOf(table, counted), newer?.by ?? "alike");
    }
  }

  #count(older: number, newer: number, by: Sign | "alike"): void {
    const key = `${older} ${newer}`;
    const known = this.#superseded.get(key);
    if (known) known.rows++;
    else this.#superseded.set(key, { older, newer, by, rows: 1 });
  }

  /** Tells of two rows of one file with one number; `more` is said of them besides. */
  inOneFile(earlier: number, row: number, more: Bilingual = { nl: "", en: "" }): void {
    this.#ask(earlier, row, more);
  }

  #ask(earlier: number, row: number, more: Bilingual): void {
    const table = this.#table;
    const line = lineAt(table, earlier, row);
    const differ = differencesSaid(table, earlier, row);
    const isAlike = differ.en === "";
    const answers = answersTo(table, earlier, row, this.#of.column);
    const said: Said = isAlike
      ? {
          nl: `Staat ook op regel ${line}, gelijk in alles wat wordt gelezen. Haal de dubbele regel weg, of laat er één tellen (once).${answers.asks.nl}${more.nl}`,
          en: `Stands on line ${line} too, alike in all that is read. Take the double row away, or let one of them count (once).${answers.asks.en}${more.en}`,
        }
      : {
          nl: `Staat ook op regel ${line}, maar anders: ${differ.nl}. Welke telt (once)?${answers.asks.nl}${more.nl}`,
          en: `Stands on line ${line} too, but otherwise: ${differ.en}. Which counts (once)?${answers.asks.en}${more.en}`,
        };
    const { rule, column, isReferredTo } = this.#of;
    const lines = more === whetherOne ? this.#tellsApart(row) : answers.paste;
    const paste = this.#hasAsked || lines === null ? {} : { paste: lines };
    this.#hasAsked = true;
    if (this.#problems.add(rule, cellAt(table, column, row), { ...said, ...paste }) || isReferredTo)
      table.states.setWrong(row);
  }

  /**
   * The lines that tell numbers of several files apart by whose they are; null where others refer to them. To
   * let one of two rows count that are not the same would lose the other.
   */
  #tellsApart(row: number): string | null {
    const { column, isReferredTo } = this.#of;
    const [number, owner] = [column, "account_manager_id"].map(
      (name) => cellAt(this.#table, name, row).column,
    );
    if (isReferredTo || number === undefined || owner === undefined) return null;
    const [id, who] = [inYaml(number), inYaml(owner)];
    const columns = `{ ${column}: { join: [${id}, ${who}] }, account_manager_id: ${who} }`;
    return ["files:", `  ${this.#table.contract.kind}:`, `    columns: ${columns}`].join("\n");
  }

  /** Tells what was done, once for each two files. */
  end(): void {
    const fileOf = (part: number) => this.#table.parts[part]?.file ?? "";
    const { kind } = this.#table.contract;
    for (const { older, newer, by, rows } of this.#superseded.values()) {
      const file = fileOf(newer);
      this.#problems.add(
        "row.replaced_by_newer",
        { file: fileOf(older), kind, value: String(rows) },
        {
          nl: `Opnieuw in ${file}, ${signs[by].nl}: ${rows === 1 ? "1 regel, die daar telt" : `${rows} regels, die daar tellen`}.`,
          en: `Anew in ${file}, ${signs[by].en}: ${rows === 1 ? "1 row, which counts there" : `${rows} rows, which count there`}.`,
        },
      );
    }
    for (const { first, rows } of this.#cut.values())
      reportCut(this.#table, this.#of.column, first, rows, this.#problems);
  }
}

const whichIsNewer: Bilingual = {
  nl: " Uit de namen van de bestanden en de datums erin blijkt niet welk het nieuwste is.",
  en: " The names of the files and the dates in them do not tell which is the newer.",
};
const whetherOne: Bilingual = {
  nl: " De twee hebben verder te weinig gemeen om één te zijn: nummert elk bestand voor zich, geef dan elk nummer iets mee dat ze onderscheidt.",
  en: " The two have too little else in common to be one: if each file numbers on its own, give each number something that tells them apart.",
};

type Settled = Doubled & { isPart?: (row: number, earlier: number) => boolean };

/**
 * Settles the rows whose number stands on another row too: of several files that of the newest counts, of one
 * file it is asked which does, unless `isPart` says that they are parts of one.
 */
export function settleDoubles(table: OwnTable, of: Settled, problems: Problems): void {
  settleGroups(table, of, problems);
  reportNumbersOtherwise(table, of.column, problems);
}

function settleGroups(table: OwnTable, of: Settled, problems: Problems): void {
  const groups = rowsWithOneNumber(table, of.column);
  if (groups.length === 0) return;
  const doubles = new Doubles(table, of, problems);
  for (const rows of groups) {
    const [first = 0] = rows;
    if (doubles.isCut(first)) {
      for (const row of rows) doubles.cut(row);
      continue;
    }
    settleFiles(table, rows, doubles);
    const [counts, ...others] = rows.filter((row) => table.states.isUsed(row));
    for (const row of others)
      if (counts !== undefined && !of.isPart?.(row, counts)) doubles.inOneFile(counts, row);
  }
  doubles.end();
}

/** Lets the rows of the newest file count of rows with one number. */
function settleFiles(table: Table, rows: readonly number[], doubles: Doubles): void {
  const byPart = [...Map.groupBy(rows, (row) => partOf(table, row)).values()];
  for (let i = 1; i < byPart.length; i++) {
    for (let j = 0; j < i; j++) doubles.between(byPart[j] ?? [], byPart[i] ?? []);
  }
}
