import type { Bilingual } from "../../contract/vocabulary.ts";
import { cellAt, hasColumnAt, isBlankAt, judgedRows, partOf, type Table, textAt } from "../columns/table.ts";
import type { Problems, Said } from "../problems/problems.ts";

/** A cell that says something only together with another of its row. */
interface Belonging {
  column: string;
  /** The column that must be filled as well; the cell does nothing where that is blank, or is not there. */
  to?: string;
  /** Else in which rows it does nothing, and why that is. */
  unless?: { isUsed: (table: Table, row: number) => boolean; because: Bilingual };
}

const isQuote = (table: Table, row: number) => {
  const medium = textAt(table, "medium", row);
  return medium === null || medium === "quote";
};

const ofQuotes = {
  isUsed: isQuote,
  because: { nl: "het middel is daar geen offerte", en: "the medium there is no quote" },
};

/** FTE is of a team: of a person the share counts, of their own FTE. */
const ofTeams = {
  isUsed: (table: Table, row: number) =>
    isBlankAt(table, "person_id", row) || !isBlankAt(table, "share", row),
  because: {
    nl: "de regel is van een persoon: die telt als helemaal afwezig. Was het een deel, vul dan deel",
    en: "the row is of a person, who counts as wholly away. If it was a part, fill share",
  },
};

/** Cells that say something only together with another, by kind of file. */
const belongings: Readonly<Partial<Record<Table["contract"]["kind"], readonly Belonging[]>>> = {
  absence: [{ column: "fte", unless: ofTeams }],
  accounts: [
    { column: "norm_medium", to: "times_per_year" },
    { column: "wish_medium", to: "wish_per_year" },
  ],
  plan: [
    { column: "hit_rate", unless: ofQuotes },
    { column: "order_value", unless: ofQuotes },
    { column: "confidence", to: "agreed_on" },
  ],
  activities: [{ column: "contact_id", to: "account_id" }],
};

/** So many lines are named. */
const mostLines = 5;

/**
 * The rows of each file in which a cell does nothing. What report.yaml puts in all rows is no cell of a row.
 */
function unusedRows(table: Table, { column, to = "", unless }: Belonging): number[][] {
  const found = new Map<number, number[]>();
  const coded = table.columns.get(column);
  if (!coded) return [];
  const isUsed = unless?.isUsed ?? ((of: Table, row: number) => !isBlankAt(of, to, row));
  for (const row of judgedRows(table)) {
    const code = coded.codes[row] ?? -1;
    if (code < 0 || coded.values.at(code) === null || isUsed(table, row)) continue;
    const part = partOf(table, row);
    if (table.parts[part]?.given.includes(column)) continue;
    const rows = found.get(part);
    if (rows) rows.push(row);
    else found.set(part, [row]);
  }
  return [...found.values()];
}

/** Why a cell does nothing: what it belongs to is blank, or is no column of its file. */
function because(table: Table, row: number, { to = "", unless }: Belonging): Bilingual {
  if (unless) return unless.because;
  const name = { nl: table.contract.columns[to]?.nl ?? to, en: to };
  return hasColumnAt(table, to, row)
    ? { nl: `${name.nl} is er leeg`, en: `${name.en} is blank there` }
    : { nl: `een kolom ${name.nl} is er niet`, en: `there is no column ${name.en}` };
}

/** What is said of the rows in which a cell does nothing; of absence not which they are. */
function unusedSaid(table: Table, rows: readonly number[], belonging: Belonging): Said {
  const [first = 0] = rows;
  const why = because(table, first, belonging);
  const isPrivate = table.contract.kind === "absence";
  const lines = rows.slice(0, mostLines).map((row) => table.line[row] ?? 0);
  const more = rows.length > mostLines ? " …" : "";
  const named = isPrivate || rows.length === 1 ? "" : ` (${lines.join(", ")}${more})`;
  const [nl, en] =
    rows.length === 1 ? ["1 regel", "1 row"] : [`${rows.length} regels`, `${rows.length} rows`];
  return {
    nl: `In ${nl}${named} staat hier iets, en ${why.nl}.`,
    en: `In ${en}${named} something stands here, and ${why.en}.`,
    tellsNothing: true,
  };
}

/**
 * Tells of cells that do nothing, because what they belong to is not there: once for each column of a file,
 * with how many rows and the first of them.
 */
export function reportUnusedCells(table: Table, problems: Problems): void {
  for (const belonging of belongings[table.contract.kind] ?? []) {
    for (const rows of unusedRows(table, belonging)) {
      const place = cellAt(table, belonging.column, rows[0] ?? 0);
      // How sure somebody is, is told to nobody else, and of several cells none stands for the others.
      problems.add("cell.unused", { ...place, value: "" }, unusedSaid(table, rows, belonging));
    }
  }
}
