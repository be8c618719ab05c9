import { fileOfSheet } from "../../contract/sheet-file.ts";
import { askCurrency, askDateOrder, askReached, askWords } from "./ask-words.ts";
import type { Around, Building, FileProposal } from "./building.ts";
import type { Fit } from "./kind-of-sheet.ts";
import { putColumns, putMissing, putPeople } from "./put-columns.ts";
import { putEvery, putLength } from "./put-length.ts";
import { askLines } from "./put-lines.ts";
import { putUnit, putWide } from "./put-periods.ts";
import * as said from "./said.ts";
import type { Sheet } from "./sheet.ts";

/** What report.yaml would say of a file, read as what it seems to be. */
export function proposalFor(sheet: Sheet, fit: Fit, around: Around): FileProposal {
  const book = fileOfSheet(sheet.file);
  const mapping: Record<string, unknown> = {
    ...(book === sheet.file ? {} : { sheet: sheet.file.slice(book.length + 1) }),
    ...(fit.system ? { preset: fit.system.preset } : {}),
  };
  const to: Building = {
    sheet,
    fit,
    mapping,
    reasons: new Map(),
    questions: [],
    columns: new Map(),
    rates: new Map(),
    around,
  };
  if ("sheet" in mapping) to.reasons.set("sheet", said.ownSheet);
  putColumns(to);
  if (fit.kind === "team") putPeople(to);
  putWide(to);
  putUnit(to);
  putLength(to);
  putEvery(to);
  putMissing(to);
  askLines(to);
  askWords(to);
  askReached(to);
  askCurrency(to);
  askDateOrder(to);
  const { around: _, ...proposal } = to;
  return proposal;
}
