import { expect, test } from "vitest";
import type { SnapshotFigure } from "../../report/snapshot.ts";
import { readerOf } from "../parts/reader.ts";
import { literalReport } from "../site.fixture.ts";
import { colleaguesTable } from "./colleagues.ts";

const bo = { kind: "account_manager", id: "1", name: "Bo Visser" } as const;
const own = (figure: Partial<SnapshotFigure>): Partial<SnapshotFigure> => ({
  scope: { kind: bo.kind, id: bo.id },
  window: "r12",
  ...figure,
});

/**
 * Twenty-six orders where so many are to be expected that the ratio has this interval, and a result of so
 * much of the target.
 */
function table(interval: [number, number], result: number) {
  const figures = [
    own({ metric: "peers.orders_ratio", value: 0.4, unit: "ratio", n: 26, interval }),
    own({ metric: "peers.expected_orders", value: 66, unit: "count" }),
    own({ metric: "peers.to_expect", value: 0.45, unit: "ratio" }),
    own({ metric: "result.attainment", window: "ytd", value: result }),
  ];
  return colleaguesTable(readerOf(literalReport({ scopes: [bo], figures }), "en"), bo);
}

test("orders stand beside what is to be expected, with the interval of their ratio", () => {
  const { rows = [], note } = table([0.26, 0.58], 0.8) ?? {};
  expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["Bo Visser", "26", "66", "0.40 (0.26–0.58)", "0.45"],
  ]);
  expect(note).toBe("Fewer orders than such accounts bring colleagues, also when chance is allowed for.");
});

test("who meets the target with half the orders has nothing to do", () => {
  expect(table([0.26, 0.58], 1.02)?.note).toBe(
    "Fewer orders than such accounts bring colleagues, and the target of the year to date is met: there is nothing to do.",
  );
});

test("a difference within the interval can be chance, and more is said as more", () => {
  expect(table([0.7, 1.2], 0.8)?.note).toContain("can be chance");
  expect(table([1.1, 1.9], 0.8)?.note).toContain("More orders");
});

test("without a comparison there is no table", () => {
  expect(colleaguesTable(readerOf(literalReport({ scopes: [bo] }), "en"), bo)).toBeUndefined();
});
