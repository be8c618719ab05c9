import { expect, test } from "vitest";
import type { Under } from "../../contract/metric-ids.ts";
import type { SnapshotFigure } from "../../report/snapshot.ts";
import { chartsIn, inWords } from "../blocks.fixture.ts";
import { literalReport } from "../site.fixture.ts";
import { gapSections } from "./gap.ts";
import { type Reader, readerOf } from "./reader.ts";

const result: Partial<SnapshotFigure> = {
  metric: "result.attainment",
  value: 0.8,
  numerator: 800_000,
  denominator: 1_000_000,
};
const effect = (id: Under<"gap">, value: number): Partial<SnapshotFigure> => ({
  metric: `gap.${id}`,
  value,
  unit: "currency",
});
const hours = [
  effect("hours.hands", -150_000),
  effect("hours.visits", -80_000),
  effect("hours.value", 30_000),
];
const customers = [effect("customers.plan", 100_000), effect("customers.coverage", -300_000)];
const gapCharts = (of: Reader) => gapSections(of).flatMap((section) => chartsIn(section));

const reader = (...figures: Partial<SnapshotFigure>[]) => readerOf(literalReport({ figures }), "nl");

test("both readings tell what each step explains, with the two largest of the sign of the difference as their message", () => {
  const [ofHours, ofCustomers] = gapCharts(reader(result, ...hours, ...customers));
  expect(inWords(ofHours?.message)).toBe(
    "Vanuit uren: gap.hours.hands −€ 150.000 en gap.hours.visits −€ 80.000",
  );
  expect(ofCustomers?.table.rows.map((row) => row.map(({ text }) => text.replaceAll("\u00a0", " ")))).toEqual(
    [
      ["gap.customers.plan", "+100", "−50 %"],
      ["gap.customers.coverage", "−300", "150 %"],
    ],
  );
});

test("steps without a figure are named as part of the next", () => {
  const [ofHours] = gapCharts(reader(result, ...hours, ...customers));
  expect(ofHours?.note).toBe(
    "Zonder cijfer voor gap.hours.quotes en gap.hours.orders; die stap gaat op in de volgende.",
  );
});

test("a step that holds others is named by all of them, on the chart, in its table and in words", () => {
  const orders = {
    ...effect("hours.value", -90_000),
    merged: ["gap.hours.quotes", "gap.hours.orders"] as const,
  };
  const [ofHours] = gapCharts(
    reader(result, effect("hours.hands", -110_000), { ...orders, merged: [...orders.merged] }, ...customers),
  );
  const name = "gap.hours.quotes, gap.hours.orders en gap.hours.value samen";
  expect(inWords(ofHours?.message)).toContain(name);
  expect(ofHours?.description).toContain("Gap.hours.quotes, gap.hours.orders en gap.hours.value samen");
  expect(ofHours?.table.rows[1]?.[0]?.text.toLowerCase()).toBe(name);
});

test("what the hands cost is drawn in two parts where starters are worked in, and said as one", () => {
  const parts = [effect("hours.hands.vacant_and_absent", -110_000), effect("hours.hands.ramp", -40_000)];
  const [ofHours] = gapCharts(reader(result, ...hours, ...parts));
  expect(inWords(ofHours?.message)).toContain("gap.hours.hands −€ 150.000");
  expect(ofHours?.table.rows.slice(0, 2).map((row) => row[1]?.text)).toEqual(["−110", "−40"]);
  const [small] = gapCharts(reader(result, ...hours, ...parts.slice(0, 1)));
  expect(small?.table.rows[0]?.[1]?.text).toBe("−150");
});

test("without a result there is no waterfall, and where one reading cannot be told the other stands alone", () => {
  expect(gapCharts(reader(...hours, ...customers))).toEqual([]);
  expect(gapCharts(reader(result))).toEqual([]);
  expect(gapCharts(reader(result, ...customers)).map(({ id }) => id)).toEqual(["gap-customers"]);
});

test("above target the gains are named, not the largest loss", () => {
  const above = { ...result, value: 1.2, numerator: 1_200_000 };
  const [ofHours] = gapCharts(
    reader(above, effect("hours.hands", -100_000), effect("hours.orders", 300_000)),
  );
  expect(inWords(ofHours?.message)).toBe("Vanuit uren: gap.hours.orders +€ 300.000");
});

test("what costs the same every month is called as usual, and what differs from it by how much", () => {
  const usual = (id: Under<"usual">, value: number): Partial<SnapshotFigure> => ({
    metric: `usual.${id}`,
    value,
    unit: "currency",
  });
  const [ofHours] = gapCharts(
    reader(
      result,
      ...hours,
      usual("hours.hands", -140_000),
      usual("hours.visits", 10_000),
      usual("hours.value", 25_000),
    ),
  );
  expect(inWords(ofHours?.message)).toBe(
    "Vanuit uren: gap.hours.hands en gap.hours.value zoals gewoonlijk; gap.hours.visits € 90.000 lager dan gewoonlijk",
  );
});
