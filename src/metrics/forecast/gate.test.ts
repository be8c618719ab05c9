import { expect, test } from "vitest";
import { closedBy } from "./gate.ts";
import type { RecordEntry } from "./record.ts";

const range = { median: 100, inner: [90, 110], outer: [80, 120] } as const;
const recordOf = (inside: number, outside: number) =>
  [...Array(inside).fill(100), ...Array(outside).fill(150)].map(
    (actual: number, month): RecordEntry => ({ month, range, actual, year: 1000, runRate: 1000 }),
  );
const asked = { horizon: 1, factor: 1, change: 0 };

test("under six month ends there is too little history for a range, however good", () => {
  expect(closedBy({ ...asked, record: recordOf(5, 0) })).toBe("little_history");
  expect(closedBy({ ...asked, record: recordOf(6, 0) })).toBeNull();
});

test("a range that held too seldom for chance is not shown", () => {
  expect(closedBy({ ...asked, record: recordOf(8, 2) })).toBeNull();
  expect(closedBy({ ...asked, record: recordOf(4, 6) })).toBe("record_off");
  // The wider range of the record holds them all.
  expect(closedBy({ ...asked, factor: 6, record: recordOf(4, 6) })).toBeNull();
});

test("nor one that held too often: it says less than it could", () => {
  expect(closedBy({ ...asked, record: recordOf(24, 0) })).toBe("record_off");
});

test("months ahead that overlap are told once", () => {
  // Of five that stand apart none held; of two one did.
  expect(closedBy({ ...asked, horizon: 2, record: recordOf(1, 9) })).toBe("record_off");
  expect(closedBy({ ...asked, horizon: 9, record: recordOf(1, 9) })).toBeNull();
});

test("when what a forecast rests on has just changed, past errors say nothing of this one", () => {
  expect(closedBy({ ...asked, change: 2.5, record: recordOf(8, 2) })).toBeNull();
  expect(closedBy({ ...asked, change: 3, record: recordOf(8, 2) })).toBe("record_off");
});
