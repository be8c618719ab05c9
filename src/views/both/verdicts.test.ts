import { expect, test } from "vitest";
import { readerOf } from "../parts/reader.ts";
import { reportOf } from "../report.ts";
import { figuresWith, type Replaced, snapshotWith } from "../snapshot.fixture.ts";
import { verdicts } from "./verdicts.ts";

/** What both readings say of team Noord, with no-break spaces as spaces. */
function said(...replaced: Replaced[]) {
  const report = reportOf(snapshotWith({ figures: figuresWith(...replaced) }));
  const team = report.scope("team", "Noord");
  if (!team) throw new Error("the report has no team Noord");
  const { hours, customers, agree } = verdicts(readerOf(report, "nl"), team);
  return {
    hours: hours.text.replaceAll("\u00a0", " "),
    customers: customers.text.replaceAll("\u00a0", " "),
    agree,
  };
}

test("where hands, activity and plan are as they should be, both readings see no need", () => {
  const { hours, customers, agree } = said();
  expect(hours).toContain("wapperen");
  expect(customers).toContain("past en wordt gedaan");
  expect(agree).toBe(true);
});

test("missing hands come before missing visits", () => {
  const few: Replaced[] = [
    { metric: "strength.under", value: 0.25 },
    { metric: "strength.effective", value: 7.5 },
    { metric: "activity.attainment_available.visits", value: 0.5 },
  ];
  expect(said(...few).hours).toContain("2,5 fte (25 %) te weinig");
  expect(said(...few).agree).toBe(false);
});

test("enough hands with too few visits is about the week, and asks what is needed", () => {
  const { hours } = said({ metric: "activity.attainment_available.visits", value: 0.8 });
  expect(hours).toContain("deden 80 %");
  expect(hours).toContain("Neem samen de week door");
});

test.each<[string, Replaced[], string]>([
  ["a plan that does not fit", [{ metric: "plan.load", value: 1.3 }], "1,30"],
  ["a plan that is not carried out", [{ metric: "plan.coverage", value: 0.6 }], "voor 60 % gedaan"],
  ["a plan that is not enough", [{ metric: "plan.sufficiency", value: 0.7 }], "belooft 70 %"],
  [
    "a plan that does not fit before one that is not carried out",
    [
      { metric: "plan.load", value: 1.3 },
      { metric: "plan.coverage", value: 0.6 },
    ],
    "1,30",
  ],
])("from customers, %s is named with its number", (_, replaced, expected) => {
  const { customers, agree } = said(...replaced);
  expect(customers).toContain(expected);
  expect(agree).toBe(false);
});

test("where nothing can be said, neither reading sees a need or its absence", () => {
  const { hours, customers, agree } = said(
    { metric: "activity.attainment_available.visits", value: "no_target" },
    { metric: "plan.coverage", value: "no_plan" },
  );
  expect(agree).toBeNull();
  expect(hours).toContain("nog niets te zeggen");
  expect(customers).toContain("nog niets te zeggen");
});
