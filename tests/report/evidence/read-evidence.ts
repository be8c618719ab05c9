import Papa from "papaparse";
import { evidence as words } from "../../../src/text/en/evidence.ts";

/** A line of an evidence file, as a spreadsheet reads it. */
export interface Line {
  figure: string;
  part: string;
  file: string;
  line: number | null;
  to: number | null;
  rows: number | null;
  date: string;
  accountId: string;
  account: string;
  person: string;
  what: string;
  amount: number | null;
  share: number;
  group: string;
}

const numberOrNull = (text: string | undefined) => (text ? Number(text) : null);

/** The lines of an English evidence file. */
export function linesOf(text: string): Line[] {
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  const { columns } = words;
  return data.map((row) => ({
    figure: row[columns.figure] ?? "",
    part: row[columns.part] ?? "",
    file: row[columns.file] ?? "",
    line: numberOrNull(row[columns.line]),
    to: numberOrNull(row[columns.to]),
    rows: numberOrNull(row[columns.rows]),
    date: row[columns.date] ?? "",
    accountId: row[columns.accountId] ?? "",
    account: row[columns.account] ?? "",
    person: row[columns.person] ?? "",
    what: row[columns.what] ?? "",
    amount: numberOrNull(row[columns.amount]),
    share: Number(row[columns.share]),
    group: row[columns.group] ?? "",
  }));
}
