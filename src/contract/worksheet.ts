/** Whether a file is a worksheet of somebody's plan, by its name: what follows the first word is whose. */
export function isWorksheet(file: string): boolean {
  return /^(werkblad|worksheet)-.*\.csv$/i.test(file);
}

/** The words that the line above the agreements of a worksheet begins with. */
export const agreementsHeading = { nl: "Afspraken:", en: "Agreements:" } as const;

/** That line, however a spreadsheet has saved it. */
export const agreementsBegin = /^"?(?:Afspraken|Agreements):/;
