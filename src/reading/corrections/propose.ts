import type { SourceFile } from "../../contract/dataset.ts";
import type { Problem } from "../../contract/problem.ts";
import { ruleTitle } from "../../contract/problem-groups.ts";
import type { Language } from "../../contract/vocabulary.ts";
import type { RowsAround } from "../problems/rows-around.ts";
import { toFillIn } from "../problems/to-fill-in.ts";
import type { Correction } from "./correction.ts";
import { namesFile } from "./file-meant.ts";
import { formOfKey } from "./meant-row.ts";
import type { AppliedCorrection } from "./tell-corrections.ts";

/** A line of the file of corrections to be filled in, with what it is of. */
export type ProposedCorrection = Omit<Correction, "at">;

interface Proposing {
  problems: readonly Problem[];
  sources: readonly Pick<SourceFile, "file" | "numberedBy">[];
  /** Rows of the exports, by file. */
  around: ReadonlyMap<string, RowsAround>;
  /** The lines that stand in the file of corrections already. */
  written: readonly Correction[];
  applied: readonly AppliedCorrection[];
  language: Language;
}

const lineWord = { nl: "regel", en: "line" } as const;

/** What a row is known by: its own number where no other row has it, else its line. */
function keyOf(
  line: number,
  cells: readonly string[],
  position: number,
  place: RowsAround & { language: Language; numberedBy?: string | undefined },
): string {
  const { headers, twice, language, numberedBy } = place;
  const own = numberedBy === undefined ? -1 : headers.indexOf(numberedBy);
  const number = own === position ? "" : (cells[own]?.trim() ?? "");
  return number === "" || twice.has(formOfKey(number)) ? `${lineWord[language]} ${line}` : number;
}

/**
 * Whether a problem is about one cell of an export; the result of a query is mended in its SQL. What
 * report.yaml can answer for all cells of its kind is not corrected one by one, unless it is near to
 * something known: then it is a slip of the hand.
 */
const isOfACell = ({ severity, rule, paste, meant, times, is_result }: Problem) =>
  severity !== "repaired" &&
  !is_result &&
  times === 1 &&
  (paste === undefined || meant !== undefined) &&
  !/^(?:file|settings|corrections)\./.test(rule);

/** The line that would correct the cell of a problem; null where it is of no cell. */
function proposed(problem: Problem, { around, sources, language }: Proposing): ProposedCorrection | null {
  const { file, line, column, rule, meant = toFillIn } = problem;
  const own = around.get(file);
  const cells = line === null ? undefined : own?.rows.get(line);
  const position = column === null ? -1 : (own?.headers.indexOf(column) ?? -1);
  if (!own || !cells || line === null || column === null || position < 0 || line <= own.headerLine)
    return null;
  const numberedBy = sources.find((each) => each.file === file)?.numberedBy;
  return {
    file,
    key: keyOf(line, cells, position, { ...own, language, numberedBy }),
    column,
    from: cells[position]?.trim() ?? "",
    to: meant,
    why: ruleTitle(rule, language),
  };
}

/** A cell as a line of the file of corrections names it, whatever it calls the file. */
const cellWritten = ({ key, column, from }: Pick<Correction, "key" | "column" | "from">) =>
  JSON.stringify([key, column, from].map((text) => text.trim()));

/**
 * A line for each cell that is wrong, those that stop a report first: what to read there is proposed where
 * the check knows something near, and else is to be filled in. None for a cell that the file of corrections
 * has already.
 */
export function proposedCorrections(all: Proposing): ProposedCorrection[] {
  const written = Map.groupBy(all.written, cellWritten);
  const isWritten = (each: ProposedCorrection) =>
    (written.get(cellWritten(each)) ?? []).some(({ file }) => namesFile(file, each.file));
  const seen = new Set(all.applied.map(({ file, line, header }) => JSON.stringify([file, line, header])));
  return all.problems
    .filter(isOfACell)
    .toSorted((a, b) => Number(b.severity === "error") - Number(a.severity === "error"))
    .flatMap((problem) => {
      const line = proposed(problem, all);
      const cell = JSON.stringify([problem.file, problem.line, problem.column]);
      if (line === null || seen.has(cell) || isWritten(line)) return [];
      seen.add(cell);
      return [line];
    });
}
