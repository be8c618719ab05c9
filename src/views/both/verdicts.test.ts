import { expect, test } from "vitest";
import type { SignalId } from "../../contract/vocabulary.ts";
import { inWords } from "../blocks.fixture.ts";
import { readerOf } from "../parts/reader.ts";
import { reportOf } from "../report.ts";
import { figuresWithResults, type Replaced, snapshotWith } from "../snapshot.fixture.ts";
import { verdicts } from "./verdicts.ts";

/** That something was found about team Noord. */
function found(id: SignalId) {
  const nothing = { nl: "", en: "" };
  return {
    id,
    severity: "high" as const,
    state: "found" as const,
    window: "ytd" as const,
    comparisons: 4,
    chance: 0.01,
    scope: { kind: "team" as const, id: "Noord" },
    figures: [],
    sentence: nothing,
    advice: { hours: nothing, customers: nothing },
    cases_needed: null,
  };
}

/** What both readings say of team Noord, with no-break spaces as spaces. */
function said(replaced: Replaced[] = [], ...ids: SignalId[]) {
  const report = reportOf(
    snapshotWith({ figures: figuresWithResults(...replaced), signals: ids.map(found) }),
  );
  const team = report.scope("team", "Noord");
  if (!team) throw new Error("the report has no team Noord");
  const { hours, customers, agree } = verdicts(readerOf(report, "nl"), team);
  return { hours: inWords(hours.said), customers: inWords(customers.said), agree };
}

test("where headcount, visits, plan and result are as they should be, both readings see no need", () => {
  const { hours, customers, agree } = said();
  expect(hours).toContain("100 % van het target. Ga zo door.");
  expect(customers).toContain("levert op: 100 %");
  expect(agree).toBe(true);
});

test("missing hands come before missing visits", () => {
  const few: Replaced[] = [
    { metric: "strength.under", value: 0.25 },
    { metric: "activity.attainment_available.visits", value: 0.5 },
  ];
  expect(said(few).hours).toContain("25 % onderbezet");
  expect(said(few).agree).toBe(false);
});

test("enough hands with too few visits is about the week, unless the target was reached", () => {
  const few: Replaced = { metric: "activity.attainment_available.visits", value: 0.8 };
  const short: Replaced = { metric: "result.attainment", value: 0.9 };
  expect(said([few, short]).hours).toContain("20 % minder bezoeken dan daarbij hoort. Neem samen de week");
  expect(said([few]).hours).toContain("en toch is het target gehaald. Vraag hoe dat lukt");
});

test("nobody is told to keep going in a year that is short beyond chance: it is about quality, and about what the plan yields", () => {
  const short: Replaced[] = [
    { metric: "result.attainment", value: 0.7 },
    { metric: "plan.yield", value: 0.6 },
  ];
  const { hours, customers, agree } = said(short, "result_low", "yield_low");
  expect(hours).toContain("70 % van het target, meer dan toeval verklaart");
  expect(customers).toContain("60 % op van wat ervan was verwacht, meer dan toeval verklaart");
  expect(agree).toBe(true);
});

test("a year that may be short by chance is said to be so, without keep going", () => {
  const { hours, customers } = said([
    { metric: "result.attainment", value: 0.9 },
    { metric: "plan.yield", value: 0.9 },
  ]);
  expect(hours).toContain("90 % van het target; dat kan toeval zijn");
  expect(hours).not.toContain("Ga zo door");
  expect(customers).toContain("90 % op van wat ervan was verwacht; dat kan toeval zijn");
});

test.each<[string, Replaced[], string]>([
  ["a plan that does not fit", [{ metric: "plan.load", value: 1.3 }], "vraagt 130 % van de beschikbare uren"],
  ["a plan that is not carried out", [{ metric: "plan.coverage", value: 0.6 }], "is 60 % gedaan"],
  [
    "a plan that is not enough, in a year that is not on target,",
    [
      { metric: "plan.sufficiency", value: 0.7 },
      { metric: "result.attainment", value: 0.9 },
    ],
    "verwachting 70 %",
  ],
  [
    "a plan that does not fit before one that is not carried out",
    [
      { metric: "plan.load", value: 1.3 },
      { metric: "plan.coverage", value: 0.6 },
    ],
    "130 %",
  ],
])("from customers, %s is named with its number", (_, replaced, expected) => {
  const { customers, agree } = said(replaced);
  expect(customers).toContain(expected);
  expect(agree).toBe(false);
});

test("where nothing can be said, neither reading sees a need or its absence", () => {
  const { hours, customers, agree } = said([
    { metric: "activity.attainment_available.visits", value: "no_target" },
    { metric: "plan.coverage", value: "no_plan" },
  ]);
  expect(agree).toBeNull();
  expect(hours).toContain("nog niets te zeggen");
  expect(customers).toContain("nog niets te zeggen");
});

test("without a target no reading is content, and a plan of which no yield is known is only carried out", () => {
  const { hours, customers, agree } = said([
    { metric: "result.attainment", value: "no_target" },
    { metric: "plan.yield", value: "no_plan" },
  ]);
  expect(hours).toContain("nog niets te zeggen");
  expect(customers).toContain("of het oplevert, is nog niet te zeggen");
  expect(agree).toBeNull();
});
