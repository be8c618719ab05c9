import type { DecimalMark } from "../../contract/column.ts";
import { sheetFile } from "../../contract/sheet-file.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { type Place, Problems } from "../problems/problems.ts";
import { addressOf, type CellAt, columnLetters } from "../workbook/address.ts";
import type { SheetPart } from "../workbook/parts.ts";
import { openWorkbook, type SheetText, sheetText, type Workbook } from "../workbook/workbook.ts";
import { workbookFaults } from "../workbook/workbook-faults.ts";
import { bytesOf, type FileBytes, type SeenFolder } from "./folder.ts";
import { mappingLines } from "./settings/mapping-lines.ts";

/** A file that holds a table, and what is known of how it is written. */
interface Wanted {
  file: string;
  kind?: FileKind;
  /** Which sheet of a workbook. */
  sheet?: string | undefined;
  /** The decimal mark that is read in the whole file. */
  decimal?: DecimalMark | undefined;
}

/** The bytes of a table as text. */
export interface TableBytes extends FileBytes {
  /** The path of its file; behind `#` the sheet that was asked for, as several may be of one workbook. */
  file: string;
  /** Of a workbook the sheet that they were made of. */
  sheet: string | null;
}

const quoted = (name: string) => `"${name}"`;

/** The sheet that is named, else the first that is shown. Null, with a problem, where there is none. */
function sheetOf(
  { parts: { sheets } }: Workbook,
  { sheet: named, file, kind }: Wanted,
  problems: Problems,
): SheetPart | null {
  const place: Place = kind ? { file, kind } : { file };
  const names = sheets.map(({ name }) => name);
  if (named !== undefined) {
    const folded = named.trim().toLowerCase();
    const found = sheets.find(({ name }) => name.trim().toLowerCase() === folded);
    if (found) return found;
    problems.add("workbook.no_sheet", { ...place, value: named }, (didYouMean) => {
      const hint = didYouMean(named, names);
      const all = names.map(quoted).join(", ");
      return {
        nl: `Er is geen werkblad met deze naam; wel: ${all}.${hint.nl}`,
        en: `There is no sheet of this name; there are: ${all}.${hint.en}`,
      };
    });
    return null;
  }
  const first = sheets.find(({ isHidden }) => !isHidden) ?? sheets[0];
  if (!first) {
    problems.add("file.unreadable", place, workbookFaults.noSheet);
    return null;
  }
  const others = sheets.filter((each) => each !== first);
  if (others.length === 0) return first;
  const said = (hidden: string) =>
    others.map(({ name, isHidden }) => `${quoted(name)}${isHidden ? ` (${hidden})` : ""}`).join(", ");
  problems.add("workbook.other_sheets", place, {
    nl: `Werkblad ${quoted(first.name)} is gelezen; niet: ${said("verborgen")}.`,
    en: `Sheet ${quoted(first.name)} was read; not: ${said("hidden")}.`,
    // A file of rates, or one in which is looked up, has no settings of its own.
    ...(kind ? { paste: mappingLines(kind, `sheet: ${JSON.stringify(first.name)}`) } : {}),
  });
  return first;
}

/** The sheets of a workbook that are shown; none of a file that is no workbook, or cannot be opened. */
export function sheetsShown(folder: SeenFolder, file: string): string[] {
  const read = bytesOf(folder, file, new Problems());
  const workbook = read && openWorkbook(read.bytes);
  if (!workbook || "fault" in workbook) return [];
  return workbook.parts.sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
}

/** Numbers with those that follow each other together: `3–5, 9`. */
function spans(numbers: readonly number[], said: (number: number) => string): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  const shown = found
    .slice(0, 10)
    .map(([from, to]) => (from === to ? said(from) : `${said(from)}–${said(to)}`));
  return [...shown, ...(found.length > 10 ? ["…"] : [])].join(", ");
}

