import { ownMinimum } from "../metrics/own-minimum.ts";
import { planOutcome, type WeightedLine } from "../planning/outcome.ts";
import { formats } from "../text/format.ts";
import type { PlannerData, Verdict } from "../views/page.ts";

type Line = PlannerData["lines"][number];

/** What somebody has filled in for one line; null where they left it blank. */
export interface Filled {
  timesPerYear: number;
  minutes: number | null;
  hitRate: number | null;
}

type WeightName = "weightR12" | "weightYear";

function weighted(lines: readonly Line[], filled: readonly Filled[], weight: WeightName): WeightedLine[] {
  return lines.map((line, i) => ({
    isQuote: line.isQuote,
    weight: line[weight],
    timesPerYear: filled[i]?.timesPerYear ?? 0,
    minutes: filled[i]?.minutes ?? null,
    hitRate: filled[i]?.hitRate ?? null,
    orderValue: line.orderValue,
  }));
}

type NumberName = "hours" | "load" | "orders" | "revenue" | "sufficiency" | "minimum";
/** The numbers, and what is needed a week by each medium. */
type ResultName = NumberName | "needed";

interface Outcome extends Record<NumberName, number | null> {
  needed: { name: string; perWeek: number }[] | null;
}

/** What is needed a week from now by each medium, at the least multiple of the plan; null without one. */
function neededOf(
  { lines, minimum }: PlannerData,
  filled: readonly Filled[],
  multiple: number | null,
): Outcome["needed"] {
  if (minimum === null || multiple === null) return null;
  return minimum.map(({ medium, name, made, weeksLeft }) => {
    const required = lines.reduce(
      (sum, line, i) =>
        line.medium === medium ? sum + line.weightYear * (filled[i]?.timesPerYear ?? 0) : sum,
      0,
    );
    return { name, perWeek: ownMinimum({ required, multiple, made }).left / weeksLeft };
  });
}

/** What the plan comes to with what is filled in; null where it cannot be said. */
function outcomeOf(data: PlannerData, filled: readonly Filled[], share: number): Outcome {
  const { lines, hoursR12, sellingShare, targetYear } = data;
  const r12 = planOutcome(weighted(lines, filled, "weightR12"));
  const year = planOutcome(weighted(lines, filled, "weightYear"));
  const available = sellingShare === 0 ? 0 : (hoursR12 / sellingShare) * share;
  const ratio = (a: number | null, b: number | null) =>
    a === null || b === null || !Number.isFinite(a / b) ? null : a / b;
  const multiple = ratio(targetYear, year.revenue);
  return {
    hours: r12.hours,
    load: ratio(r12.hours, available),
    orders: r12.orders,
    revenue: r12.revenue,
    sufficiency: ratio(year.revenue, targetYear),
    minimum: multiple,
    needed: neededOf(data, filled, multiple),
  };
}

const units = {
  hours: "hours",
  load: "share",
  orders: "count",
  revenue: "currency",
  sufficiency: "share",
  minimum: "share",
} as const;

const resultNames = [
  "hours",
  "load",
  "orders",
  "revenue",
  "sufficiency",
  "minimum",
  "needed",
] as const satisfies ResultName[];

/** A result as the report would write it, what it comes to in words, and what it was before any change. */
interface Shown {
  now: string;
  was: string;
  verdict: string;
}

function verdictOf(
  { band: [low, high] }: PlannerData,
  name: NumberName,
  value: number | null,
): Verdict | null {
  if (value === null) return null;
  if (name === "sufficiency") return value >= 1 ? "enough" : "short";
  if (name !== "load") return null;
  if (value > 1) return value > high ? "over" : "barely";
  return value < low ? "room" : "fits";
}

/** What the plan comes to with what is filled in, beside what it was. */
export function results(
  data: PlannerData,
  filled: readonly Filled[],
  share: number,
): Record<ResultName, Shown> {
  const f = formats(data.language, data.currency);
  const now = outcomeOf(data, filled, share);
  const was = outcomeOf(data, data.lines, data.sellingShare);
  const needed = ({ needed: media }: Outcome) =>
    media === null
      ? data.unknown
      : media.map(({ name, perWeek }) => `${name}\u00a0${f.perWeek(perWeek)}`).join(" · ");
  const shown = (name: NumberName): Shown => {
    const write = (value: number | null) => (value === null ? data.unknown : f.inUnit(value, units[name]));
    const verdict = verdictOf(data, name, now[name]);
    return {
      now: write(now[name]),
      was: write(was[name]),
      verdict: verdict === null ? "" : data.verdicts[verdict],
    };
  };
  return {
    hours: shown("hours"),
    load: shown("load"),
    orders: shown("orders"),
    revenue: shown("revenue"),
    sufficiency: shown("sufficiency"),
    minimum: shown("minimum"),
    needed: { now: needed(now), was: needed(was), verdict: "" },
  };
}

