import { expect, test } from "vitest";
import { LineCounter, parseDocument } from "yaml";
import { placesOf } from "./yaml-places.ts";

const yaml = `organisation: Demo
files:
  quotes:
    - path: a.csv
      columns: { value: Bedrag }
    - path: b.csv
  team: off
`;

/** The line of a key, and the value that stands there. */
function placeOf(...path: (string | number)[]) {
  const lines = new LineCounter();
  const { line, value } = placesOf(parseDocument(yaml, { lineCounter: lines }), lines)(path);
  return [line, value];
}

test("a key stands on its line, with its value where that is one word or number", () => {
  expect(placeOf("organisation")).toEqual([1, "Demo"]);
  expect(placeOf("files")).toEqual([2, undefined]);
  expect(placeOf("files", "team")).toEqual([7, "off"]);
});

test("so does what stands in a list, by its place there", () => {
  expect(placeOf("files", "quotes", "1", "path")).toEqual([6, "b.csv"]);
  expect(placeOf("files", "quotes", 0, "columns", "value")).toEqual([5, "Bedrag"]);
});

test("what is not there stands where the nearest key above it does", () => {
  expect(placeOf("files", "quotes", 0, "columns", "outcome")).toEqual([5, undefined]);
  expect(placeOf("files", "accounts", "path")).toEqual([2, undefined]);
  expect(placeOf("rates")).toEqual([1, undefined]);
  expect(placeOf("files", "team", "path")).toEqual([7, undefined]);
});

test("it is named by its way from the top", () => {
  const lines = new LineCounter();
  const place = placesOf(parseDocument(yaml, { lineCounter: lines }), lines)(["files", "quotes", 0]);
  expect([place.file, place.column]).toEqual(["report.yaml", "files.quotes.0"]);
});
