/** Whether a file is a worksheet of somebody's plan, by its name: what follows the first word is whose. */
export function isWorksheet(file: string): boolean {
  return /^(werkblad|worksheet)-.*\.csv$/i.test(file);
}
