import { serialize } from "node:v8";
import { expect, test } from "vitest";
import { keptSize } from "./kept-tables.ts";
import { Texts } from "./texts.ts";

const texts = (rows: number) =>
  new Texts({
    charset: "utf-8",
    bytes: new Uint8Array(9 * rows).fill(0x31),
    ends: Int32Array.from({ length: rows }, (_, row) => 9 * (row + 1)),
    hasNothingToFold: true,
  });

test("a table is known to be too large for one file before it is written", () => {
  const rows = 10_000;
  const codes = new Int32Array(rows);
  const day = { header: "date", codes, texts: texts(10), values: [], areDistinctKeys: false };
  const own = { header: "activity_id", parts: [{ from: 0, texts: texts(rows) }] };
  const table = { length: rows, columns: new Map([["date", day]]), numbers: new Map([["activity_id", own]]) };
  const line = new Int32Array(rows);
  const written = serialize([
    line,
    new Uint8Array(rows),
    { ...day, texts: { ...day.texts } },
    { ...texts(rows) },
  ]);
  expect(keptSize(table) / written.length).toBeCloseTo(1, 1);
  expect(keptSize({ ...table, length: 300_000_000 })).toBeGreaterThan(2 ** 31);
});
