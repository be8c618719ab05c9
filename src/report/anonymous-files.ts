import { isWorksheet } from "../contract/worksheet.ts";

/**
 * The name of a worksheet tells whose it is; where that may not be said it has a number. Other files keep
 * their names.
 */
export function anonymousFiles<T extends { file: string }>(files: readonly T[]): T[] {
  const names = [...new Set(files.map(({ file }) => file).filter(isWorksheet))].sort();
  return files.map((each) =>
    isWorksheet(each.file) ? { ...each, file: `worksheet ${names.indexOf(each.file) + 1}` } : each,
  );
}
