import type { Language } from "../../contract/vocabulary.ts";

/** The workbook of a language, by its path from the root of a site. */
export const workbookFile: Readonly<Record<Language, string>> = { nl: "rapport.xlsx", en: "report.xlsx" };
