import { nobody } from "../../contract/dataset.ts";
import type { RuleId } from "../../contract/rules.ts";
import { cellAt, type Table, textAt } from "../columns/table.ts";
import type { Problems } from "../problems/problems.ts";
import { noReference, resolveReferences } from "./keys.ts";
import type { OwnTable } from "./linked.ts";
import { reportNamedInPart } from "./names-in-parts.ts";
import type { People } from "./people.ts";
import { isAllUnknown, type Told } from "./unknown-people.ts";

interface Owners extends Omit<Told, "column"> {
  table: OwnTable;
  ambiguous: RuleId;
  people: People;
  problems: Problems;
  /** Whether a row is told elsewhere, of whoever it names. */
  isTold?: (row: number) => boolean;
}

const column = "account_manager_id";

/**
 * The rows of unknown people without those whose name stands in parts, here or in the team file: those are
 * asked about.
 */
function notInParts(table: Table, rows: readonly number[], people: People, problems: Problems): number[] {
  if (rows.length === 0) return [];
  const isKnown = (text: string) => text !== "" && people.keys.find(text) >= 0;
  const inPart = reportNamedInPart(table, column, { rows, isKnown }, problems);
  return rows.filter((row) => !inPart.has(row) && !people.inParts.note(textAt(table, column, row) ?? ""));
}

/**
 * Whose each row is: an index into the people, or one of `noReference`. Who is no employee is noted, to be
 * told once for all files; where a file names nobody who is, that is told instead.
 */
export function ownersOf({ table, ambiguous, people, problems, isTold, ...told }: Owners): Int32Array {
  const unknown: number[] = [];
  const owners = resolveReferences({
    table,
    column,
    keys: people.keys,
    rules: { unknown: (row) => void (isTold?.(row) || unknown.push(row)), ambiguous },
    problems,
  });
  const others = notInParts(table, unknown, people, problems);
  if (others.length === 0) return owners;
  const isSomebodyKnown = owners.some((index) => index >= 0);
  const named = { rows: others, keys: people.keys, said: people.said };
  if (isSomebodyKnown || !isAllUnknown(table, column, named, problems)) {
    people.unknown.note(table, { column, ...told }, others);
  }
  return owners;
}

/** So many lines show where to look. */
const shownLines = 5;

/** Tells once for a file that rows of it are of nobody. */
export function reportWithoutOwner(table: Table, owners: Int32Array, rule: RuleId, problems: Problems): void {
  const byFile = new Map<string, number[]>();
  owners.forEach((index, row) => {
    if (index !== noReference.blank || !table.states.isUsed(row)) return;
    const { file } = cellAt(table, column, row);
    const rows = byFile.get(file);
    if (rows) rows.push(row);
    else byFile.set(file, [row]);
  });
  for (const rows of byFile.values()) {
    const [first = 0] = rows;
    const lines = rows.slice(0, shownLines).map((row) => table.line[row] ?? 0);
    const more = rows.length > shownLines ? " …" : "";
    const [nl, en] =
      rows.length === 1 ? ["1 regel", "1 row"] : [`${rows.length} regels`, `${rows.length} rows`];
    const where = lines.join(", ") + more;
    problems.add(rule, cellAt(table, column, first), {
      nl: `Geldt voor ${nl} (${where}).`,
      en: `Holds for ${en} (${where}).`,
    });
  }
}

/** Whose each of the rows that are used is, for the dataset: an index, or `nobody`. */
export function personsOf(owners: Int32Array, rows: Int32Array): Int32Array {
  return rows.map((row) => {
    const index = owners[row] ?? noReference.blank;
    return index >= noReference.blank ? index : nobody.unknown;
  });
}
