import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { TextCells } from "../../text/cells.ts";
import { RowContents } from "./row-contents.ts";
import { SpanCells } from "./span-cells.ts";

/** Rows that share all that stands in them have the same number here. */
const alike = (hashes: Int32Array) => {
  const first = [...new Set(hashes)];
  return Array.from(hashes, (hash) => first.indexOf(hash));
};

function contentsOf(headers: string[], rows: readonly string[][]): Int32Array {
  const contents = new RowContents(headers, "utf-8");
  for (const row of rows) contents.add(new TextCells().of(row));
  return contents.hashes.toArray();
}

test("rows are alike where every cell holds the same, white space around it aside", () => {
  const hashes = contentsOf(
    ["Naam", "Datum"],
    [
      ["Jan", "1-10-2026"],
      ["Piet", "1-10-2026"],
      [" Jan", "1-10-2026 "],
      ["1-10-2026", "Jan"],
      ["Jan", ""],
      ["", "Jan"],
    ],
  );
  expect(alike(hashes)).toEqual([0, 1, 0, 2, 3, 4]);
});

test("in whatever order and capitals the columns stand", () => {
  const [one] = contentsOf(["Naam", "Datum"], [["Jan", "1-10-2026"]]);
  expect([...contentsOf(["DATUM", "naam"], [["1-10-2026", "Jan"]])]).toEqual([one]);
  expect([...contentsOf(["Datum", "Klant"], [["1-10-2026", "Jan"]])]).not.toEqual([one]);
});

test("a row has the same number as text and as bytes; a blank one has one, and a row that is numbered none", () => {
  const bytes = Buffer.from("Jan\u00a0;1-10-2026");
  const cells = new SpanCells(bytes, "utf-8");
  cells.add(0, 5);
  cells.add(6, bytes.length);
  const contents = new RowContents(["Naam", "Datum"], "utf-8");
  contents.add(cells);
  contents.addNumbered();
  const [asBytes, numbered] = contents.hashes.toArray();
  const [asText, blank] = contentsOf(
    ["Naam", "Datum"],
    [
      ["Jan", "1-10-2026"],
      ["", " "],
    ],
  );
  expect(asBytes).toBe(asText);
  expect([numbered, blank]).toEqual([0, 1]);
});
