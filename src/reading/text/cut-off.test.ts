import { expect, test } from "vitest";
import { readLines } from "../columns/reading.fixture.ts";

const headers = "account_manager_id;issued_on;outcome;value;account_id";

/** What is told of a file of which the last row is not ended by a line end, as when an export was cut off. */
const cutOff = (rows: readonly string[], end = "") =>
  readLines("quotes", [headers, ...rows], { end }).told.filter((each) => each.startsWith("row.too_short"));

const whole = (count: number) => Array.from({ length: count }, (_, i) => `K1;2026-10-01;open;${i};A${i}`);
const short = "K1;2026-10-01;open;1";

test("a last row that ends before every other does, in a file that does not end it, was cut off", () => {
  expect(cutOff([...whole(20), short])).toEqual(["row.too_short 22"]);
});

test("not where the file ends its last line, nor where another row is as short", () => {
  expect(cutOff([...whole(20), short], "\n")).toEqual([]);
  expect(cutOff([...whole(20), short], "\r")).toEqual([]);
  expect(cutOff([short, ...whole(20), short])).toEqual([]);
  expect(cutOff(whole(21))).toEqual([]);
});

test("among fewer than twenty rows it may be chance, unless one shows that blank cells are written", () => {
  expect(cutOff([...whole(19), short])).toEqual(["row.too_short 21"]);
  expect(cutOff([...whole(18), short])).toEqual([]);
  expect(cutOff(["K1;2026-10-01;open;1;", short])).toEqual(["row.too_short 3"]);
});

test("how many cells there are is said", () => {
  const { problems } = readLines("quotes", [headers, ...whole(20), short], { end: "" });
  const told = problems.find(({ rule }) => rule === "row.too_short");
  expect(told?.message).toContain("Expected 5 cells, found 4; the file ends here, within a row.");
  expect(told?.message_nl).toContain("Verwacht: 5 cellen, gevonden: 4;");
});
