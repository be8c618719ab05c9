import { expect, test } from "vitest";
import { twoScales } from "./two-scales.ts";

const least = { inGroup: 2, onEachSide: 4 };

/** Amounts by group: that of each is its place in the list. */
const scalesOf = (groups: readonly (readonly number[])[]) =>
  twoScales(
    {
      amounts: Float64Array.from(groups.flat()),
      groups: Int32Array.from(groups.flatMap((own, group) => own.map(() => group))),
    },
    least,
  );

const whole = [12_000, 25_000, 60_000];
const thousands = whole.map((amount) => amount / 1000);

test("groups in thousands stand apart from those in whole amounts, with the middle one of each", () => {
  expect(scalesOf([whole, thousands, whole, thousands])).toEqual({
    small: new Set([1, 3]),
    large: new Set([0, 2]),
    counts: { small: 6, large: 6 },
    medians: { small: 25, large: 25_000 },
  });
});

test.each([
  ["of one scale", [whole, whole, whole]],
  ["a hundred times apart", [whole, whole.map((amount) => amount / 100), whole]],
  ["ten thousand times apart", [whole, whole.map((amount) => amount / 10_000), whole]],
  ["with both in one group", [whole, whole, [...thousands, ...whole], thousands]],
  ["too few on one side", [whole, whole, thousands]],
  ["too few in a group", [whole, whole, ...[...thousands, ...thousands].map((amount) => [amount])]],
  ["of one group", [[...whole, ...thousands]]],
  ["of none", []],
])("amounts %s are not", (_, groups) => {
  expect(scalesOf(groups)).toBeNull();
});

test("an amount that is in no group counts nowhere", () => {
  const amounts = Float64Array.from([...whole, ...thousands]);
  expect(twoScales({ amounts, groups: new Int32Array(6).fill(-1) }, least)).toBeNull();
});

test("a group may have a few of the other side: a small order of a month of large ones", () => {
  const many = [...whole, ...whole, ...whole, ...whole];
  expect(scalesOf([[...many, 25], thousands, thousands])?.counts).toEqual({ small: 6, large: 13 });
});
