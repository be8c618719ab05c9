import { expect, test } from "vitest";
import type { DecimalMark } from "../../../contract/column.ts";
import { decimalOf, evidenceOf, habitOf, leadOfComma, voteOf } from "./decimal-evidence.ts";

const any = { holds: () => true, seldomOver: Number.POSITIVE_INFINITY };
const share = { holds: (value: number) => value <= 1, seldomOver: Number.POSITIVE_INFINITY };
const whole = { holds: Number.isInteger, seldomOver: 999 };

test.each([
  ["12,5", { certain: "," }],
  ["1.250,50", { certain: "," }],
  ["1.250.000", { certain: "," }],
  ["12.5", { certain: "." }],
  ["1,250.50", { certain: "." }],
  ["1250,125", { certain: "," }],
  ["1.250", { doubtful: ".", isOdd: false }],
  ["1,250", { doubtful: ",", isOdd: false }],
  ["-999.999", { doubtful: ".", isOdd: false }],
  ["1250", null],
  ["12", null],
  ["0.000", null],
  ["geen", null],
])("%s says of the decimal mark %o", (text, vote) => {
  expect(voteOf(text, any)).toEqual(vote);
});

test("a reading that a column cannot hold is none", () => {
  expect(voteOf("0,125", share)).toEqual({ certain: "," });
  expect(voteOf("1.000", share)).toEqual({ certain: "." });
  expect(voteOf("1,250", share)).toBeNull();
  expect(voteOf("1.250", whole)).toEqual({ certain: "," });
});

test("thousands that a column seldom holds are odd", () => {
  const seldom = { holds: () => true, seldomOver: 999 };
  expect(voteOf("1.250", seldom)).toEqual({ doubtful: ".", isOdd: true });
  expect(voteOf("-1.250", seldom)).toEqual({ doubtful: ".", isOdd: true });
  expect(voteOf("1.250", { ...seldom, seldomOver: 1250 })).toEqual({ doubtful: ".", isOdd: false });
});

/** The evidence of texts that each stand once. */
const evidence = (...texts: string[]) =>
  evidenceOf(
    texts.map((text) => [text, 1]),
    any,
  );

test("each text counts as often as it stands there, and by how it is written", () => {
  const counted = evidenceOf(
    [
      ["12,5", 3],
      ["1.250,50", 2],
      ["0,125", 1],
      ["1.250", 4],
      ["1,250", 5],
      ["7", 9],
    ],
    any,
  );
  expect(counted).toEqual({
    ",": { certain: 6, grouped: 2, fine: 1, doubtful: 5, odd: 0 },
    ".": { certain: 0, grouped: 0, fine: 0, doubtful: 4, odd: 0 },
  });
  expect(leadOfComma(counted)).toBe(6);
  expect(evidence("1250,125", "12,1234")[","]).toMatchObject({ certain: 2, fine: 2 });
  expect(evidence("1250.125")["."]).toMatchObject({ certain: 1, fine: 1 });
  const odd = evidenceOf([["1.250", 4]], { holds: () => true, seldomOver: 999 });
  expect(odd["."]).toMatchObject({ doubtful: 4, odd: 4 });
});

/** The mark of a column of texts, under a habit and what the rest of the file says. */
const mark = (texts: string[], habit: DecimalMark | null, lead = 0) =>
  decimalOf(evidence(...texts), { habit, leadOfComma: lead });
const times = (count: number, text: string) => Array.from({ length: count }, () => text);

test("a column of which every cell can be read in one way has that mark, whatever the habit", () => {
  expect(mark(["12,5"], ",")).toBe(",");
  expect(mark(["12,5"], ".")).toBe(",");
  expect(mark(["12.5"], null)).toBe(".");
});

test("thousands beside fractions of one or two figures need no proof with the habit, as many without it", () => {
  expect(mark(["12,5", ...times(9, "1.250")], ",")).toBe(",");
  expect(mark(["12,5", "1.250"], null)).toBe(",");
  expect(mark(["12,5", ...times(2, "1.250")], null)).toBeNull();
});

