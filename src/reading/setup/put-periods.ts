import { factorOf, unitSaidIn } from "../columns/money/unit.ts";
import { periodIn } from "../columns/turned/period-headers.ts";
import { yearSaid } from "../columns/turned/turning.ts";
import { askWhole, type Building, put, titlesOf } from "./building.ts";
import { plain } from "./question.ts";
import * as said from "./said.ts";
import type { Sheet } from "./sheet.ts";
import { givenBy, type Wide } from "./wide.ts";

/** Whether headings are months or quarters without a year. */
const needYear = ({ head }: Sheet, { columns, positions }: Wide) =>
  typeof columns === "string" &&
  positions.some((at) => periodIn(head.headers[at] ?? "", columns)?.period.year === null);

/**
 * The year of periods or amounts that say none; asked where nothing says it, undefined as long as nobody
 * answers.
 */
export function yearOf(to: Building): number | string | undefined {
  const { sheet, around } = to;
  const fiscal = { starts: 1, namedBy: null };
  const found = yearSaid({ titles: sheet.head.titles, file: sheet.file, fiscal });
  if (found !== undefined) return found;
  const choices = around.years.map((each) => ({ value: each, said: plain(each) }));
  const answer = askWhole(to, "year", said.askYear(sheet.file), choices);
  return answer === undefined ? undefined : Number(answer);
}

/** Puts that columns become rows: a period, medium, type or measure each. */
export function putWide(to: Building): void {
  const { sheet, fit } = to;
  const { wide } = fit;
  if (wide === null) return;
  const year = needYear(sheet, wide) ? yearOf(to) : null;
  if (year === undefined) return;
  const { columns, name, rest, value } = wide;
  to.mapping.unpivot = {
    columns,
    name,
    ...(rest === null ? {} : { rest }),
    value,
    ...(year === null ? {} : { year }),
  };
  const isPeriods = typeof columns === "string";
  to.reasons.set("unpivot", isPeriods ? said.turnedPeriods : said.turnedColumns(fit.kind, name));
  for (const each of givenBy(wide)) to.columns.set(each, isPeriods ? columns : columns.join(", "));
}

/** What the amounts of a sheet are multiplied by, where its title or headings say so. */
export function putUnit(to: Building): void {
  const { sheet, fit } = to;
  if (fit.kind !== "targets" && fit.kind !== "quotes") return;
  const own = [to.columns.get("value") ?? ""];
  const unit = [...titlesOf(sheet), ...own].map(unitSaidIn).find((each) => each !== null);
  if (unit) put(to, "multiply", "value", factorOf(unit), said.unitSaid(factorOf(unit)));
}
