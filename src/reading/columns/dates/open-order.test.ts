import { expect, test } from "vitest";
import { Dictionary } from "../fast/fast.ts";
import { type DateCells, dateCells } from "./date-cells.ts";
import { dateEvidence } from "./date-evidence.ts";
import { openOrderSaid } from "./open-order.ts";
import type { DateOrder } from "./written-date.ts";

function cellsOf(texts: readonly string[]): DateCells {
  const dictionary = new Dictionary("utf-8");
  for (const text of texts) dictionary.push(text);
  const lines = Int32Array.from(texts, (_, row) => row + 2);
  return dateCells(dictionary, lines, dateEvidence(dictionary.texts(), null));
}

/** What is said of dates of which the first `asked` are asked. */
const said = (texts: readonly string[], asked: number, ...possible: DateOrder[]) =>
  openOrderSaid(cellsOf(texts), (code) => code < asked, possible);

test("dates are shown in each order that they can have", () => {
  expect(said(["03/04/2026"], 1, "dmy", "mdy")).toEqual({
    nl: "03/04/2026 is 2026-04-03 (dmy) of 2026-03-04 (mdy). Geen andere datum zegt welke.",
    en: "03/04/2026 is 2026-04-03 (dmy) or 2026-03-04 (mdy). No other date says which.",
  });
  expect(said(["03-04-05"], 1, "dmy", "mdy", "ymd").en).toBe(
    "03-04-05 is 2005-04-03 (dmy), 2005-03-04 (mdy) or 2003-04-05 (ymd). No other date says which.",
  );
  expect(said(["13/04/2026"], 1, "dmy", "mdy").en).toContain("13/04/2026 is 2026-04-13 (dmy). ");
});

test("three of them are, and how many others there are where one says too little", () => {
  const both = ["03/04/2026", "04/05/2026", "05/06/2026", "06/07/2026"];
  expect(said([...both, "31/10/2026"], 4, "dmy", "mdy")).toEqual({
    nl: expect.stringMatching(
      /; 05\/06\/2026 is [^;]*\. 31\/10\/2026 en dergelijke wijzen op dmy, maar dat is te weinig om er 4 zo te lezen\.$/,
    ),
    en: expect.stringMatching(
      /; 05\/06\/2026 is [^;]*\. 31\/10\/2026 and the like point to dmy, but that is too little to read 4 so\.$/,
    ),
  });
});
