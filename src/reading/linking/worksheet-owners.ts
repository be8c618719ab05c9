import { isWorksheet } from "../../contract/worksheet.ts";
import { cellAt, rawAt, textAt } from "../columns/table.ts";
import { foldKey } from "../fold.ts";
import type { Problems } from "../problems/problems.ts";
import type { OwnTable } from "./linked.ts";
import type { People } from "./people.ts";

const column = "account_manager_id";

/** So many lines show where to look. */
const shownLines = 5;

/** The rows of a worksheet that name somebody else than most do; of as many the first is whose it is. */
function rowsOfOthers(table: OwnTable, rows: readonly number[], people: People): number[] {
  const whose = (row: number) => {
    const text = textAt(table, column, row) ?? "";
    const found = people.keys.find(text);
    return found < 0 ? foldKey(text) : String(found);
  };
  const named = rows.filter((row) => textAt(table, column, row) !== null);
  const byPerson = [...Map.groupBy(named, whose).values()];
  const own = byPerson.reduce((most, each) => (each.length > most.length ? each : most), byPerson[0] ?? []);
  return named.filter((row) => !own.includes(row));
}

/**
 * The rows of worksheets that are of somebody else than the worksheet, as where a number was dragged down and
 * went on counting; each worksheet is told once, and those rows are wrong.
 */
export function ofOtherPeople(table: OwnTable, people: People, problems: Problems): ReadonlySet<number> {
  const all = table.parts.flatMap(({ file, from }, i) => {
    if (!isWorksheet(file)) return [];
    const to = table.parts[i + 1]?.from ?? table.length;
    const rows = Array.from({ length: to - from }, (_, at) => from + at);
    const others = rowsOfOthers(table, rows, people);
    const [first] = others;
    if (first === undefined) return [];
    const owner = rows.find((row) => textAt(table, column, row) !== null && !others.includes(row)) ?? first;
    const lines = others.slice(0, shownLines).map((row) => table.line[row] ?? 0);
    const where = `${lines.join(", ")}${others.length > shownLines ? " …" : ""}`;
    problems.add("plan.two_people", cellAt(table, column, first), {
      nl: `Verwacht: "${rawAt(table, column, owner)}", zoals in de andere regels. Geldt voor regel ${where}.`,
      en: `Expected "${rawAt(table, column, owner)}", as in the other lines. Holds for line ${where}.`,
    });
    for (const row of others) table.states.setWrong(row);
    return others;
  });
  return new Set(all);
}
