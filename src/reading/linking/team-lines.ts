import { isoOfDay } from "../../calendar/day.ts";
import type { SourceFile } from "../../contract/dataset.ts";
import type { Table } from "../columns/table.ts";

/** How the team file is written: what a line to paste into it must be like. */
export interface TeamForm {
  file: string;
  delimiter: string;
  decimal: SourceFile["decimal"];
  /** Its headings by canonical name. */
  headers: ReadonlyMap<string, string>;
}

/** An employment as far as it is known: what is null is left for whoever pastes it. */
export interface KnownEmployment {
  id: string;
  name: string | null;
  team: string | null;
  role: string | null;
  fte: number | null;
  from: number | null;
  to: number | null;
}

/** The form of the first of the files that the team was read from. */
export function teamFormOf(
  { parts }: Pick<Table, "parts">,
  { delimiter, decimal }: Pick<SourceFile, "delimiter" | "decimal">,
): TeamForm | null {
  const [first] = parts;
  return first ? { file: first.file, delimiter, decimal, headers: first.headers } : null;
}

const order = ["person_id", "name", "team", "role", "fte", "start_date", "end_date"] as const;

function cellOf(row: KnownEmployment, column: (typeof order)[number], { decimal }: TeamForm): string {
  const dayText = (day: number | null) => (day === null ? "" : isoOfDay(day));
  const cells = {
    person_id: row.id,
    name: row.name ?? "",
    team: row.team ?? "",
    role: row.role ?? "",
    fte: row.fte === null ? "" : String(row.fte).replace(".", decimal ?? "."),
    start_date: dayText(row.from),
    end_date: dayText(row.to),
  };
  return cells[column];
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Lines to paste into the team file, below a line of its headings: of the columns that it has, and where it
 * has none for the last day that one too.
 */
export function teamLines(rows: readonly KnownEmployment[], form: TeamForm): string {
  const columns = order.filter((column) => form.headers.has(column) || column === "end_date");
  const line = (cells: readonly string[]) =>
    cells.map((cell) => quoted(cell, form.delimiter)).join(form.delimiter);
  return [
    line(columns.map((column) => form.headers.get(column) ?? column)),
    ...rows.map((row) => line(columns.map((column) => cellOf(row, column, form)))),
  ].join("\n");
}
