/** The first word of a worksheet's name, whose it is, and how it was saved. */
const worksheetName = /^(werkblad|worksheet)-.*(\.(?:csv|xlsx|xlsm))$/i;

/** Whether a file is a worksheet of somebody's plan, by its name: what follows the first word is whose. */
export function isWorksheet(file: string): boolean {
  return worksheetName.test(file);
}

/** The pattern that fits a worksheet and those of others that were saved alike. */
export function patternOfWorksheets(file: string): string {
  return file.replace(worksheetName, "$1-*$2");
}

/** The words that the line above the agreements of a worksheet begins with. */
export const agreementsHeading = { nl: "Afspraken:", en: "Agreements:" } as const;

/** That line, however a spreadsheet has saved it. */
export const agreementsBegin = /^"?(?:Afspraken|Agreements):/;
