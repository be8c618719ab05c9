import type { Bilingual } from "../../contract/vocabulary.ts";
import { isWorksheet } from "../../contract/worksheet.ts";
import { isCorrectionsFile } from "../corrections/corrections-file.ts";
import { exportFiles, type SeenFolder } from "../exports/folder.ts";
import { settingsText } from "../exports/settings/settings-text.ts";
import { Stamps } from "../exports/stamps.ts";
import { tableBytesOf } from "../exports/table-bytes.ts";
import { Problems } from "../problems/problems.ts";
import { isAnyHeading } from "./known-names.ts";
import { noSheet } from "./said.ts";
import { readSheet, type Sheet } from "./sheet.ts";

/** What lies in a folder. */
export interface Looked {
  sheets: readonly Sheet[];
  /** Files without rows that can be read, and why. */
  without: readonly { file: string; why: Bilingual }[];
}

/** The exports of a folder as rows, of a workbook its first sheet; worksheets of a plan are our own. */
export function lookIn(folder: string): Looked {
  const seen: SeenFolder = { folder, stamps: new Stamps(folder) };
  const files = exportFiles(folder).filter((file) => !isWorksheet(file) && !isCorrectionsFile(file));
  const found = files.map((file) => {
    const problems = new Problems();
    const table = tableBytesOf(seen, { file }, problems);
    // A workbook with a password, or an old one, says what to do with it.
    const [problem] = table ? [] : problems.list;
    const why = problem ? { nl: problem.message_nl, en: problem.message } : noSheet;
    return { file, why, sheet: table && readSheet(file, table.bytes, isAnyHeading) };
  });
  return {
    sheets: found.flatMap(({ sheet }) => sheet ?? []),
    without: found.flatMap(({ file, why, sheet }) => (sheet ? [] : [{ file, why }])),
  };
}

/** The text of report.yaml; blank where there is none that says anything. */
export function settingsTextOf(folder: string): string {
  const text = settingsText({ folder, stamps: new Stamps(folder) });
  return typeof text === "string" ? text : text.fault.en;
}
