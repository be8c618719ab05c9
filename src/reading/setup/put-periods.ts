import { fileContracts } from "../../contract/files.ts";
import type { FileMapping } from "../../contract/mapping.ts";
import { factorOf, unitSaidIn } from "../columns/money/unit.ts";
import { periodHeadersIn, periodIn } from "../columns/turned/period-headers.ts";
import { yearSaid } from "../columns/turned/turning.ts";
import { askWhole, type Building, put, titlesOf } from "./building.ts";
import { countedIn } from "./kind-of-sheet.ts";
import { plain } from "./question.ts";
import * as said from "./said.ts";

type PeriodLength = NonNullable<FileMapping["lasts"]>;

/** Puts that periods that stand as columns become rows; asks of which year where nothing says it. */
export function putPeriods(to: Building): void {
  const { sheet, fit, around } = to;
  const value = countedIn[fit.kind];
  if (fit.wide === null || value === undefined) return;
  const needsYear = periodHeadersIn(sheet.head.headers, fit.wide).some(({ period }) => period.year === null);
  const fiscal = { starts: 1, namedBy: null };
  const found = needsYear ? yearSaid({ titles: sheet.head.titles, file: sheet.file, fiscal }) : undefined;
  let year: number | string | undefined = found;
  if (needsYear && found === undefined) {
    const choices = around.years.map((each) => ({ value: each, said: plain(each) }));
    const answer = askWhole(to, "year", said.askYear(sheet.file), choices);
    if (answer === undefined) return;
    year = Number(answer);
  }
  to.mapping.unpivot = { columns: fit.wide, name: "from", value, ...(needsYear ? { year } : {}) };
  to.reasons.set("unpivot", said.turnedPeriods);
  for (const name of ["from", "to", value]) to.columns.set(name, fit.wide);
}

/** What the amounts of a sheet are multiplied by, where its title or headings say so. */
export function putUnit(to: Building): void {
  const { sheet, fit } = to;
  if (fit.kind !== "targets" && fit.kind !== "quotes") return;
  const own = [to.columns.get("value") ?? ""];
  const unit = [...titlesOf(sheet), ...own].map(unitSaidIn).find((each) => each !== null);
  if (unit) put(to, "multiply", "value", factorOf(unit), said.unitSaid(factorOf(unit)));
}

/** How long a row lasts of which only the first day stands there; null where that cannot be told. */
function lengthOf(texts: readonly string[]): PeriodLength | null {
  const months = texts.map((text) => periodIn(text, "months")?.period.number ?? null);
  if (texts.length > 0 && months.every((month) => month !== null)) {
    const distinct = new Set(months);
    const isQuarters =
      distinct.size > 1 && distinct.size <= 4 && new Set([...distinct].map((each) => each % 3)).size === 1;
    if (isQuarters) return "quarter";
    return distinct.size > 1 ? "month" : null;
  }
  return texts.length > 0 && texts.every((text) => periodIn(text, "quarters") !== null) ? "quarter" : null;
}

/** Puts how long rows last that have no last day; asks where their first days do not show it. */
export function putLength(to: Building): void {
  const { sheet, fit, columns } = to;
  const header = columns.get("from");
  if (fit.wide !== null || header === undefined || columns.has("to")) return;
  if (fileContracts[fit.kind].columns.to?.required !== true) return;
  const texts = sheet.columns[sheet.head.positionOf(header)]?.words.keys() ?? [];
  const length = lengthOf([...texts]);
  if (length) {
    to.mapping.lasts = length;
    to.reasons.set("lasts", said.lengthSaid);
    columns.set("to", header);
    return;
  }
  const choices = Object.entries(said.lengths).map(([value, each]) => ({ value, said: each }));
  const answer = askWhole(to, "lasts", said.askLength(sheet.file), choices);
  if (answer === undefined) return;
  to.mapping.lasts = answer;
  to.reasons.set("lasts", said.answered);
}
