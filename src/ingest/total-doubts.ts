import type { Dictionary } from "./dictionary.ts";
import { mappingLines } from "./mapping-lines.ts";
import type { Place, Problems } from "./problems.ts";
import type { Opened } from "./raw.ts";
import type { Row } from "./split.ts";
import type { TotalPlaces } from "./total-lines.ts";

/** Kinds of which a total may have every cell that a row must have. */
const kindsWithFilledTotals: ReadonlySet<string> = new Set(["targets", "strength", "plan"]);

/** Whether the last row of a file may be the sum of the others without saying so: of a plan no two lines add up to one. */
export function mayEndWithSum({ source: { contract } }: Opened): boolean {
  return contract.kind === "targets" || contract.kind === "strength";
}

/** Where the cells stand by which a total is told from a row. */
export function totalPlaces({ source: { contract, isWorksheet }, layout }: Opened): TotalPlaces {
  const positionsOf = (isOne: (name: string) => boolean) =>
    [...layout.positions].flatMap(([name, position]) => (isOne(name) ? [position] : []));
  const kindOf = (name: string) => contract.columns[name]?.kind;
  const days = positionsOf((name) => kindOf(name) === "day");
  const own = positionsOf((name) => contract.columns[name]?.isOwnNumber === true);
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
    wordIsEnough: isWorksheet,
  };
}

/** Where a line stands. */
function placeOf({ cells, line }: Row, { source: { file, contract } }: Opened): Place {
  const value = cells.filter((cell) => cell.trim() !== "").join(" ");
  return { file, kind: contract.kind, line, value };
}

/** The line of report.yaml that leaves a row out by one of its cells; none where that or its header is blank. */
function linesFor({ cells }: Row, at: number, { source, head }: Opened): { paste?: string } {
  const [header = "", label = ""] = [head.headers[at], cells[at]?.trim()];
  if (header === "" || label === "") return {};
  const skip = `skip: { ${JSON.stringify(header)}: [${JSON.stringify(label)}] }`;
  return { paste: mappingLines(source.contract.kind, skip) };
}

/** The first cell of the last row whose text stands in no other row of its column; -1 where there is none. */
function ownCell({ layout }: Opened, dictionaries: ReadonlyMap<string, Dictionary>): number {
  const own = [...layout.positions].filter(([name]) => {
    const codes = dictionaries.get(name)?.codes.toArray() ?? new Int32Array(0);
    const last = codes.at(-1) ?? -1;
    return last >= 0 && codes.indexOf(last) === codes.length - 1;
  });
  return own.length === 0 ? -1 : Math.min(...own.map(([, position]) => position));
}

/** Asks whether a row with the word of a total is one: its amounts are not the sum of the rows above. */
export function reportDoubtfulTotal(row: Row, opened: Opened, problems: Problems): void {
  const first = row.cells.findIndex((cell) => cell.trim() !== "");
  problems.add("file.ambiguous_total", placeOf(row, opened), {
    nl: "Dit heet een totaal, maar geen bedrag is de som van de regels erboven. Zo wordt het een regel als de andere.",
    en: "This is called a total, but no amount is the sum of the rows above. As it stands it is a row like the others.",
    ...linesFor(row, first, opened),
  });
}

/** Tells of a last row that is the sum of the others, without a word that says so. */
export function reportSumWithoutWord(
  row: Row,
  opened: Opened,
  dictionaries: ReadonlyMap<string, Dictionary>,
  problems: Problems,
): void {
  problems.add("file.maybe_total", placeOf(row, opened), {
    nl: "Het bedrag van deze laatste regel is precies de som van de regels erboven. De regel telt mee.",
    en: "The amount of this last row is exactly the sum of the rows above. The row counts.",
    ...linesFor(row, ownCell(opened, dictionaries), opened),
  });
}
