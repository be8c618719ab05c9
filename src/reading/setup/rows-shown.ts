import { fileContracts } from "../../contract/files.ts";
import type { Bilingual, Language } from "../../contract/vocabulary.ts";
import type { FileProposal } from "./building.ts";
import { columnSaid } from "./said.ts";

const mostRows = 3;

/** The cells of a column in a row, of several headings joined; blank where it stands under none. */
function cellIn({ sheet }: FileProposal, header: string, row: readonly string[]): string {
  return header
    .split(" + ")
    .map((each) => row[sheet.head.positionOf(each)]?.trim() ?? "")
    .filter((text) => text !== "")
    .join(" ");
}

/** The first of the columns that become rows, with its cell. */
function firstTurned({ sheet, fit }: FileProposal, row: readonly string[]): readonly string[][] {
  const first = fit.wide?.positions[0];
  return first === undefined ? [] : [[sheet.head.headers[first] ?? "", row[first]?.trim() ?? ""]];
}

/**
 * The first rows of a file as they would be read: a line each, with the name of every column before its cell.
 */
export function rowsShown(proposal: FileProposal, language: Language): string[] {
  const { sheet, fit, columns } = proposal;
  const names = Object.keys(fileContracts[fit.kind].columns).filter((name) => columns.has(name));
  const said = (name: string): Bilingual => columnSaid(fit.kind, name);
  return sheet.rows.slice(0, mostRows).map((row) =>
    [
      ...names.map((name) => [said(name)[language], cellIn(proposal, columns.get(name) ?? "", row)]),
      ...firstTurned(proposal, row),
    ]
      .filter(([, cell]) => cell !== "")
      .map((pair) => pair.join(" "))
      .join(" · "),
  );
}
