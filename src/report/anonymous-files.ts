import { fileOfSheet } from "../contract/sheet-file.ts";
import { isWorksheet } from "../contract/worksheet.ts";

/** A file, or a place in one; of a workbook with its sheet and cell. */
interface InFile {
  file: string;
  sheet?: string | undefined;
  cell?: string | undefined;
  queried?: { file: string; sha256: string; rows: number | null }[] | undefined;
}

/** Without the names of sheets, which may be people's: of a cell its address in the sheet. */
function withoutSheet<T extends InFile>(each: T): T {
  const { file, sheet, cell, queried } = each;
  return {
    ...each,
    file: fileOfSheet(file),
    ...(sheet !== undefined && { sheet: "" }),
    ...(queried !== undefined && { queried: anonymousFiles(queried) }),
    ...(cell !== undefined && { cell: cell.slice(cell.lastIndexOf("!") + 1) }),
  };
}

/**
 * The name of a worksheet tells whose it is, and that of a sheet may; where that may not be said the one has
 * a number, and the other none. Other files keep their names.
 */
export function anonymousFiles<T extends InFile>(files: readonly T[]): T[] {
  const named = files.map(withoutSheet);
  const names = [...new Set(named.map(({ file }) => file).filter(isWorksheet))].sort();
  return named.map((each) =>
    isWorksheet(each.file) ? { ...each, file: `worksheet ${names.indexOf(each.file) + 1}` } : each,
  );
}
