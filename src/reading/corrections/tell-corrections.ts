import { fileOfSheet } from "../../contract/sheet-file.ts";
import type { FoundBefore, Place, Problems } from "../problems/problems.ts";
import type { CorrectedIn, Correction, CorrectionPart, Outcome } from "./correction.ts";
import { namesFile } from "./file-meant.ts";
import { outcomeSaid } from "./outcome-said.ts";

/** A correction that was applied: the cell of the export that is read otherwise. */
export interface AppliedCorrection {
  correction: Correction;
  file: string;
  kind: CorrectedIn["kind"];
  line: number;
  header: string;
  /** What stood there. */
  found: string;
}

/** Where a name means several exports, what is told is of the one in which most was found. */
const order: readonly Outcome["is"][] = [
  "applied",
  "taken",
  "done",
  "changed",
  "several rows",
  "no row",
  "no number",
  "made column",
  "no column",
];

/** Where a correction stands, with the column that is meant there. */
const placeIn = ({ at: { file, line, headings } }: Correction, part: CorrectionPart): Place => ({
  file,
  line,
  column: headings[part],
});

/** What is said of a cell that is read otherwise. */
function appliedSaid({ at, to, why }: Correction) {
  const where = [`${at.file}:${at.line}`, why].filter((each) => each !== "").join(", ");
  return { nl: `Gelezen als "${to}" (${where}).`, en: `Read as "${to}" (${where}).` };
}

/**
 * Tells what became of a correction in an export. Of absence it is told at that file, which is published
 * nowhere, and without anything that stands in it.
 */
function tell(found: CorrectedIn, problems: Problems): void {
  const { file, kind, correction, outcome } = found;
  const { at } = correction;
  const see = {
    nl: `Zie ${at.file}:${at.line}.`,
    en: `See ${at.file}:${at.line}.`,
    tellsNothing: true,
  } as const;
  const isAbsence = kind === "absence";
  if (outcome.is === "applied") {
    const cell: Place = { file, kind, line: outcome.line, column: outcome.header, value: outcome.found };
    problems.add("corrections.applied", cell, isAbsence ? see : appliedSaid(correction));
    return;
  }
  const said = outcomeSaid(found);
  if (said === null) return;
  if (isAbsence) problems.add(said.rule, { file, kind }, see);
  else
    problems.add(said.rule, { ...placeIn(correction, said.about), value: correction[said.about] }, said.said);
}

/** Tells of a correction that is applied in two exports, for only one can be meant; whether it is. */
function tellTwice([first, second]: readonly CorrectedIn[], problems: Problems): boolean {
  if (!first || second?.outcome.is !== "applied") return false;
  problems.add("corrections.unclear", placeIn(first.correction, "file"), {
    nl: `Past in ${first.file} en in ${second.file}: noem het bestand met zijn map.`,
    en: `Fits in ${first.file} and in ${second.file}: name the file with its folder.`,
  });
  return true;
}

interface Corrected {
  corrections: readonly Correction[];
  /** What became of them in each export that was read. */
  found: readonly CorrectedIn[];
  /** The exports that were read. */
  files: readonly string[];
  /** Files that have errors of their own, for which they were not read. */
  broken: readonly string[];
  /** Whether it is known which exports there are. */
  isWhole: boolean;
}

/**
 * A correction whose file is none of the exports. Its name is all that is told of it: it may be one of
 * absence.
 */
function tellUnknown(
  correction: Correction,
  { files, broken, isWhole }: Corrected,
  problems: Problems,
): void {
  const { file } = correction;
  if (!isWhole || broken.some((each) => namesFile(file, each))) return;
  problems.add("corrections.unclear", { ...placeIn(correction, "file"), value: file }, (didYouMean) => {
    const hint = didYouMean(file, files);
    const names = [...new Set(files.map(fileOfSheet))].join(", ");
    return {
      nl: `Verwacht: een export die gelezen is: ${names}.${hint.nl}`,
      en: `Expected an export that is read: ${names}.${hint.en}`,
    };
  });
}

/** Tells of each correction what became of it, and gives those that were applied. */
export function tellCorrections(
  all: Corrected,
  before: FoundBefore,
): { applied: AppliedCorrection[]; problems: Problems } {
  const problems = before.ofNextPass();
  const byCorrection = Map.groupBy(all.found, ({ correction }) => correction);
  const applied: AppliedCorrection[] = [];
  for (const correction of all.corrections) {
    const own = (byCorrection.get(correction) ?? []).toSorted(
      (a, b) => order.indexOf(a.outcome.is) - order.indexOf(b.outcome.is),
    );
    const [first] = own;
    if (!first) tellUnknown(correction, all, problems);
    else if (!tellTwice(own, problems)) tell(first, problems);
    for (const { outcome, file, kind } of own) {
      if (outcome.is !== "applied") continue;
      const { line, header, found } = outcome;
      applied.push({ correction, file, kind, line, header, found });
    }
  }
  return { applied, problems };
}