test("against the habit as many fractions must stand as there are that can be both", () => {
  expect(mark(["12,5", "1.250"], ".")).toBe(",");
  expect(mark(["12,5", "12,7", ...times(3, "1.250")], ".")).toBeNull();
});

test("two numbers written in full explain all thousands, one does not", () => {
  expect(mark(["1.250,50", "2.250,50", ...times(9, "1.250")], null)).toBe(",");
  expect(mark(["1.250,50", ...times(2, "1.250")], null)).toBeNull();
  expect(mark(["1.250,50", "2.250,50", ...times(9, "1.250")], ".")).toBeNull();
});

test("fractions with the other mark take away from what those with the first say", () => {
  expect(mark(["12,5", "12,7", "12.5", ...times(2, "1.250")], null)).toBeNull();
  expect(mark(["12,5", "12,7", "12.5", "1.250"], null)).toBe(",");
});

test("against the habit both kinds of doubtful cells count", () => {
  const sure = ["1250,125", "1250,126"];
  expect(mark([...sure, "1,250", "1.250"], ".")).toBe(",");
  expect(mark([...sure, "1,250", ...times(2, "1.250")], ".")).toBeNull();
});

test("against one fraction of three figures five others must stand with the habit, ten without", () => {
  expect(mark([...times(5, "12,5"), "1,250"], ",")).toBe(",");
  expect(mark([...times(4, "12,5"), "1,250"], ",")).toBeNull();
  expect(mark([...times(10, "12,5"), "1,250"], null)).toBe(",");
  expect(mark([...times(9, "12,5"), "1,250"], null)).toBeNull();
  expect(mark(["1250,125", "1250,126", ...times(9, "1,250")], null)).toBe(",");
  expect(mark(["1250,125", ...times(2, "1,250")], null)).toBeNull();
});

test("against the habit a fraction of three figures must be as fine as two others that are certain", () => {
  expect(mark([...times(9, "12,5"), "1,250"], ".")).toBeNull();
  expect(mark(["1250,125", "1250,126", "1,250"], ".")).toBe(",");
  expect(mark(["1250,125", "12,5", "1,250"], ".")).toBeNull();
});

test("with the habit thousands that the column seldom holds must be outnumbered", () => {
  const reach = { holds: () => true, seldomOver: 999 };
  const of = (...texts: [string, number][]) =>
    decimalOf(evidenceOf(texts, reach), { habit: ",", leadOfComma: 0 });
  expect(of(["12,5", 2], ["1.250", 2])).toBe(",");
  expect(of(["12,5", 1], ["1.250", 2])).toBeNull();
});

test("a column that says nothing certain has the mark of the habit where the file does not contradict it, else that of the file", () => {
  expect(mark(["1.250"], ",")).toBe(",");
  expect(mark(["1.250"], ",", 3)).toBe(",");
  expect(mark(["1.250"], ",", -3)).toBeNull();
  expect(mark(["1,250"], ",")).toBeNull();
  expect(mark(["1.250", "2.250"], null, 2)).toBe(",");
  expect(mark(["1.250", "2.250"], null, 1)).toBeNull();
  expect(mark(["1,250"], null, -1)).toBe(".");
  expect(mark(["1.250"], null)).toBeNull();
  const odd = evidenceOf([["1.250", 1]], { holds: () => true, seldomOver: 999 });
  expect(decimalOf(odd, { habit: ",", leadOfComma: 5 })).toBeNull();
});

test("a column in which nothing depends on it has the mark of its file, then of the habit, then a point", () => {
  expect(mark(["12"], ",", -1)).toBe(".");
  expect(mark(["12"], ".", 1)).toBe(",");
  expect(mark(["12"], ",")).toBe(",");
  expect(mark(["12"], null)).toBe(".");
});

test("a column with as many of both has the mark of the habit, unless some can be both", () => {
  expect(mark(["12,5", "12.5"], ",")).toBe(",");
  expect(mark(["12,5", "12.5"], null)).toBeNull();
  expect(mark(["12,5", "12.5", "1,250"], ",")).toBeNull();
});

test("the habit is that of Excel: a comma where ; stands between the cells, a point where a comma does", () => {
  expect([";", ",", "\t", "|"].map(habitOf)).toEqual([",", ".", null, null]);
});
