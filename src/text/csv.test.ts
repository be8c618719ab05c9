import Papa from "papaparse";
import { expect, test } from "vitest";
import { csvPieces, csvText } from "./csv.ts";

/** A cell as a spreadsheet gets it. */
function writtenAs(cell: string | number): string | undefined {
  const { data } = Papa.parse<string[]>(csvText([["first", cell]], "nl").slice(1), { delimiter: ";" });
  return data[0]?.[1];
}

test("a cell that a spreadsheet would run is neutralised, whatever stands before its sign and however wide that is", () => {
  for (const sign of [
    "=",
    "+",
    "@",
    "\uFF1D",
    "\uFF0B",
    "\uFF0D",
    "\uFF20",
    "\uFE66",
    "\uFE62",
    "\uFE63",
    "\uFE6B",
  ]) {
    for (const before of [
      "",
      " ",
      "\u00A0",
      "\u3000",
      "\t",
      "\r",
      "\n",
      "\u0007",
      "\u200B",
      "\uFEFF",
      " \t ",
    ]) {
      const cell = `${before}${sign}1+1`;
      expect(writtenAs(cell), JSON.stringify(cell)).toBe(`'${cell}`);
    }
  }
  expect(writtenAs(" -1+2")).toBe("' -1+2");
  expect(writtenAs("\ta")).toBe("'\ta");
});

test("numbers, and texts with a sign further on, stay as they are", () => {
  for (const cell of ["-12,5", "a=b", "Bakker + Zonen", "x@y.nl", "1-3-2026", ""])
    expect(writtenAs(cell)).toBe(cell);
  expect(writtenAs(-1.5)).toBe("-1,5");
});

test("many rows come in pieces, which are the same text together", () => {
  const rows = Array.from({ length: 2500 }, (_, i) => [`a "${i}"`, i / 2, null]);
  const pieces = [...csvPieces(rows, "nl")];
  expect(pieces.length).toBe(1 + 3);
  expect(pieces.join("")).toBe(csvText(rows, "nl"));
  expect(pieces.join("")).toBe(
    `\uFEFF${rows.map((_, i) => `"a ""${i}""";${String(i / 2).replace(".", ",")};\r\n`).join("")}`,
  );
});
