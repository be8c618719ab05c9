import { expect, test } from "vitest";
import { groupedByHash } from "./hashed-rows.ts";

test("rows of one hash stay together and in their order, and none is lost", () => {
  const rows = Int32Array.from({ length: 200_000 }, (_, i) => i * 3);
  const hashes = rows.map((row) => Math.imul(row % 50_000, 0x9e37_79b1));
  const groups = groupedByHash({ rows, hashes });
  expect(groups.length).toBe(8);
  const groupOfHash = new Map<number, number>();
  for (const [index, group] of groups.entries()) {
    expect(group.rows).toEqual(group.rows.toSorted());
    for (const [i, hash] of group.hashes.entries()) {
      expect(groupOfHash.get(hash) ?? index).toBe(index);
      groupOfHash.set(hash, index);
      if (hashes[(group.rows[i] ?? 0) / 3] !== hash) expect.fail(`row ${group.rows[i]} has lost its hash`);
    }
  }
  expect(groups.reduce((sum, group) => sum + group.rows.length, 0)).toBe(rows.length);
});

test("few rows are one group, and none are none", () => {
  const few = { rows: Int32Array.of(4, 9), hashes: Int32Array.of(1, -1) };
  expect(groupedByHash(few)).toEqual([few]);
  expect(groupedByHash({ rows: new Int32Array(), hashes: new Int32Array() })).toEqual([]);
});
