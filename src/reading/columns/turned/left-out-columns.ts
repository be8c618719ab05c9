import { periodHeaders } from "../../../contract/mapping/unpivot.ts";
import { foldName } from "../../fold.ts";
import { bothWays } from "../numbers/number-format.ts";
import { periodIn } from "./period-headers.ts";
import type { Turning } from "./turning.ts";
import type { Turned } from "./unpivot.ts";
import { knownWords } from "./wide-file.ts";

/** Whether numbers stand under a header, as far as the first rows show. */
function holdsNumbers({ row: { samples } }: Turning, position: number): boolean {
  const cells = samples.map(({ cells: own }) => (own[position] ?? "").trim()).filter((cell) => cell !== "");
  return cells.length > 0 && cells.every((cell) => bothWays(cell) !== null);
}

/** Whether a header is of the kind of those that become rows: as much a period, or a word of that column. */
function isLikeThem({ row, unpivot }: Turning, turned: readonly Turned[]): (header: string) => boolean {
  const { columns, name, rest } = unpivot;
  const column = row.contract.columns[name];
  if (column?.kind === "choice") {
    const known = knownWords(column);
    return (header) => known.has(foldName(header));
  }
  const first = row.headers[turned[0]?.position ?? -1] ?? "";
  const which = periodHeaders.find((each) => periodIn(first, each) !== null);
  if (which === undefined) return () => false;
  const own = periodIn(first, which)?.rest;
  // Of a list of headers another series, as of results, was left out on purpose.
  const isAnySeries = !Array.isArray(columns) || rest !== undefined;
  return (header) => {
    const found = periodIn(header, which);
    return found !== null && (isAnySeries || found.rest === own);
  };
}

/** Tells of columns with numbers that are like those that become rows, and that nothing reads. */
export function reportLeftOut(turning: Turning, turned: readonly Turned[]): void {
  const { row, taken, problems } = turning;
  const read = new Set([...taken, ...turned.map(({ position }) => position)]);
  const isLike = isLikeThem(turning, turned);
  const found = row.headers.filter(
    (header, at) => header !== "" && !read.has(at) && isLike(header) && holdsNumbers(turning, at),
  );
  const [first] = found;
  if (first === undefined) return;
  const shown = found.map((header) => `"${header}"`).join(", ");
  problems.add(
    "column.not_turned",
    { file: row.file, kind: row.contract.kind, line: row.line, column: first },
    {
      nl: `Ook ${shown} ${found.length === 1 ? "is zo'n kop" : "zijn zulke koppen"}, en wat eronder staat telt niet mee.`,
      en: `${shown} ${found.length === 1 ? "is such a header" : "are such headers"} too, and what stands below does not count.`,
    },
  );
}
