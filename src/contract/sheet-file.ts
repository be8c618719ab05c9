/** What stands for a sheet among files, as several kinds may be sheets of one workbook: `book.xlsx#Plan`. */
export function sheetFile(file: string, sheet: string): string {
  return `${file}#${sheet}`;
}

/** The file itself, without the sheet behind it; a file without one as it is. */
export function fileOfSheet(file: string): string {
  return file.replace(/(\.xls[xm])#.*$/is, "$1");
}
