import type { FileContract } from "./file.ts";
import { fileOfSheet } from "./sheet-file.ts";

/** The first word of a worksheet's name, whose it is, and how it was saved. */
const worksheetName = /^(werkblad|worksheet)-.*(\.(?:csv|xlsx|xlsm))$/i;

/**
 * Whether a file, or one with its sheet behind it, is a worksheet of somebody's plan, by its name: what
 * follows the first word is whose.
 */
export function isWorksheet(file: string): boolean {
  return worksheetName.test(fileOfSheet(file));
}

/** The pattern that fits a worksheet and those of others that were saved alike. */
export function patternOfWorksheets(file: string): string {
  return fileOfSheet(file).replace(worksheetName, "$1-*$2");
}

/** The words that the line above the agreements of a worksheet begins with. */
export const agreementsHeading = { nl: "Afspraken:", en: "Agreements:" } as const;

/**
 * The contract of a kind as a worksheet holds it: whose each line is always stands there. Without it a line
 * would be the plan of everybody.
 */
export function worksheetContract(contract: FileContract): FileContract {
  if (contract.kind !== "plan") return contract;
  const { account_manager_id } = contract.columns;
  if (account_manager_id === undefined) return contract;
  const columns = {
    ...contract.columns,
    account_manager_id: { ...account_manager_id, required: true, mayBeBlank: false },
  };
  return { ...contract, columns };
}

/** Whether a worksheet has a line by itself: what the plan comes to, or the word above a table. */
export const isOurLine = (cells: readonly string[]) =>
  /^(?:totaal|total|afspraken|agreements)\b/i.test(cells.find((cell) => cell.trim() !== "")?.trim() ?? "");

/** Headings of a worksheet under which nothing is read: they are for whoever fills it in. */
export const worksheetHeadings = {
  nl: {
    name: "naam",
    account: "klantnaam",
    made: "gedaan_12_maanden",
    now: "keer_per_jaar_nu",
    proposed: "voorstel_keer_per_jaar",
    basis: "scoringskans_rust_op",
  },
  en: {
    name: "name",
    account: "account_name",
    made: "made_12_months",
    now: "times_per_year_now",
    proposed: "proposed_times_per_year",
    basis: "hit_rate_rests_on",
  },
} as const;
