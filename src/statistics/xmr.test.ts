import { expect, test } from "vitest";
import { xmrLimits, xmrSignals } from "./xmr.ts";

const nist = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

test("the limits are those of the NIST handbook", () => {
  const limits = xmrLimits(nist);
  expect(limits?.mean).toBeCloseTo(50.81, 6);
  expect(limits?.meanRange).toBeCloseTo(1.8778, 4);
  expect(limits?.limits[1]).toBeCloseTo(55.8049, 3);
  expect(limits?.limits[0]).toBeCloseTo(45.8151, 3);
  expect(limits?.upperRange).toBeCloseTo(6.1403, 3);
});

test("under six values there are no limits, under twelve they are provisional", () => {
  expect(xmrLimits(nist.slice(0, 5))).toBeNull();
  expect(xmrLimits(nist)?.provisional).toBe(true);
  expect(xmrLimits([...nist, 50, 51])?.provisional).toBe(false);
});

test("the lower limit of a count may lie below 0: half the way to it tells as well", () => {
  const low = xmrLimits([1, 5, 1, 5, 1, 5]);
  expect(low?.limits[0]).toBeCloseTo(3 - 2.66 * 4);
  // Nearer to 0 than to the mean of 3, but not to the limit: no sign of change, however often.
  expect(low && xmrSignals([1, 1, 1, 1], low)).toEqual([null, null, null, null]);
});

test("limits for values that go up and down more than those they are made of are wider", () => {
  const [narrow, wide] = [xmrLimits(nist), xmrLimits(nist, 2)];
  expect((wide?.limits[1] ?? 0) - 50.81).toBeCloseTo(2 * ((narrow?.limits[1] ?? 0) - 50.81));
});

const limits = {
  mean: 10,
  meanRange: 1,
  limits: [4, 16] as [number, number],
  upperRange: 3,
  provisional: false,
};

test("a point outside the limits is a signal", () => {
  expect(xmrSignals([10, 17, 3], limits)).toEqual([null, "outside", "outside"]);
});

test("the eighth in a row on one side of the mean is a signal, the seventh is not", () => {
  expect(xmrSignals(Array(8).fill(11), limits)).toEqual([...Array(7).fill(null), "run"]);
  expect(xmrSignals([...Array(7).fill(11), 10], limits)).toEqual(Array(8).fill(null));
});

test("three of four nearer to one limit than to the mean are a signal", () => {
  expect(xmrSignals([14, 10, 14, 14], limits)).toEqual([null, null, null, "near_limit"]);
  expect(xmrSignals([14, 6, 14, 6], limits)).toEqual([null, null, null, null]);
});

test("steady values are no signal", () => {
  expect(xmrSignals([9, 11, 9, 11, 9, 11, 9, 11], limits)).toEqual(Array(8).fill(null));
});

test("the eighth in a row below the mean is a signal too, and one on the mean ends the row", () => {
  expect(xmrSignals(Array(8).fill(9), limits)).toEqual([...Array(7).fill(null), "run"]);
  expect(xmrSignals([...Array(7).fill(9), 10], limits)).toEqual(Array(8).fill(null));
});

test("three of four nearer to the lower limit than to the mean are a signal, in the last four alone", () => {
  expect(xmrSignals([6, 10, 6, 6], limits)).toEqual([null, null, null, "near_limit"]);
  expect(xmrSignals([6, 6, 10, 10, 6], limits)).toEqual(Array(5).fill(null));
  // Three are not four yet.
  expect(xmrSignals([6, 6, 6], limits)).toEqual([null, null, null]);
});

test("on a limit is within it, and half the way to a limit is not nearer to it", () => {
  expect(xmrSignals([16, 4], limits)).toEqual([null, null]);
  expect(xmrSignals([13, 13, 13, 13], limits)).toEqual([null, null, null, null]);
  expect(xmrSignals([7, 7, 7, 7], limits)).toEqual([null, null, null, null]);
});

test("a sign is one in a longer series too: what came before the eight, or the four, does not count", () => {
  expect(xmrSignals([10, ...Array(9).fill(9)], limits)).toEqual([...Array(8).fill(null), "run", "run"]);
  expect(xmrSignals([10, 10, 6, 10, 6, 6], limits).at(-1)).toBe("near_limit");
});
