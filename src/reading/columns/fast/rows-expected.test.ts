import { expect, test } from "vitest";
import { rowsExpected } from "./rows-expected.ts";

const rows = 20_000;
const row = "01-10-2026;101;bezoek;K1042;A1000001;gedaan";

test.each([
  ["line feeds", `${row}\n`.repeat(rows)],
  ["line feeds after carriage returns", `${row}\r\n`.repeat(rows)],
  ["carriage returns", `${row}\r`.repeat(rows)],
  ["blank lines between rows", `${row}\r\n\r\n`.repeat(rows)],
])("a file with %s has about as many rows as are expected, and no fewer", (_, text) => {
  const expected = rowsExpected(Buffer.from(text));
  expect(expected).toBeGreaterThanOrEqual(rows);
  expect(expected).toBeLessThan(rows * 1.1);
});

test("blank lines on top, however many, are no rows", () => {
  const expected = rowsExpected(Buffer.from(`${"\n".repeat(70_000)}${`${row}\r\n`.repeat(rows)}`));
  expect(expected).toBeLessThan(rows * 1.1);
});

test("a file of next to nothing has room for a few rows", () => {
  expect(rowsExpected(Buffer.of())).toBe(16);
  expect(rowsExpected(Buffer.from("a;b\n1;2"))).toBeLessThan(24);
});