/** Tells what who made the workbook may not know to be in it, and cells that were read into others. */
function reportSheet(
  { hiddenRows, hiddenColumns, filled }: SheetText,
  place: Place,
  problems: Problems,
): void {
  const [firstRow] = hiddenRows;
  if (firstRow !== undefined) {
    const rows = spans(hiddenRows, String);
    problems.add(
      "workbook.hidden",
      { ...place, line: firstRow },
      {
        nl: `Verborgen regels zijn gelezen als alle andere: ${rows}.`,
        en: `Hidden rows were read like all others: ${rows}.`,
      },
    );
  }
  if (hiddenColumns.length > 0) {
    const columns = spans(hiddenColumns, (number) => columnLetters(number - 1));
    problems.add("workbook.hidden", place, {
      nl: `Verborgen kolommen zijn gelezen als alle andere: ${columns}.`,
      en: `Hidden columns were read like all others: ${columns}.`,
    });
  }
  const [first] = filled;
  if (!first) return;
  const cells = filled.map(({ position, row }) => `${columnLetters(position)}${row}`);
  const shown = [...cells.slice(0, 10), ...(cells.length > 10 ? ["…"] : [])].join(", ");
  problems.add(
    "workbook.merged",
    { ...place, line: first.row },
    {
      nl: `Wat in samengevoegde cellen staat, geldt voor elk van hun regels: ${shown}. Een getal telt alleen in de eerste.`,
      en: `What stands in merged cells holds for each of their rows: ${shown}. A number counts in the first alone.`,
    },
  );
}

const errorInFormula = {
  nl: "Hier staat een fout van Excel in plaats van een waarde.",
  en: "Here stands an error of Excel in place of a value.",
};

const noResult = {
  nl: "De werkmap bewaart geen uitkomst van de formule die hier staat.",
  en: "The workbook keeps no result of the formula that stands here.",
};

/** The text of a sheet, with what is told of its cells. Null, with a problem, where it cannot be had. */
function textOfSheet(
  workbook: Workbook,
  sheet: SheetPart,
  { decimal = ".", file, kind }: Omit<Wanted, "sheet">,
  problems: Problems,
): SheetText | null {
  const place: Place = kind ? { file, kind } : { file };
  const at = ({ position, row }: CellAt) => {
    return { ...place, line: row, cell: addressOf(sheet.name, row, position) };
  };
  const text = sheetText(sheet, workbook, {
    decimal,
    onCell: {
      onError: (cell, value) => {
        problems.add("workbook.error_value", { ...at(cell), value }, errorInFormula);
      },
      onNoResult: (cell) => {
        problems.add("workbook.no_result", at(cell), noResult);
      },
    },
  });
  if ("fault" in text) {
    problems.add("file.unreadable", place, text.fault);
    return null;
  }
  reportSheet(text, place, problems);
  return text;
}

/**
 * The bytes of a table in the data folder: of a text as they are, of a workbook a sheet of it as text, in
 * which line 7 is row 7. Null, with a problem, where they cannot be had.
 */
export function tableBytesOf(folder: SeenFolder, wanted: Wanted, problems: Problems): TableBytes | null {
  const { file, kind } = wanted;
  const read = bytesOf(folder, file, problems);
  if (!read) return null;
  const workbook = openWorkbook(read.bytes);
  if (workbook === null) return { ...read, file, sheet: null };
  const place: Place = kind ? { file, kind } : { file };
  if ("fault" in workbook) {
    problems.add("file.unreadable", place, workbook.fault);
    return null;
  }
  const sheet = sheetOf(workbook, wanted, problems);
  if (!sheet) return null;
  const own = wanted.sheet === undefined ? file : sheetFile(file, sheet.name);
  const text = textOfSheet(workbook, sheet, { ...wanted, file: own }, problems);
  if (!text) return null;
  folder.onSheet?.(own, { sheet: sheet.name, top: text.top });
  return { bytes: text.bytes, sha256: read.sha256, file: own, sheet: sheet.name };
}
