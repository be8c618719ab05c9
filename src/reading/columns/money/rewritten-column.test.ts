import { expect, test } from "vitest";
import { RewrittenColumn } from "./rewritten-column.ts";

/** Three rows of two texts, and a blank one. */
const column = {
  header: "Waarde",
  codes: Int32Array.of(0, 1, 0, -1),
  texts: ["10", "20"],
  values: [10, 20],
  areDistinctKeys: true,
};

/** Each row as its text and its number. */
function rowsOf(rewritten: RewrittenColumn) {
  const { codes, texts, values } = rewritten.column();
  return Array.from(codes, (code) => (code < 0 ? "" : `${texts.at(code)}: ${values.at(code)}`));
}

test("a row gets another number under the same text, and rows of that text keep theirs", () => {
  const rewritten = new RewrittenColumn(column);
  rewritten.multiply(0, 0.1, 3);
  rewritten.multiply(1, 1, 1);
  expect(rowsOf(rewritten)).toEqual(["10: 3", "20: 20", "10: 10", ""]);
  expect([0, 1, 2, 3].map((row) => rewritten.text(row))).toEqual(["10", "20", "10", ""]);
});

test("a number that is taken away leaves a cell that cannot be read, not a blank one", () => {
  const rewritten = new RewrittenColumn(column);
  rewritten.unread(2);
  expect(rowsOf(rewritten)[2]).toBe("10: null");
  expect(rewritten.column().codes[2]).toBeGreaterThanOrEqual(0);
});

test("rows of one text and one rate share what they get; another rate is another number", () => {
  const rewritten = new RewrittenColumn(column);
  rewritten.multiply(0, 2);
  rewritten.multiply(2, 2);
  rewritten.multiply(1, 3);
  const { codes, values } = rewritten.column();
  expect(codes[0]).toBe(codes[2]);
  expect([values.at(codes[0] ?? -1), values.at(codes[1] ?? -1)]).toEqual([20, 60]);
});

test("the column itself stays as it was", () => {
  new RewrittenColumn(column).multiply(0, 5);
  expect([column.codes[0], column.values]).toEqual([0, [10, 20]]);
});
