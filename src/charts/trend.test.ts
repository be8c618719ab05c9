import { expect, test } from "vitest";
import { difference } from "./layout/scale.ts";
import { drawn, expectReadable, expectSnapshot } from "./snapshot.fixture.ts";
import { type TrendData, type TrendMonth, trend } from "./trend.ts";

const words = {
  actualName: "resultaat",
  planName: "target",
  deltaName: "Verschil met target, € 1.000",
  emptyText: "Er is geen omzet.",
};

function month(index: number, actual: number | null, plan: number | null): TrendMonth {
  const delta = difference(actual, plan);
  return {
    label: `${["jan", "feb", "mrt", "apr"][index % 4]} ${21 + Math.floor(index / 12)}`,
    actual,
    plan,
    text: actual === null ? "" : String(actual),
    planText: plan === null ? "" : String(plan),
    deltaText: delta === null ? "" : delta < 0 ? `−${-delta}` : `+${delta}`,
    tone: delta === null ? "neutral" : delta < 0 ? "bad" : "good",
  };
}

const fiveYears: TrendData = {
  ...words,
  months: Array.from({ length: 60 }, (_, i) => month(i, 900 + i * 6 + ((i * 137) % 230), 980 + i * 7)),
};

test("five years of actual and plan, each named at its end, the highest and the lowest written", async () => {
  await expectSnapshot("trend.five-years", (form) => trend(fiveYears, form));
});

test("where only the last months have a plan, the others have no difference", async () => {
  const months = fiveYears.months.map((each, i) => (i < 50 ? month(i, each.actual, null) : each));
  await expectSnapshot("trend.late-plan", (form) => trend({ ...words, months }, form));
});

test("without a plan there is neither its name nor a row of differences", () => {
  const months = fiveYears.months.map(({ actual }, i) => month(i, actual, null));
  const svg = drawn(trend({ ...words, months }, "wide"));
  expect(svg).not.toContain("target");
  expectReadable((form) => trend({ ...words, months }, form));
});

test("a month without value is a gap, and one between two gaps a dot", async () => {
  const months = fiveYears.months.map((each, i) =>
    [20, 22, 58, 59].includes(i) ? month(i, null, each.plan) : each,
  );
  await expectSnapshot("trend.gaps", (form) => trend({ ...words, months }, form));
});

test("a plan that ends earlier is named without a value, and has no difference in the last month", () => {
  const months = fiveYears.months.map((each, i) => (i < 48 ? each : month(i, each.actual, null)));
  const svg = drawn(trend({ ...words, months }, "wide"));
  expect(svg).toContain(">target<");
  expect(svg).not.toContain(`>${months[47]?.deltaText}<`);
  expectReadable((form) => trend({ ...words, months }, form));
});

test("of months that are all the same one is written", () => {
  const months = Array.from({ length: 24 }, (_, i) => month(i, 100, null));
  expect(drawn(trend({ ...words, months }, "wide")).match(/>100</g)).toHaveLength(1);
});

test("no months, one month, and months without any value do not fail", () => {
  for (const months of [[], [month(0, null, null)]])
    expect(drawn(trend({ ...words, months }, "wide"))).toContain("Er is geen omzet.");
  for (const months of [[month(0, 900, 980)], [month(0, 0, 0), month(1, 0, 0)], [month(0, -200, 40)]])
    expectReadable((form) => trend({ ...words, months }, form));
});
