import { expect, test } from "vitest";
import { RowStates } from "./row-states.ts";

const named = (states: RowStates) => Array.from({ length: states.length }, (_, row) => states.of(row));

test("a row is used until it is found wrong, or another counts in its place", () => {
  const states = new RowStates(3);
  states.setWrong(1);
  states.supersede(2);
  expect(named(states)).toEqual(["used", "wrong", "superseded"]);
  const rows = [0, 1, 2];
  expect(rows.map((row) => states.isUsed(row))).toEqual([true, false, false]);
  expect(rows.map((row) => states.isWrong(row))).toEqual([false, true, false]);
  expect(rows.map((row) => states.isSuperseded(row))).toEqual([false, false, true]);
});

test("a wrong row stays wrong, and one that another counts for can still be wrong", () => {
  const states = new RowStates(2);
  states.setWrong(0);
  states.supersede(0);
  states.supersede(1);
  states.setWrong(1);
  expect(named(states)).toEqual(["wrong", "wrong"]);
});

test("rows of several tables keep their states, one table after another", () => {
  const [one, none, other] = [new RowStates(2), new RowStates(0), new RowStates(1)];
  one.setWrong(1);
  other.supersede(0);
  const all = RowStates.joined([one, none, other]);
  one.setWrong(0);
  expect(named(all)).toEqual(["used", "wrong", "superseded"]);
});

test("rows are counted by their state, in a part of the table", () => {
  const states = new RowStates(5);
  for (const row of [0, 1]) states.setWrong(row);
  states.supersede(2);
  expect(states.counts(0, 5)).toEqual({ used: 2, superseded: 1, wrong: 2 });
  expect(states.counts(1, 3)).toEqual({ used: 0, superseded: 1, wrong: 1 });
  expect(states.counts(5, 5)).toEqual({ used: 0, superseded: 0, wrong: 0 });
});

test("a row that is not there has no state", () => {
  expect(() => new RowStates(2).of(2)).toThrow("There is no row 2 among 2");
});
