import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { cellOfResult, fitsCell } from "./cell-of-result.ts";

/** The cell that an expression gives. */
async function cell(expression: string, mark: "." | "," = "."): Promise<string> {
  const database = await (await DuckDBInstance.create(":memory:")).connect();
  const result = await database.runAndReadAll(`SELECT ${expression}`);
  const type = String(result.columnTypes()[0]);
  expect(fitsCell(type), type).toBe(true);
  return cellOfResult(result.getRows()[0]?.[0] ?? null, type, mark);
}

test.each([
  ["1::HUGEINT * 170141183460469231731687303715884105727", "170141183460469231731687303715884105727"],
  ["9007199254740993::BIGINT", "9007199254740993"],
  ["249188.44::DECIMAL(18,2)", "249188.44"],
  ["-0.10::DECIMAL(18,2)", "-0.10"],
  ["12345678901234567.89::DECIMAL(38,2)", "12345678901234567.89"],
  ["0.1::DOUBLE + 0.2", "0.3"],
  ["1e20::DOUBLE", "100000000000000000000"],
  ["0.0000001::DOUBLE", "0.0000001"],
  ["DATE '2026-10-31'", "2026-10-31"],
  ["TIMESTAMP '2026-10-31 00:00:00'", "2026-10-31"],
  ["TIMESTAMP '2026-10-31 14:30:00.25'", "2026-10-31 14:30:00"],
  ["TIMESTAMPTZ '2026-10-31 23:30:00+02'", "2026-10-31T21:30:00Z"],
  ["NULL", ""],
  ["NULL::DATE", ""],
  ["true", "TRUE"],
  ["'Wit'::ENUM ('Wit', 'Zwart')", "Wit"],
  ["'x' || chr(9) || 'y' || chr(10) || 'z'", "x y z"],
  [`'"Zon" & Zn.'`, '"""Zon"" & Zn."'],
  ["uuid '00000000-0000-0000-0000-00000000000a'", "00000000-0000-0000-0000-00000000000a"],
])("%s is %j", async (expression, text) => {
  expect(await cell(expression)).toBe(text);
});

test("three figures behind the mark become four, so that nothing takes them for thousands", async () => {
  expect(await cell("1.234::DECIMAL(18,3)")).toBe("1.2340");
  expect(await cell("1.234::DOUBLE")).toBe("1.2340");
  expect(await cell("1.234::DECIMAL(18,3)", ",")).toBe("1,2340");
});

test.each([
  "[1, 2]",
  "{'a': 1}",
  "MAP {'a': 1}",
  "'x'::BLOB",
  "INTERVAL 1 DAY",
  "'101'::BIT",
  "[1, 2]::INTEGER[2]",
])("%s fits no cell", async (expression) => {
  const database = await (await DuckDBInstance.create(":memory:")).connect();
  const result = await database.runAndReadAll(`SELECT ${expression}`);
  expect(fitsCell(String(result.columnTypes()[0]))).toBe(false);
});
