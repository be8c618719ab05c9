import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { xmrLimits } from "../statistics/xmr.ts";
import { figuresOf, valueOrStatus } from "./figures.fixture.ts";
import type { Rows } from "./organisation.fixture.ts";

const monthIds = (from: string, count: number) =>
  Array.from({ length: count }, (_, i) => Temporal.PlainYearMonth.from(from).add({ months: i }).toString());

/** One visit a working day in every month from November 2025, but three in October 2026. */
const workdaysFrom202511 = [20, 21, 21, 20, 22, 20, 19, 22, 23, 21, 22, 22];
const visits = monthIds("2025-11", 12).map((month, i) => ({
  day: `${month}-05`,
  count: (workdaysFrom202511[i] ?? 0) * (month === "2026-10" ? 3 : 1),
}));
const rows: Rows = { team: [{ person: "Anna" }], activities: visits };

test("a month is told per working day, so that a short one is no fall", () => {
  const figure = figuresOf(rows);
  expect(figure("process.per_workday.visits", "company all", "2026-05")?.value).toBe(1);
  expect(figure("process.per_workday.visits", "team North", "2026-10")?.value).toBe(3);
});

test("the limits are made of the months before the reported one, up to 24", () => {
  const figure = figuresOf(rows);
  const before = monthIds("2024-10", 24).map((month) => (month < "2025-11" ? 0 : 1));
  const limits = xmrLimits(before, 0);
  expect(figure("process.mean.visits")).toMatchObject({ value: limits?.mean, n: 24 });
  expect(figure("process.lower.visits")?.value).toBe(limits?.limits[0]);
  expect(figure("process.upper.visits")?.value).toBe(limits?.limits[1]);
  expect(figure("process.signal.visits", "company all", "2026-10")?.value).toBe(1);
});

test("the signal of the reported month is a figure of that month, which a finding can rest on", () => {
  const figure = figuresOf(rows);
  expect(figure("process.signal.visits", "company all", "month")?.value).toBe(1);
  expect(figure("process.signal.visits", "team North", "month")?.value).toBe(1);
  const steady = figuresOf(rows, undefined, "2026-02");
  expect(steady("process.signal.visits", "company all", "month")?.value).toBe(
    steady("process.signal.visits", "company all", "2026-02")?.value,
  );
});

test("months before the trend are there, months before the export are not", () => {
  const figure = figuresOf(rows);
  expect(figure("process.per_workday.visits", "company all", "2024-10")?.value).toBe(0);
  expect(figure("process.per_workday.visits", "company all", "2024-09")).toBeUndefined();
});

test("under six months there are no limits and no signals", () => {
  const figure = figuresOf(rows, undefined, "2025-02");
  expect(valueOrStatus(figure("process.mean.visits"))).toBe("too_few");
  expect(figure("process.mean.visits")?.n).toBe(4);
  expect(figure("process.signal.visits", "company all", "2025-02")).toBeUndefined();
  expect(valueOrStatus(figure("process.signal.visits"))).toBe("too_few");
});

test("without the file there is no chart", () => {
  expect(figuresOf(rows)("process.mean.orders")).toBeUndefined();
});
