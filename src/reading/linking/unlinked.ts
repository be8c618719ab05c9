import type { Problem } from "../../contract/problem.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import type { Table } from "../columns/table.ts";
import { foldKey } from "../fold.ts";

/** Rows that name things of a file that is not there: how many, and how many different ones. */
interface Unlinked {
  rows: number;
  things: number;
}

/** The columns that name things of a kind. */
const columnOf = { accounts: "account_id", contacts: "contact_id" } as const;
type Named = keyof typeof columnOf;

const what = {
  accounts: { nl: ["klant", "klanten"], en: ["customer", "customers"], off: ["klanten", "customers"] },
  contacts: {
    nl: ["contactpersoon", "contactpersonen"],
    en: ["contact person", "contact persons"],
    off: ["contactpersonen", "contact persons"],
  },
} as const;

function unlinkedIn(tables: readonly Table[], kind: Named): Unlinked {
  const things = new Set<string>();
  let rows = 0;
  for (const table of tables) {
    const coded = table.columns.get(columnOf[kind]);
    if (!coded) continue;
    const isNamed = new Uint8Array(coded.values.length);
    coded.values.forEach((value, code) => {
      if (value === null) return;
      isNamed[code] = 1;
      things.add(foldKey(String(value)));
    });
    for (const code of coded.codes) if (isNamed[code] === 1) rows++;
  }
  return { rows, things: things.size };
}

const number = (value: number, separator: string) => String(value).replace(/\B(?=(\d{3})+$)/g, separator);

/** "6,922 rows name 412 customers; what is said of customers is off." */
function sentences(kind: Named, { rows, things }: Unlinked): { nl: string; en: string } {
  const { nl, en, off } = what[kind];
  const one = things === 1 ? 0 : 1;
  return {
    nl: `${number(rows, ".")} ${rows === 1 ? "regel noemt" : "regels noemen"} ${number(things, ".")} ${nl[one]}; wat over ${off[0]} wordt gezegd staat uit.`,
    en: `${number(rows, ",")} ${rows === 1 ? "row names" : "rows name"} ${number(things, ",")} ${en[one]}; what is said of ${off[1]} is off.`,
  };
}

const isNamed = (kind: string): kind is Named => kind in columnOf;

/**
 * Problems of which those that say that a file of accounts or contact persons is missing, or has no rows, say
 * also how many rows name somebody of it: one line, and not one for each of those rows.
 */
export function withUnlinked(
  problems: readonly Problem[],
  table: (kind: FileKind) => Table | null,
  kindOf: (file: string) => string,
): Problem[] {
  const tables = [table("activities"), table("quotes")].filter((each) => each !== null);
  return problems.map((problem) => {
    const kind = kindOf(problem.file);
    const isAbsent = problem.rule === "file.missing" || problem.rule === "file.no_rows";
    if (!isAbsent || !isNamed(kind)) return problem;
    const unlinked = unlinkedIn(tables, kind);
    if (unlinked.rows === 0) return problem;
    const { nl, en } = sentences(kind, unlinked);
    return { ...problem, message: `${en} ${problem.message}`, message_nl: `${nl} ${problem.message_nl}` };
  });
}
