import { readFileSync } from "node:fs";
import { join } from "node:path";

const docs = join(import.meta.dirname, "../../docs");

/** A query as it is shipped. */
export const shipped = (name: string) => readFileSync(join(docs, "warehouse", `${name}.sql`), "utf8");

/** What docs/warehouse.md has in its table of engines for one of them: … stands for the query. */
export function exportForm(engine: string): string {
  const page = readFileSync(join(docs, "warehouse.md"), "utf8");
  const form = page
    .split("\n")
    .find((line) => line.startsWith(`| ${engine} | \``))
    ?.split("`")[1];
  if (form === undefined) throw new Error(`docs/warehouse.md has no form for ${engine}`);
  return form;
}

interface Days {
  /** From when a copy of an activity is looked for. */
  copiesFrom: string;
  from: string;
  /** The day after the last. */
  until: string;
}

/** The query of some months: the shipped one with other days in the place of its own. */
function queryOfMonths(days: Days): string {
  const others: Record<string, string> = {
    "2026-07-01": days.copiesFrom,
    "2026-10-01": days.from,
    "2026-11-01": days.until,
  };
  return shipped("activities-month").replaceAll(/(?<=DATE ')[^']+/g, (day) => others[day] ?? day);
}

const firstOf = (month: number) =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;

/** Months in a row, `2024-11` the first: each with the query that counts it. */
export function queriesByMonth(
  first: string,
  last: string,
  monthsBack = 3,
): { month: string; query: string }[] {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: number(last) - number(first) + 1 }, (_, i) => {
    const month = number(first) + i;
    const days = { copiesFrom: firstOf(month - monthsBack), from: firstOf(month), until: firstOf(month + 1) };
    return { month: days.from.slice(0, 7), query: queryOfMonths(days) };
  });
}
