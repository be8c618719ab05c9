import { sheetFile } from "../../contract/sheet-file.ts";
import type { Bilingual } from "../../contract/vocabulary.ts";
import { isWorksheet } from "../../contract/worksheet.ts";
import { isCorrectionsFile, isRecipientsFile } from "../beside/beside-file.ts";
import { exportFiles, type SeenFolder } from "../exports/folder.ts";
import { settingsText } from "../exports/settings/settings-text.ts";
import { Stamps } from "../exports/stamps.ts";
import { sheetsShown, tableBytesOf } from "../exports/table-bytes.ts";
import { Problems } from "../problems/problems.ts";
import { nothingKnown } from "./contents.ts";
import { fitsOf, likeliest } from "./kind-of-sheet.ts";
import { isAnyHeading } from "./known-names.ts";
import { noSheet } from "./said.ts";
import { readSheet, type Sheet } from "./sheet.ts";

/** What lies in a folder. */
export interface Looked {
  sheets: readonly Sheet[];
  /** Files without rows that can be read, and why. */
  without: readonly { file: string; why: Bilingual }[];
}

/** Whether a sheet shows by itself what it is. */
function isKnown(sheet: Sheet): boolean {
  const { fit, rival } = likeliest(fitsOf(sheet, nothingKnown));
  return fit !== null && rival === null && sheet.rows.length > 0;
}

/**
 * The sheets of a workbook beside the first that show what they are, each under its own name; notes and
 * sums beside an export are none.
 */
function otherSheets(seen: SeenFolder, file: string): Sheet[] {
  const [, ...others] = sheetsShown(seen, file);
  return others.flatMap((sheet) => {
    const table = tableBytesOf(seen, { file, sheet }, new Problems());
    const found = table && readSheet(table.file, table.bytes, isAnyHeading);
    return found && isKnown(found) ? [found] : [];
  });
}

/** A file as rows; of a workbook its first sheet, and those that are exports of their own. */
function sheetsOf(seen: SeenFolder, file: string): { file: string; why: Bilingual; sheets: Sheet[] } {
  const problems = new Problems();
  const table = tableBytesOf(seen, { file }, problems);
  // A workbook with a password, or an old one, says what to do with it.
  const [problem] = table ? [] : problems.list;
  const why = problem ? { nl: problem.message_nl, en: problem.message } : noSheet;
  const first = table && readSheet(file, table.bytes, isAnyHeading);
  const others = table?.sheet == null ? [] : otherSheets(seen, file);
  if (others.length === 0 || !table?.sheet) return { file, why, sheets: first ? [first] : [] };
  const named = first && isKnown(first) ? [{ ...first, file: sheetFile(file, table.sheet) }] : [];
  return { file, why, sheets: [...named, ...others] };
}

/** The exports of a folder as rows; worksheets of a plan are our own. */
export function lookIn(folder: string): Looked {
  const seen: SeenFolder = { folder, stamps: new Stamps(folder) };
  const isOurs = (file: string) => isWorksheet(file) || isCorrectionsFile(file) || isRecipientsFile(file);
  const files = exportFiles(folder).filter((file) => !isOurs(file));
  const found = files.map((file) => sheetsOf(seen, file));
  return {
    sheets: found.flatMap(({ sheets }) => sheets),
    without: found.filter(({ sheets }) => sheets.length === 0).map(({ file, why }) => ({ file, why })),
  };
}

/** The text of report.yaml; blank where there is none that says anything. */
export function settingsTextOf(folder: string): string {
  const text = settingsText({ folder, stamps: new Stamps(folder) });
  return typeof text === "string" ? text : text.fault.en;
}
