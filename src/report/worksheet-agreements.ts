import type { Language } from "../contract/vocabulary.ts";
import { agreementsHeading } from "../contract/worksheet.ts";
import { worksheetWords } from "../text/worksheet.ts";
import type { AgreementRow, Snapshot } from "./snapshot.ts";
import { choiceWord, columnHeading } from "./worksheet-words.ts";

/** What a line has to be filled in, or was agreed before; the columns in the order in which they stand. */
type Line = Partial<Record<(typeof columns)[number], string | null>>;

const columns = [
  "agreement_id",
  "account_manager_id",
  "kind",
  "by",
  "what",
  "on",
  "due",
  "done_on",
  "dropped_on",
  "why",
  "confidence",
] as const;

/** A day as a spreadsheet of the language has it. */
const dayIn = (language: Language, iso: string | null) =>
  language === "nl" && iso !== null ? iso.split("-").reverse().join("-") : iso;

/** What still stands: what was done or dropped has been seen. */
const stands = ({ state }: AgreementRow) => state === "open" || state === "late" || state === "vanished";

function standing(row: AgreementRow, language: Language): Line {
  return {
    ...row,
    agreement_id: row.id,
    kind: choiceWord("agreements", "kind", row.kind, language),
    by: choiceWord("agreements", "by", row.by, language),
    on: dayIn(language, row.on),
    due: dayIn(language, row.due),
  };
}

/**
 * The lines of somebody's worksheet under the plan: what was asked or promised and still stands, two to fill
 * in, and how sure they are. Read back as agreements; what is not filled in is left out.
 */
export function agreementsToFillIn(
  { agreements }: Snapshot,
  manager: string,
  language: Language,
): (string | null)[][] {
  const toFillIn = (kind: string, by: string): Line => ({
    account_manager_id: manager,
    kind: choiceWord("agreements", "kind", kind, language),
    by: choiceWord("agreements", "by", by, language),
  });
  const lines = [
    ...agreements
      .filter((row) => row.account_manager_id === manager && stands(row))
      .map((row) => standing(row, language)),
    toFillIn("asked", "account_manager"),
    toFillIn("promised", "lead"),
    toFillIn("confidence", "account_manager"),
  ];
  return [
    [`${agreementsHeading[language]} ${worksheetWords[language].agreements}`],
    columns.map((column) => columnHeading("agreements", column, language)),
    ...lines.map((line) => columns.map((column) => line[column] ?? "")),
  ];
}