/** The plan as lines of a plan file in the language's own form. */
export function planLines(data: PlannerData, filled: readonly Filled[]): string {
  const [delimiter, decimal] = data.language === "nl" ? [";", ","] : [",", "."];
  const number = (value: number | null) => (value === null ? "" : String(value).replace(".", decimal));
  const text = (value: string) => (/[";,\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const hasOwnNorms = data.lines.some(({ account }) => account !== undefined);
  const rows = data.lines.map((line, i) => [
    text(data.manager),
    ...(hasOwnNorms ? [text(line.account ?? "")] : []),
    text(line.segment),
    line.status,
    line.medium,
    line.per,
    number(filled[i]?.timesPerYear ?? 0),
    number(line.maxPerYear),
    number(filled[i]?.minutes ?? null),
    number(filled[i]?.hitRate ?? null),
    number(line.orderValue),
    "",
  ]);
  return [data.headings, ...rows].map((row) => row.join(delimiter)).join("\r\n");
}

/** The input of a line, by its number; undefined where the line has no such field. */
const inputOf = (form: HTMLFormElement, name: string, line: number) =>
  form.querySelector<HTMLInputElement>(`[data-${name}="${line}"]`) ?? undefined;

function write(form: HTMLFormElement, attribute: string, text: string): void {
  const element = form.querySelector(`[data-${attribute}]`);
  if (element) element.textContent = text;
}

/** What is filled in; null where nothing is, or what is none of the numbers that the field takes. */
function numberIn(input: HTMLInputElement | undefined): number | null {
  return input === undefined || input.value === "" || !input.validity.valid ? null : input.valueAsNumber;
}

/**
 * Makes a plan calculable: every change is worked out at once, by the functions of the report itself. What it
 * is folded in is shown.
 */
export function makeCalculable(form: HTMLFormElement): void {
  const json = form.querySelector("script")?.textContent;
  const download = form.querySelector<HTMLAnchorElement>("[data-download]");
  const share = form.querySelector<HTMLInputElement>("[data-share]");
  if (!json || !download || !share) return;
  const data: PlannerData = JSON.parse(json);
  const filled = (): Filled[] =>
    data.lines.map((line, i) => {
      const rate = numberIn(inputOf(form, "rate", i));
      // What was not touched is the plan's own number, to the last digit.
      const isOwn = rate !== null && line.hitRate !== null && Math.round(line.hitRate * 1e6) / 1e4 === rate;
      return {
        // Left blank, or below nothing, it stays as it is in the plan.
        timesPerYear: numberIn(inputOf(form, "times", i)) ?? line.timesPerYear,
        minutes: numberIn(inputOf(form, "minutes", i)),
        hitRate: isOwn ? line.hitRate : rate === null ? null : rate / 100,
      };
    });
  const show = () => {
    const made = filled();
    const shown = results(data, made, (numberIn(share) ?? 0) / 100);
    for (const name of resultNames) {
      const { now, was, verdict } = shown[name];
      write(form, `was="${name}"`, was === now ? "" : `${was} › `);
      write(form, `result="${name}"`, now);
      write(form, `verdict="${name}"`, verdict);
    }
    URL.revokeObjectURL(download.href);
    const text = `\uFEFF${planLines(data, made)}\r\n`;
    download.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  // A reset takes effect after its event.
  form.addEventListener("reset", () => setTimeout(show));
  form.querySelector("[data-take]")?.addEventListener("click", () => {
    data.lines.forEach(({ proposed }, i) => {
      const input = inputOf(form, "times", i);
      if (input && proposed !== null) input.value = String(proposed);
    });
    show();
  });
  const fold = form.closest("details");
  if (fold) fold.hidden = false;
  show();
}
