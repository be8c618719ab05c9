import { expect, test } from "vitest";
import type { SnapshotFigure } from "../../report/snapshot.ts";
import { chartsIn, inWords } from "../blocks.fixture.ts";
import { readerOf } from "../parts/reader.ts";
import { literalReport } from "../site.fixture.ts";
import { yearEndSections } from "./section.ts";

type Id =
  | "revenue"
  | "revenue_95"
  | "run_rate"
  | "target"
  | "chance_target"
  | "error"
  | "run_rate_error"
  | "nearer";

const at = (id: Id, value: number, more: Partial<SnapshotFigure> = {}): Partial<SnapshotFigure> => ({
  metric: `forecast.${id}`,
  window: "ytd",
  unit: "currency",
  value,
  ...more,
});
const held = (numerator: number, denominator: number): Partial<SnapshotFigure> => ({
  metric: "forecast.held_80",
  window: "ytd",
  value: numerator / denominator,
  numerator,
  denominator,
});
const toDate: Partial<SnapshotFigure>[] = [
  { metric: "activity.count.revenue", window: "ytd", unit: "currency", value: 12_100_000 },
  { metric: "activity.count.revenue", window: "2026-10", unit: "currency", value: 1_200_000 },
];
const forecast: Partial<SnapshotFigure>[] = [
  ...toDate,
  at("revenue", 14_400_000, { interval: [14_100_000, 14_800_000], n: 9 }),
  at("revenue_95", 14_400_000, { interval: [13_900_000, 15_000_000], n: 9 }),
  at("run_rate", 14_540_000),
  at("target", 14_800_000),
  at("chance_target", 0.09, { unit: "share" }),
  held(8, 9),
  at("error", 0.012, { unit: "share" }),
  at("run_rate_error", 0.018, { unit: "share" }),
  at("nearer", 8 / 9, { unit: "share", numerator: 8, denominator: 9, interval: [0.57, 0.98] }),
];

const chartOf = (figures: Partial<SnapshotFigure>[], language: "nl" | "en" = "nl") =>
  yearEndSections(readerOf(literalReport({ figures }), language)).flatMap((section) => chartsIn(section))[0];
const without = (...ids: string[]) => forecast.filter(({ metric = "" }) => !ids.includes(metric));

test("the message is a range with the chance of the target, and the note how often such a range held", () => {
  const chart = chartOf(forecast);
  expect(inWords(chart?.message)).toBe(
    "Met 80 % kans eindigt het jaar tussen € 14,1 mln en € 14,8 mln; de kans op het target van € 14,8 mln is 9 %.",
  );
  expect(inWords(chart?.note)).toBe(
    "Een bandbreedte van 80 % kwam eerder op 8 van 9 maandeinden uit. De verwachting zat er gemiddeld 1,2 % van het jaar naast, het lopende tempo 1,8 %; op 8 van 9 lag de verwachting dichterbij en was dus beter.",
  );
  expect(inWords(chartOf(forecast, "en")?.message)).toBe(
    "With a chance of 80% the year ends between €14.1m and €14.8m; the chance of the target of €14.8m is 9%.",
  );
});

test("an expectation that is hardly nearer than the run rate is not called better", () => {
  const even = [...without("forecast.error"), at("error", 0.017, { unit: "share" })];
  expect(inWords(chartOf(even)?.note)).toContain("duidelijk beter was de verwachting zelf dus niet");
  expect(inWords(chartOf(even, "en")?.note)).toContain("not clearly better");
});

test("an expectation that was nearer no more often than chance would make it is not called better", () => {
  const sixOfNine = { unit: "share", numerator: 6, denominator: 9, interval: [0.35, 0.88] } as const;
  const byChance = [
    ...without("forecast.nearer"),
    at("nearer", 6 / 9, { ...sixOfNine, interval: [...sixOfNine.interval] }),
  ];
  expect(inWords(chartOf(byChance)?.note)).toContain("duidelijk beter was de verwachting zelf dus niet");
});

test("what was really published is told beside it, once a year of it has ended", () => {
  const published: Partial<SnapshotFigure> = { ...held(7, 8), metric: "forecast.published_80" };
  expect(inWords(chartOf([...forecast, published])?.note)).toMatch(
    /Van wat zo echt is gepubliceerd, kwam 7 van 8 uit\.$/,
  );
});

test("no draw is not no chance", () => {
  const none = [...without("forecast.chance_target"), at("chance_target", 0, { unit: "share" })];
  expect(inWords(chartOf(none)?.message)).toContain("is minder dan 1 %.");
  const all = [...without("forecast.chance_target"), at("chance_target", 1, { unit: "share" })];
  expect(inWords(chartOf(all, "en")?.message)).toContain("is more than 99%.");
});

test("without a record there is the run rate alone, and why", () => {
  const closed = (status: "little_history" | "record_off") => [
    ...toDate,
    at("run_rate", 14_540_000),
    { metric: "forecast.revenue" as const, window: "ytd" as const, value: null, status },
    held(2, 9),
  ];
  const chart = chartOf(closed("little_history"));
  expect(inWords(chart?.message)).toBe(
    "In het tempo van dit jaar eindigt het op € 14,5 mln; er is te weinig geschiedenis voor een bandbreedte.",
  );
  expect(chart?.note).toBeUndefined();
  expect(inWords(chartOf(closed("record_off"), "en")?.message)).toContain("did not hold as it claims");
});

test("the line of what has come goes back as far as its months are known", () => {
  const { drawing } = chartOf(forecast) ?? {};
  const totals = drawing?.chart === "fan" ? drawing.data.months.map(({ total }) => total) : [];
  expect(totals).toHaveLength(12);
  expect(totals.slice(7)).toEqual([null, 10_900_000, 12_100_000, null, null]);
});

test("a short trend looks no further ahead than the year goes", () => {
  const report = literalReport({ figures: forecast });
  const { period } = report.snapshot;
  const trend = period.trend.slice(-3);
  const short = { ...report, snapshot: { ...report.snapshot, period: { ...period, trend } } };
  const [chart] = yearEndSections(readerOf(short, "nl")).flatMap((section) => chartsIn(section));
  const labels = chart?.drawing.chart === "fan" ? chart.drawing.data.months.map(({ label }) => label) : [];
  expect(labels).toEqual(["aug", "sep", "okt", "nov", "dec"]);
});

test("in the table no middle stands without its ranges", () => {
  const rows = chartOf(forecast)?.table.rows.map((row) =>
    row.map(({ text }) => text.replaceAll("\u00a0", " ")),
  );
  expect(rows?.slice(9, 15)).toEqual([
    ["okt", "€ 12,1 mln"],
    ["nov", "–"],
    ["dec", "–"],
    ["Bandbreedte van 80 %", "€ 14,1 mln tot € 14,8 mln"],
    ["Bandbreedte van 95 %", "€ 13,9 mln tot € 15,0 mln"],
    ["Verwacht, het midden", "€ 14,4 mln"],
  ]);
});

test("an edition that may not tell, and a year that is over, say nothing", () => {
  expect(chartOf(without("forecast.revenue"))).toBeUndefined();
  expect(chartOf(toDate)).toBeUndefined();
});
