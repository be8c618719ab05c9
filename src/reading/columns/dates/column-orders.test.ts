import { expect, test } from "vitest";
import { Dictionary } from "../fast/fast.ts";
import { columnOrders } from "./column-orders.ts";
import { dateEvidence } from "./date-evidence.ts";

/** The orders of columns of dates under a delimiter: the order where it is known, else what is asked. */
function ordersOf(columns: Record<string, readonly string[]>, delimiter = ";") {
  const evidence = Object.entries(columns).map(([name, texts]) => {
    const dictionary = new Dictionary("utf-8");
    for (const text of texts) dictionary.push(text);
    return [name, dateEvidence(dictionary.texts(), null)] as const;
  });
  const said = [...columnOrders(new Map(evidence), delimiter)].map(([name, order]) => {
    if (order.is === "known") return [name, order.order];
    return [
      name,
      order.is === "two"
        ? `two, ${order.lead}`
        : `${order.possible.join(" or ")} under ${order.marks.join(" ")}`,
    ];
  });
  return Object.fromEntries(said);
}
const orderOf = (texts: readonly string[], delimiter?: string) => ordersOf({ date: texts }, delimiter).date;

/** Dates of 2026 that can be both, and that can only be one. */
const both = (count: number, mark: string) =>
  Array.from({ length: count }, (_, i) => `0${1 + (i % 9)}${mark}1${Math.floor(i / 9)}${mark}2026`);
const daysFirst = (count: number, mark: string) =>
  Array.from({ length: count }, (_, i) => `${13 + i}${mark}01${mark}2026`);
const monthsFirst = (count: number, mark: string) =>
  Array.from({ length: count }, (_, i) => `01${mark}${13 + i}${mark}2026`);

test("a column says itself which order it has", () => {
  expect(orderOf(daysFirst(1, "/"))).toBe("dmy");
  expect(orderOf(monthsFirst(1, "/"))).toBe("mdy");
  expect(orderOf([...daysFirst(1, "/"), ...both(1, "/")])).toBe("dmy");
});

test("dates that say themselves which day they are have no order to find", () => {
  expect(ordersOf({ date: ["2026-10-31", "04-04-2026", "31 okt 2026"] })).toEqual({});
});

test("habit puts the day first under a point, and under a dash beside ;", () => {
  expect(orderOf(both(3, "."), ",")).toBe("dmy");
  expect(orderOf(both(3, "-"), ";")).toBe("dmy");
  expect(orderOf(both(3, "-"), ",")).toBe("dmy or mdy under -");
  expect(orderOf(both(3, "/"), ";")).toBe("dmy or mdy under /");
  expect(orderOf([...both(1, "-"), ...both(1, "/")], ";")).toBe("dmy or mdy under - /");
  expect(orderOf(["03-04-05"], ";")).toBe("dmy or mdy or ymd under -");
});

test("without a habit one date that shows the order explains six that can be both, and each further one three more: of all days of a year a third can be both", () => {
  expect(orderOf([...daysFirst(1, "/"), ...both(6, "/")])).toBe("dmy");
  expect(orderOf([...daysFirst(1, "/"), ...both(7, "/")])).toBe("dmy or mdy under /");
  expect(orderOf([...daysFirst(4, "/"), ...both(15, "/")])).toBe("dmy");
  expect(orderOf([...daysFirst(4, "/"), ...both(16, "/")])).toBe("dmy or mdy under /");
});

test("against the habit as many must show the order as can be both", () => {
  expect(orderOf([...monthsFirst(4, "."), ...both(4, ".")])).toBe("mdy");
  expect(orderOf([...monthsFirst(4, "."), ...both(5, ".")])).toBe("dmy or mdy under .");
});

test("with the habit one date is enough", () => {
  expect(orderOf([...daysFirst(1, "-"), ...both(18, "-")], ";")).toBe("dmy");
});

test("two orders in a column are told, with that of most", () => {
  expect(orderOf([...daysFirst(2, "-"), ...monthsFirst(1, "-")])).toBe("two, dmy");
  expect(orderOf([...daysFirst(1, "-"), ...monthsFirst(1, "-")])).toBe("two, null");
});

test("a column that tells nothing has the order of the others of its file, unless they differ", () => {
  expect(ordersOf({ a: both(2, "/"), b: daysFirst(3, "/") })).toEqual({ a: "dmy", b: "dmy" });
  expect(ordersOf({ a: both(2, "/"), b: monthsFirst(3, "/") })).toEqual({ a: "mdy", b: "mdy" });
  expect(ordersOf({ a: both(2, "/"), b: daysFirst(3, "/"), c: monthsFirst(3, "/") })).toMatchObject({
    a: "dmy or mdy under /",
  });
});

test("a column of dates with one order each is never asked for what stands in another", () => {
  expect(ordersOf({ a: both(11, "-"), b: daysFirst(1, "-") })).toEqual({ a: "dmy", b: "dmy" });
});

test("under a slash an order of other marks may be of another hand, under a dash days first may not", () => {
  expect(ordersOf({ a: both(2, "/"), b: daysFirst(3, "-") }).a).toBe("dmy or mdy under /");
  expect(ordersOf({ a: both(2, "-"), b: daysFirst(3, "/") }, ",").a).toBe("dmy");
  expect(ordersOf({ a: both(2, "-"), b: monthsFirst(3, "/") }, ",").a).toBe("dmy or mdy under -");
});

test("a column with one or two dates that go against its file holds a second order; with three it is its own", () => {
  const file = daysFirst(9, "/");
  expect(ordersOf({ a: monthsFirst(2, "/"), b: file }).a).toBe("two, dmy");
  expect(ordersOf({ a: monthsFirst(3, "/"), b: file }).a).toBe("mdy");
  expect(ordersOf({ a: [...monthsFirst(3, "/"), ...both(6, "/")], b: file }).a).toBe("mdy");
  expect(ordersOf({ a: [...monthsFirst(3, "/"), ...both(7, "/")], b: file }).a).toBe("two, dmy");
});

test("what a column shows under a dash is not sure under a slash", () => {
  expect(orderOf([...daysFirst(3, "-"), ...both(2, "/")])).toBe("dmy or mdy under /");
  expect(orderOf([...daysFirst(3, "-"), ...both(2, ".")])).toBe("dmy");
});
