import { expect, test } from "vitest";
import { op, tableFrom, tableOf } from "./tables.ts";

const orders = tableOf({
  customer: Int32Array.of(2, 1, 2, 2),
  segment: ["A", "B", "A", "C"],
  value: Float64Array.of(10, 20, 30, 40),
});

test("quotes by customer and segment: how many, what they come to, the first one and all of them", () => {
  const groups = orders.groupby("customer", "segment").rollup({
    count: op.count(),
    total: op.sum("value"),
    first: op.any("value"),
    values: op.array_agg("value"),
  });
  expect(groups.rows()).toEqual([
    { customer: 2, segment: "A", count: 2, total: 40, first: 10, values: [10, 30] },
    { customer: 1, segment: "B", count: 1, total: 20, first: 20, values: [20] },
    { customer: 2, segment: "C", count: 1, total: 40, first: 40, values: [40] },
  ]);
});

test("a function of a row may close over anything", () => {
  const [least, rate] = [15, 2];
  const doubled = orders.filter(({ value }) => value > least).derive({ value: ({ value }) => value * rate });
  expect(doubled.column("value")).toEqual([40, 60, 80]);
});

const names = (length: number) =>
  tableFrom(
    Array.from({ length }, (_, index) => index),
    { id: (index) => index, name: (index) => `customer ${index}` },
  );

test.each([2, 50])("rows keep their order, whichever of the tables is the longer (%i)", (length) => {
  const known = orders.join(names(length), { customer: "id" }, ["name"]);
  expect(known.column("name")).toEqual(
    length === 2 ? ["customer 1"] : ["customer 2", "customer 1", "customer 2", "customer 2"],
  );
  expect(orders.lookup(names(length), { customer: "id" }, ["name"]).column("name")).toEqual(
    length === 2
      ? [undefined, "customer 1", undefined, undefined]
      : ["customer 2", "customer 1", "customer 2", "customer 2"],
  );
});

test("a row belongs to another where every column of the key is the same, and null is the same as nothing", () => {
  const managers = tableOf({ of: [2, 1, 1], manager: ["A", "B", null], name: ["Anna", "Bert", "nobody"] });
  const found = orders.join(managers, { customer: "of", segment: "manager" }, ["name"]);
  expect(found.column("name")).toEqual(["Anna", "Bert", "Anna"]);
});

test("a table without rows has its columns all the same", () => {
  const none = tableFrom([], { id: () => 1, value: () => 2 });
  expect(
    none
      .groupby("id")
      .rollup({ total: op.sum("value") })
      .rows(),
  ).toEqual([]);
  expect(orders.join(none, { customer: "id" }, ["value"]).rows()).toEqual([]);
});

test("what has no number has no sum", () => {
  const blank = tableOf({ id: [1, 1, 2], value: [Number.NaN, 3, Number.NaN] });
  expect(() => blank.groupby("id").rollup({ total: op.sum("value") })).toThrow("of which total");
  const known = blank.filter(({ id }) => id === 1).groupby("id");
  expect(known.rollup({ total: op.sum("value"), values: op.array_agg("value") }).rows()).toEqual([
    { id: 1, total: 3, values: [3] },
  ]);
});
