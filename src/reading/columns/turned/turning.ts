import type { Unpivot } from "../../../contract/mapping/unpivot.ts";
import type { Problems, Said } from "../../problems/problems.ts";
import type { HeaderRow } from "../../text/header-row.ts";
import { bothYears, firstOfTwo, type YearText } from "../dates/year-text.ts";

/** Headers of which some become rows. */
export interface Turning {
  row: HeaderRow;
  unpivot: Unpivot;
  /** Positions that other columns, or rows left out, are read from. */
  taken: ReadonlySet<number>;
  problems: Problems;
}

/** Tells that a column cannot be turned into rows; gives null. */
export function askMissing({ row, problems }: Turning, column: string, said: Said): null {
  const { file, contract, line } = row;
  problems.add("column.missing", { file, kind: contract.kind, line, column }, said);
  return null;
}

/**
 * The first year that a title of a file, or its name, speaks of: a fiscal year by both its years where there
 * are such; undefined for none.
 */
export function yearSaid({
  titles,
  file,
  fiscal,
}: Pick<HeaderRow, "titles" | "file" | "fiscal">): number | YearText | undefined {
  const texts = [...titles.flatMap(({ cells }) => cells), file];
  const [said] = texts.flatMap((text) => text.match(/(?<!\d)20\d{2}(?: ?[/–-] ?(?:20)?\d{2}(?!\d))?/) ?? []);
  if (said === undefined) return undefined;
  const first = firstOfTwo(said);
  return first !== null && fiscal.starts > 1 ? bothYears(first) : Number(said.slice(0, 4));
}
