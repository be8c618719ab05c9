import { planOutcome, type WeightedLine } from "../planning/outcome.ts";
import { formats } from "../text/format.ts";
import type { PlannerData } from "../views/page.ts";

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

/** What the plan comes to with what is filled in, as the report would write it. */
export function results(
  { language, currency, lines, hoursR12, sellingShare, targetYear, unknown }: PlannerData,
  filled: readonly Filled[],
  share: number,
): Record<"hours" | "load" | "orders" | "revenue" | "sufficiency", string> {
  const f = formats(language, currency);
  const r12 = planOutcome(weighted(lines, filled, "weightR12"));
  const year = planOutcome(weighted(lines, filled, "weightYear"));
  const available = sellingShare === 0 ? 0 : (hoursR12 / sellingShare) * share;
  const say = (value: number | null, write: (value: number) => string) =>
    value === null || !Number.isFinite(value) ? unknown : write(value);
  const ratio = (a: number | null, b: number | null) => (a === null || b === null ? null : a / b);
  return {
    hours: say(r12.hours, (value) => f.inUnit(value, "hours")),
    load: say(ratio(r12.hours, available), (value) => f.inUnit(value, "share")),
    orders: say(r12.orders, (value) => f.inUnit(value, "count")),
    revenue: say(r12.revenue, (value) => f.inUnit(value, "currency")),
    sufficiency: say(ratio(year.revenue, targetYear), (value) => f.inUnit(value, "share")),
  };
}

/** The plan as lines of a plan file in the language's own form. */
export function planLines(data: PlannerData, filled: readonly Filled[]): string {
  const [delimiter, decimal] = data.language === "nl" ? [";", ","] : [",", "."];
  const number = (value: number | null) => (value === null ? "" : String(value).replace(".", decimal));
  const text = (value: string) => (/[";,\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const rows = data.lines.map((line, i) => [
    text(data.manager),
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

const inputs = (form: HTMLFormElement, name: string) => [
  ...form.querySelectorAll<HTMLInputElement>(`[data-${name}]`),
];

function numberIn(input: HTMLInputElement | undefined): number | null {
  return input === undefined || input.value === "" || Number.isNaN(input.valueAsNumber)
    ? null
    : input.valueAsNumber;
}

/** Makes a plan calculable: every change is worked out at once, by the functions of the report itself. */
export function makeCalculable(form: HTMLFormElement): void {
  const json = form.querySelector("script")?.textContent;
  const lines = form.querySelector<HTMLTextAreaElement>("[data-lines]");
  const download = form.querySelector<HTMLAnchorElement>("[data-download]");
  const [share] = inputs(form, "share");
  if (!json || !lines || !download || !share) return;
  const data: PlannerData = JSON.parse(json);
  const [times, minutes, rates] = [inputs(form, "times"), inputs(form, "minutes"), inputs(form, "rate")];
  const filled = (): Filled[] => {
    const left = [...rates];
    return data.lines.map((line, i) => {
      const rate = line.isQuote ? numberIn(left.shift()) : null;
      // What was not touched is the plan's own number, to the last digit.
      const isOwn = rate !== null && line.hitRate !== null && Math.round(line.hitRate * 1e6) / 1e4 === rate;
      return {
        timesPerYear: numberIn(times[i]) ?? 0,
        minutes: numberIn(minutes[i]),
        hitRate: isOwn ? line.hitRate : rate === null ? null : rate / 100,
      };
    });
  };
  const show = () => {
    const found = results(data, filled(), (numberIn(share) ?? 0) / 100);
    for (const output of form.querySelectorAll("output")) {
      output.value = Object.entries(found).find(([name]) => name === output.dataset.result)?.[1] ?? "";
    }
    lines.value = planLines(data, filled());
    URL.revokeObjectURL(download.href);
    download.href = URL.createObjectURL(new Blob([`\uFEFF${lines.value}\r\n`], { type: "text/csv" }));
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  // A reset takes effect after its event.
  form.addEventListener("reset", () => setTimeout(show));
  form.querySelector("[data-take]")?.addEventListener("click", () => {
    data.lines.forEach(({ proposed }, i) => {
      const input = times[i];
      if (input && proposed !== null) input.value = String(proposed);
    });
    show();
  });
  form.hidden = false;
  show();
}
