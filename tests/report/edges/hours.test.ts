import { expect, test } from "vitest";
import { figureOf, foundIn, readEdge, reportOfEdge } from "./report.fixture.ts";

test("an absence entered as two spells that touch is the same as one", () => {
  for (const name of ["absence-in-one-spell", "absence-in-two-spells"]) {
    const report = reportOfEdge(name);
    const effective = figureOf(report, { metric: "strength.effective", scope: "T", window: "month" });
    expect(effective.value).toBe(4);
  }
});

test("visits that leap in the reported month are a change of the process, of the company and of the team", () => {
  const report = reportOfEdge("visits-leap");
  for (const scope of ["all", "T"]) {
    expect(figureOf(report, { metric: "process.signal.visits", scope, window: "2026-10" }).value).toBe(1);
    expect(figureOf(report, { metric: "process.signal.visits", scope, window: "month" }).value).toBe(1);
  }
  expect(foundIn(report)).toEqual(expect.arrayContaining(["process_change all", "process_change T"]));
});

test("the first month of an export that begins late has no figures, and is not among the months that limits are made of", () => {
  const whole = reportOfEdge("export-begins-on-the-first");
  const late = reportOfEdge("export-begins-late");
  const visits = { metric: "activity.count.visits", scope: "all", window: "2025-11" };
  expect(figureOf(whole, visits).value).toBe(68);
  expect(figureOf(late, visits)).toMatchObject({ value: null, status: "no_data" });
  expect(figureOf(late, { ...visits, window: "r12" }).status).toBe("no_data");
  expect(figureOf(late, { ...visits, metric: "plan.coverage", window: "r12" }).status).toBe("no_data");
  const mean = { metric: "process.mean.visits", scope: "all", window: "month" };
  expect(figureOf(whole, mean).n).toBe(12);
  expect(figureOf(late, mean).n).toBe(10);
  expect(
    late.figures.filter(
      ({ metric, window, value }) =>
        window === "2025-11" && value !== null && /visit|contact|process/.test(metric),
    ),
  ).toEqual([]);
});

test("a credit note lowers revenue and is no order, no quote and no error", () => {
  expect(readEdge("credit-note").problems.filter(({ file }) => file === "quotes.csv")).toEqual([]);
  const report = reportOfEdge("credit-note");
  const month = (metric: string) => figureOf(report, { metric, scope: "all", window: "month" });
  expect(month("activity.count.revenue")).toMatchObject({ value: 750, n: 1 });
  expect(month("activity.count.orders").value).toBe(1);
  expect(month("activity.count.quotes").value).toBe(1);
  expect(month("conversion.quote_to_order")).toMatchObject({ numerator: 1, denominator: 1 });
  expect(month("order.value")).toMatchObject({ value: 750, n: 1 });
});

test("who leaves lost quotes open has another conversion, of what is closed", () => {
  const report = reportOfEdge("lost-quotes-left-open");
  const rates = report.scopes
    .filter(({ kind }) => kind === "account_manager")
    .map(
      ({ id }) => figureOf(report, { metric: "conversion.quote_to_order", scope: id, window: "r12" }).value,
    );
  expect(rates.map((rate) => rate?.toFixed(3)).toSorted()).toEqual(["0.333", "1.000"]);
});

test("absence of one of six in part is told as the total of the team", () => {
  const report = reportOfEdge("one-of-six-away-in-part");
  const of = (metric: string) => figureOf(report, { metric, scope: "T", window: "month" }).value;
  expect(of("strength.contracted")).toBeCloseTo(6, 9);
  expect(of("strength.absent_long")).toBeCloseTo(0.4, 9);
  expect(of("strength.effective")).toBeCloseTo(5.6, 9);
});
