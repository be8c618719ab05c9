import { expect, test } from "vitest";
import { chartIn, inWords, sectionIn } from "./blocks.fixture.ts";
import { customersTitle, customersView } from "./customers.ts";
import type { PageView } from "./page.ts";
import { readerOf } from "./parts/reader.ts";
import { reportOf } from "./report.ts";
import { figuresWith, type Replaced, snapshotWith } from "./snapshot.fixture.ts";

const spaced = (text: string) => text.replaceAll("\u00a0", " ");
const report = (...replaced: Replaced[]) => reportOf(snapshotWith({ figures: figuresWith(...replaced) }));
const title = (...replaced: Replaced[]) => spaced(customersTitle(readerOf(report(...replaced), "nl")));
const view = (...replaced: Replaced[]) => customersView(report(...replaced), "nl");
const message = (page: PageView, id: string) => inWords(chartIn(page, id)?.message);

const noord = { kind: "team", id: "Noord" } as const;
const segmentB = { kind: "segment", id: "B" } as const;

test("the title names the part that lacks most, when it lags behind the whole", () => {
  const all = "Van de contacten die het plan vraagt is 90 % gedaan";
  expect(title()).toBe(all);
  expect(title({ metric: "plan.coverage", value: 0.67, scope: segmentB })).toBe(
    `${all}; bij segment B ontbreekt 33 %`,
  );
  expect(title({ metric: "plan.coverage", value: 0.7, scope: noord })).toBe(
    `${all}; bij team Noord ontbreekt 30 %`,
  );
  expect(title({ metric: "plan.coverage", value: 0.88, scope: noord })).toBe(all);
});

test("without coverage nothing is said of it", () => {
  expect(title({ metric: "plan.coverage", value: "no_plan" })).toBe(
    "Of de klanten krijgen wat het plan vraagt, is nog niet te zeggen",
  );
});

test("whether the plan is enough is said of all, of who lacks, or not at all", () => {
  const enough = (...replaced: Replaced[]) => message(view(...replaced), "plan-enough");
  expect(enough()).toBe(
    "Het plan is genoeg: het belooft 110 % van het jaartarget, en bij elk team ten minste 100 %",
  );
  expect(enough({ metric: "plan.sufficiency", value: 0.9, scope: noord })).toBe(
    "Het plan van Noord belooft minder dan zijn jaartarget",
  );
  const company = { kind: "company", id: "all" } as const;
  expect(enough({ metric: "plan.sufficiency", value: "no_target", scope: company })).toBe(
    "Het plan van elk team belooft ten minste zijn jaartarget",
  );
  expect(enough({ metric: "plan.sufficiency", value: "no_target" })).toContain("nog niet te zeggen");
});

test("contacts with nobody behind them are said where there are any", () => {
  const lead = (...replaced: Replaced[]) => view(...replaced).lead.join(" ");
  expect(lead()).toContain("12 van die contacten horen bij klanten achter wie niemand staat");
  expect(lead({ metric: "plan.unserved", value: 0 })).not.toContain("niemand staat");
});

test("the trend of coverage is said from its first known month", () => {
  const page = view({ metric: "plan.coverage_rolling", value: "no_data", window: "2025-10" });
  expect(message(page, "coverage-trend")).toBe(
    "De dekking over twaalf maanden ging van 90 % eind november 2025 naar 90 % eind oktober 2026",
  );
});

test("a month of which the coverage of twelve months was published otherwise has a star", () => {
  const restated = { metric: "plan.coverage", scope: noord, was: 0.8, now: 0.9, files: [] } as const;
  const editions = [
    { month: "2026-09" as const, restated: [{ ...restated, files: [], window: "r12" as const }] },
    { month: "2026-08" as const, restated: [{ ...restated, files: [], window: "month" as const }] },
  ];
  const page = customersView(reportOf(snapshotWith({ editions })), "nl");
  const table = chartIn(page, "coverage-trend")?.table;
  const stars = table?.rows.filter((row) => row.some(({ text }) => text.endsWith("*")));
  expect(stars?.map(([month]) => spaced(month?.text ?? ""))).toEqual(["sep 26"]);
});

test("what the plan promised stands beside what came of it, unless one is not known", () => {
  const said = (...replaced: Replaced[]) => sectionIn(view(...replaced), "yield")?.message;
  expect(said()).toBe("Het plan beloofde 45 orders; het werden er 40");
  expect(said({ metric: "plan.expected_orders", value: "no_plan" })).toBeUndefined();
});
