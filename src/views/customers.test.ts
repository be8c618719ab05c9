import { expect, test } from "vitest";
import { chartIn, inWords, sectionIn } from "./blocks.fixture.ts";
import { customersTitle, customersView } from "./customers.ts";
import type { PageView } from "./page.ts";
import { readerOf } from "./parts/reader.ts";
import { reportOf } from "./report.ts";
import { figuresWith, type Replaced, snapshotWith } from "./snapshot.fixture.ts";

const spaced = (text: string) => text.replaceAll("\u00a0", " ");
const report = (...replaced: Replaced[]) => reportOf(snapshotWith({ figures: figuresWith(...replaced) }));
const title = (...replaced: Replaced[]) => inWords(customersTitle(readerOf(report(...replaced), "nl")));
const view = (...replaced: Replaced[]) => customersView(report(...replaced), "nl");
const message = (page: PageView, id: string) => inWords(chartIn(page, id)?.message);

const noord = { kind: "team", id: "Noord" } as const;
const segmentB = { kind: "segment", id: "B" } as const;

test("the title names the part that lacks most, when it lags ten points behind the whole", () => {
  const all = "Van de geplande contacten is 90 % gedaan";
  expect(title()).toBe(all);
  expect(title({ metric: "plan.coverage", value: 0.67, scope: segmentB })).toBe(
    `${all}; bij segment B bleef 33 % liggen`,
  );
  expect(title({ metric: "plan.coverage", value: 0.7, scope: noord })).toBe(
    `${all}; bij Noord bleef 30 % liggen`,
  );
  expect(title({ metric: "plan.coverage", value: 0.82, scope: noord })).toBe(all);
});

test("a part with so few contacts that chance explains what it lacks is not named", () => {
  const few: Replaced[] = [
    { metric: "plan.coverage", value: 0.7, scope: noord },
    { metric: "plan.required", value: 5, scope: noord },
  ];
  expect(title(...few)).toBe("Van de geplande contacten is 90 % gedaan");
  expect(message(view(...few), "coverage-parts")).toBe("Uitvoering van het plan, per team en segment");
});

test("without coverage nothing is said of it", () => {
  expect(title({ metric: "plan.coverage", value: "no_plan" })).toBe(
    "Hoeveel van het plan is gedaan, is nog niet te zeggen",
  );
});

test("teams and segments stand on one axis; the least of them is named where it lags behind", () => {
  const page = view({ metric: "plan.coverage", value: 0.7, scope: noord });
  expect(message(page, "coverage-parts")).toBe("Bij Noord is 70 % van het plan gedaan, tegen 90 % in totaal");
  expect(chartIn(page, "coverage-parts")?.table.rows.map(([name]) => name?.text)).toEqual([
    "Noord",
    "Zuid",
    "A",
    "B",
  ]);
  expect(message(view(), "coverage-parts")).toBe("Het plan is bij elk team ongeveer even ver uitgevoerd");
});

test("whether the plan is enough is said of all, of who lacks, or not at all", () => {
  const enough = (...replaced: Replaced[]) => message(view(...replaced), "plan-enough");
  expect(enough()).toBe(
    "Als de plannen uitkomen, zijn zij genoeg: 110 % van het jaartarget, en bij elk team het hele target",
  );
  expect(enough({ metric: "plan.sufficiency", value: 0.9, scope: noord })).toBe(
    "Het plan van Noord levert naar verwachting minder op dan het jaartarget",
  );
  const company = { kind: "company", id: "all" } as const;
  expect(enough({ metric: "plan.sufficiency", value: "no_target", scope: company })).toBe(
    "Het plan van elk team is genoeg voor het jaartarget",
  );
  expect(enough({ metric: "plan.sufficiency", value: "no_target" })).toContain("nog niet te zeggen");
});

test("contacts of accounts without an account manager are said where there are any", () => {
  const lead = (...replaced: Replaced[]) =>
    view(...replaced)
      .lead.map(inWords)
      .join(" ");
  expect(lead()).toContain("12 geplande contacten hoorden bij klanten zonder accountmanager");
  expect(lead({ metric: "plan.unserved", value: 0 })).not.toContain("zonder accountmanager");
});

test("how much of the hours the plans take is said once, with the team that they fit least", () => {
  const load = (...replaced: Replaced[]) => inWords(sectionIn(view(...replaced), "workload")?.message);
  expect(load()).toBe("De plannen vragen 95 % van de beschikbare uren");
  expect(load({ metric: "plan.load", value: 1.3, scope: noord })).toBe(
    "De plannen vragen 95 % van de beschikbare uren; bij Noord 130 %",
  );
  expect(sectionIn(view({ metric: "plan.load", value: "no_data" }), "workload")).toBeUndefined();
});

/** Twelve months ago twelve points more of the plan was carried out. */
const changed: Replaced = { metric: "plan.coverage_rolling", value: 0.78, window: "2026-10" };

test("the trend of coverage is said from its first known month, where it changed by ten points", () => {
  const page = view({ metric: "plan.coverage_rolling", value: "no_data", window: "2025-10" }, changed);
  expect(message(page, "coverage-trend")).toBe(
    "De uitvoering van het plan ging van 90 % eind november 2025 naar 78 % eind oktober 2026",
  );
  expect(chartIn(view(), "coverage-trend")).toBeUndefined();
});

test("a month of which the coverage of twelve months was published otherwise has a star", () => {
  const restated = { metric: "plan.coverage", scope: noord, was: 0.8, now: 0.9, files: [] } as const;
  const editions = [
    { month: "2026-09" as const, restated: [{ ...restated, files: [], window: "r12" as const }] },
    { month: "2026-08" as const, restated: [{ ...restated, files: [], window: "month" as const }] },
  ];
  const page = customersView(reportOf(snapshotWith({ editions, figures: figuresWith(changed) })), "nl");
  const table = chartIn(page, "coverage-trend")?.table;
  const stars = table?.rows.filter((row) => row.some(({ text }) => text.endsWith("*")));
  expect(stars?.map(([month]) => spaced(month?.text ?? ""))).toEqual(["sep 26"]);
});

test("what the plan promised stands beside what came of it, unless one is not known", () => {
  const said = (...replaced: Replaced[]) => inWords(sectionIn(view(...replaced), "yield")?.message);
  expect(said()).toBe("De plannen rekenden op 45 orders; het werden er 40");
  expect(said({ metric: "plan.expected_orders", value: "no_plan" })).toBe("");
});
