import { foldWord } from "../fold.ts";
import { askWhole, type Building, put } from "./building.ts";
import { headingFit, sureness } from "./known-names.ts";
import * as said from "./said.ts";
import type { Sheet } from "./sheet.ts";

/** The heading of the number of a quote, also where that stands on several rows; undefined for none. */
function numberHeader({ sheet, fit, columns }: Building): string | undefined {
  const own = columns.get("quote_id");
  if (own !== undefined) return own;
  const taken = new Set(columns.values());
  const found = sheet.columns
    .map(({ header, filled }) => ({ header, filled, fit: headingFit(fit.kind, "quote_id", header) }))
    .filter(({ header, filled, fit: sure }) => sure >= sureness.together && filled > 0 && !taken.has(header))
    .sort((a, b) => b.fit - a.fit);
  return found[0]?.header;
}

type Rows = readonly (readonly string[])[];

/** The rows of each number that stands on several, and not alike. */
function rowsOfOne({ head, rows }: Sheet, header: string): Rows[] {
  const position = head.positionOf(header);
  const groups = Map.groupBy(rows, (row) => row[position]?.trim() ?? "");
  return [...groups]
    .filter(([number, own]) => number !== "" && new Set(own.map((row) => row.join("\n"))).size > 1)
    .map(([, own]) => own);
}

/** Whether the rows of a number do not all say the same under a heading; a blank says nothing. */
const differs = (groups: readonly Rows[], position: number) =>
  groups.some(
    (rows) =>
      new Set(rows.map((row) => foldWord(row[position] ?? "")).filter((text) => text !== "")).size > 1,
  );

/**
 * Asks what rows of one quote are that differ: lines of an order, parts of several people, or versions of
 * it. What the rows do not allow is not offered.
 */
export function askLines(to: Building): void {
  const { sheet, fit, columns } = to;
  const header = fit.kind === "quotes" ? numberHeader(to) : undefined;
  if (header === undefined) return;
  const groups = rowsOfOne(sheet, header);
  if (groups.length === 0) return;
  const isOther = (name: string) => {
    const own = columns.get(name);
    return own !== undefined && differs(groups, sheet.head.positionOf(own));
  };
  const isMoved = ["issued_on", "outcome", "closed_on", "account_id"].some(isOther);
  const isOfSeveral = isOther("account_manager_id");
  const choices = [
    ...(isMoved || isOfSeveral ? [] : [{ value: "sum", said: said.linesOfOrder }]),
    ...(isMoved || !isOfSeveral ? [] : [{ value: "split", said: said.partsOfPeople }]),
    { value: "first", said: said.firstCounts },
    { value: "last", said: said.lastCounts },
  ];
  const answer = askWhole(to, "lines", said.askLines(sheet.file, header, groups.length), choices);
  if (answer === undefined) return;
  if (!columns.has("quote_id")) put(to, "columns", "quote_id", header, said.answered);
  columns.set("quote_id", header);
  const key = answer === "sum" || answer === "split" ? answer : "once";
  to.mapping[key] = answer === "last" ? { column: header, keep: "last" } : header;
  to.reasons.set(key, said.answered);
}
