import type { Bilingual } from "../../../contract/vocabulary.ts";
import type { OpenedExport } from "../../columns/opened-export.ts";
import { mappingLines } from "../../exports/settings/mapping-lines.ts";
import type { Place, Problems } from "../../problems/problems.ts";
import type { Row } from "../split.ts";
import type { Doubt, TotalPlaces } from "./total-lines.ts";

/** Kinds of which a total may have every cell that a row must have. */
const kindsWithFilledTotals: ReadonlySet<string> = new Set(["targets", "strength", "plan"]);

/** Where the cells stand by which a total is told from a row. */
export function totalPlaces({ source: { contract, isWorksheet }, layout }: OpenedExport): TotalPlaces {
  const positionsOf = (isOne: (name: string) => boolean) =>
    [...layout.positions].flatMap(([name, position]) => (isOne(name) ? [position] : []));
  const kindOf = (name: string) => contract.columns[name]?.kind;
  const days = positionsOf((name) => kindOf(name) === "day");
  const own = positionsOf((name) => contract.columns[name]?.isRowId === true);
  return {
    marks: [...days, ...own],
    days: new Set(days),
    read: new Set(layout.positions.values()),
    amounts: new Set([
      ...positionsOf((name) => kindOf(name) === "amount"),
      // Where columns become rows, a total stands below each of them, and one of the row beside them.
      ...(layout.unpivoted ? layout.unread : []),
    ]),
    mayBeFilled: kindsWithFilledTotals.has(contract.kind),
    // Words of an agreement may begin with that of a total.
    wordIsEnough: isWorksheet && contract.kind === "plan",
  };
}

/** Where a line stands. */
function placeOf({ cells, line }: Row, { source: { file, contract } }: OpenedExport): Place {
  const value = cells.filter((cell) => cell.trim() !== "").join(" ");
  return { file, kind: contract.kind, line, value };
}

/**
 * The line of report.yaml that leaves a row out by one of its cells; none where that or its header is blank.
 */
function linesFor({ cells }: Row, at: number, { source, head }: OpenedExport): { paste?: string } {
  const [header = "", label = ""] = [head.headers[at], cells[at]?.trim()];
  if (header === "" || label === "") return {};
  const skip = `skip: { ${JSON.stringify(header)}: [${JSON.stringify(label)}] }`;
  return { paste: mappingLines(source.contract.kind, skip) };
}

const doubts: Readonly<Record<Doubt, Bilingual>> = {
  word: {
    nl: "Dit heet een totaal, maar geen bedrag is de som van de regels erboven. Zo wordt het een regel als de andere.",
    en: "This is called a total, but no amount is the sum of the rows above. As it stands it is a row like the others.",
  },
  filled: {
    nl: "Dit heet een totaal en een bedrag is de som van de regels erboven, maar alle cellen van een regel zijn gevuld. Zo telt alles dubbel.",
    en: "This is called a total and an amount is the sum of the rows above, but all cells of a row are filled. As it stands everything counts double.",
  },
};

/**
 * Asks whether a row with the word of a total is one: its amounts are not the sum of the rows above, or it
 * has all that a row must have.
 */
export function reportDoubtfulTotal(row: Row, doubt: Doubt, opened: OpenedExport, problems: Problems): void {
  const first = row.cells.findIndex((cell) => cell.trim() !== "");
  problems.add("file.ambiguous_total", placeOf(row, opened), {
    ...doubts[doubt],
    ...linesFor(row, first, opened),
  });
}
