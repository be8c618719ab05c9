import { expect, test } from "vitest";
import { OwnRowStates } from "./row-states.ts";

const named = (states: OwnRowStates) => Array.from({ length: states.length }, (_, row) => states.of(row));

test("a row is used until it is found wrong, or another counts in its place", () => {
  const states = new OwnRowStates(3);
  states.setWrong(1);
  states.supersede(2);
  expect(named(states)).toEqual(["used", "wrong", "superseded"]);
  const rows = [0, 1, 2];
  expect(rows.map((row) => states.isUsed(row))).toEqual([true, false, false]);
  expect(rows.map((row) => states.isWrong(row))).toEqual([false, true, false]);
  expect(rows.map((row) => states.isSuperseded(row))).toEqual([false, false, true]);
});

test("a wrong row stays wrong, and one that another counts for can still be wrong", () => {
  const states = new OwnRowStates(2);
  states.setWrong(0);
  states.supersede(0);
  states.supersede(1);
  states.setWrong(1);
  expect(named(states)).toEqual(["wrong", "wrong"]);
});

test("rows of several tables keep their states, one table after another", () => {
  const [one, none, other] = [new OwnRowStates(2), new OwnRowStates(0), new OwnRowStates(1)];
  one.setWrong(1);
  other.supersede(0);
  const all = new OwnRowStates(3);
  all.join(one);
  all.join(none, 2);
  all.join(other, 2);
  expect(named(all)).toEqual(["used", "wrong", "superseded"]);
});

test("rows are counted by their state, in a part of the table", () => {
  const states = new OwnRowStates(5);
  for (const row of [0, 1]) states.setWrong(row);
  states.supersede(2);
  expect(states.counts(0, 5)).toEqual({ used: 2, superseded: 1, wrong: 2 });
  expect(states.counts(1, 3)).toEqual({ used: 0, superseded: 1, wrong: 1 });
  expect(states.counts(5, 5)).toEqual({ used: 0, superseded: 0, wrong: 0 });
});

test("a row that is not there has no state", () => {
  expect(() => new OwnRowStates(2).of(2)).toThrow("There is no row 2 among 2");
});

test("a pass writes in states of its own, and of what two passes found of a row the graver holds", () => {
  const before = new OwnRowStates(3);
  expect(before.areAllUsed).toBe(true);
  before.supersede(0);
  expect([before.areAllUsed, before.ofNextPass().areAllUsed]).toEqual([false, false]);
  const [one, other] = [before.ofNextPass(), before.ofNextPass()];
  one.setWrong(0);
  one.setWrong(1);
  other.supersede(1);
  other.supersede(2);
  expect(named(before)).toEqual(["superseded", "used", "used"]);
  before.join(one);
  before.join(other);
  expect(named(before)).toEqual(["wrong", "wrong", "superseded"]);
});
