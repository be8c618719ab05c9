import { fileContracts } from "../../contract/files.ts";
import type { PeriodLength } from "../../contract/mapping/periods.ts";
import { lengthSaidIn } from "../columns/turned/fixed-amounts.ts";
import { periodIn } from "../columns/turned/period-headers.ts";
import { askWhole, type Building, put, titlesOf } from "./building.ts";
import { yearOf } from "./put-periods.ts";
import * as said from "./said.ts";
import { isWithoutDays } from "./without-days.ts";

/** The months from each of some first days to the next, each once; empty where a text is no month. */
function stepsBetween(texts: readonly string[]): ReadonlySet<number> {
  const months = texts.flatMap((text) => {
    const period = periodIn(text, "months")?.period;
    return period ? [Number(period.year ?? 0) * 12 + period.number] : [];
  });
  if (months.length < texts.length) return new Set();
  const sorted = [...new Set(months)].sort((a, b) => a - b);
  return new Set(sorted.slice(1).map((month, i) => month - (sorted[i] ?? 0)));
}

/** How long a row lasts of which only the first day stands there; null where that cannot be told. */
function lengthOf(texts: readonly string[]): PeriodLength | null {
  const steps = stepsBetween(texts);
  // Two first days half a year apart may as well be of an amount that changed once.
  if (steps.size === 1 && steps.has(1)) return "month";
  if (steps.size === 1 && steps.has(3)) return "quarter";
  return texts.length > 0 && texts.every((text) => periodIn(text, "quarters") !== null) ? "quarter" : null;
}

/** Puts how long rows last that have no last day; asks where their first days do not show it. */
export function putLength(to: Building): void {
  const { sheet, fit, columns } = to;
  const header = columns.get("from");
  if (header === undefined || columns.has("to")) return;
  if (fileContracts[fit.kind].columns.to?.required !== true) return;
  const texts = sheet.columns[sheet.head.positionOf(header)]?.words.keys() ?? [];
  const length = lengthOf([...texts]);
  if (length) {
    to.mapping.lasts = length;
    to.reasons.set("lasts", said.lengthSaid);
    columns.set("to", header);
    return;
  }
  const choices = Object.entries({ ...said.lengths, every: said.everyMonth }).map(([value, each]) => ({
    value,
    said: each,
  }));
  const answer = askWhole(to, "lasts", said.askLength(sheet.file), choices);
  if (answer === undefined) return;
  const key = answer === "every" ? "every" : "lasts";
  to.mapping[key] = answer === "every" ? "month" : answer;
  to.reasons.set(key, said.answered);
  columns.set("to", header);
}

/**
 * Puts that targets without a day are fixed, of every month, quarter or year; asks what nothing says: of
 * which, and from which year on.
 */
export function putEvery(to: Building): void {
  const { sheet, fit, columns } = to;
  const value = columns.get("value");
  if (fit.kind !== "targets" || fit.wide?.name === "from" || columns.has("from")) return;
  if (
    value === undefined ||
    !isWithoutDays(sheet) ||
    fit.columns.some(({ name }) => name === "from" || name === "to")
  )
    return;
  const texts = [value, ...sheet.head.headers, ...titlesOf(sheet)];
  const found = lengthSaidIn(texts);
  const choices = Object.entries(said.everyLengths).map(([each, one]) => ({ value: each, said: one }));
  const every = found ?? askWhole(to, "every", said.askEvery(sheet.file), choices);
  const year = yearOf(to);
  for (const name of ["from", "to"]) columns.set(name, value);
  if (every === undefined || year === undefined) return;
  to.mapping.every = every;
  to.reasons.set("every", found ? said.everySaid : said.answered);
  put(to, "defaults", "from", `${year}-01-01`, said.fromYear);
}
