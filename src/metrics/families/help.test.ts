import { expect, test } from "vitest";
import { figuresOf } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const team: Rows["team"] = [
  { person: "Anna" },
  { person: "Bram", to: "2026-08-31" },
  { person: "Bram", team: "South", from: "2026-09-01" },
];

const rows: Rows = {
  team,
  accounts: [
    { id: "a", manager: "Anna" },
    { id: "b", manager: "Bram" },
  ],
  agreements: [
    // Anna asked three times in October: one came in time, one was dropped and says why, one stands.
    { person: "Anna", on: "2026-10-01", due: "2026-10-10", doneOn: "2026-10-10" },
    { person: "Anna", on: "2026-10-02", due: "2026-10-12", dropped: { on: "2026-10-09", why: "no need" } },
    { person: "Anna", on: "2026-10-05", due: "2026-11-20" },
    // What the lead promised is owed too; what Anna promised is not.
    { person: "Anna", kind: "promised", on: "2026-09-10", due: "2026-10-15", doneOn: "2026-10-16" },
    { person: "Anna", kind: "promised", by: "account_manager", on: "2026-10-01", due: "2026-10-02" },
    // Bram asked while he was in North, and the promise that has no row any more counts as not kept.
    { person: "Bram", on: "2026-08-03", due: "2026-08-20", vanished: "2026-09" },
    { team: "South", kind: "promised", on: "2026-10-01", due: "2026-10-05", doneOn: "2026-10-05" },
  ],
};

const figure = figuresOf(rows);
const counts = (metric: string, scope?: string, window?: string) => {
  const found = figure(metric, scope, window);
  return [found?.numerator, found?.denominator];
};

test("what account managers asked for is counted on the day on which they asked", () => {
  expect(figure("help.asked", "account_manager Anna")?.value).toBe(3);
  expect(figure("help.asked")?.value).toBe(3);
  expect(figure("help.asked", "company all", "r12")?.value).toBe(4);
});

test("an answer is that it came, or that it was dropped with a why", () => {
  expect(counts("help.answered", "account_manager Anna")).toEqual([2, 3]);
  expect(counts("help.answered", "company all", "r12")).toEqual([2, 4]);
  expect(figure("help.answered", "account_manager Anna")?.interval).toBeDefined();
});

test("on time is done on or before the day; what was dropped, is late or has no row is not", () => {
  expect(counts("help.on_time", "account_manager Anna")).toEqual([1, 3]);
  expect(counts("help.on_time", "company all", "r12")).toEqual([2, 5]);
});

test("a team has what was said while people were in it, and its own", () => {
  expect(figure("help.asked", "team North", "r12")?.value).toBe(4);
  expect(figure("help.asked", "team South", "r12")?.value).toBe(0);
  expect(counts("help.on_time", "team South", "r12")).toEqual([1, 1]);
});

test("what was done after the end of the month was not done yet", () => {
  const before = figuresOf(rows, undefined, "2026-09");
  expect(before("help.asked", "company all", "r12")?.value).toBe(1);
  expect(before("help.answered", "company all", "r12")).toMatchObject({ numerator: 0, denominator: 1 });
});

test("without a file of agreements there is no figure, and never a zero", () => {
  const { agreements: _, ...without } = rows;
  expect(figuresOf(without)("help.asked")).toMatchObject({ value: null, status: "missing_file" });
  expect(figuresOf({ ...rows, agreements: [] })("help.answered")).toMatchObject({
    value: null,
    status: "no_denominator",
  });
});
