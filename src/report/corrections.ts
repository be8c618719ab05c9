import { plainLine } from "../contract/clean-text.ts";
import type { NameMode } from "../contract/vocabulary.ts";
import type { AppliedCorrection } from "../reading/corrections/tell-corrections.ts";
import { anonymousFiles } from "./anonymous-files.ts";
import type { Snapshot } from "./snapshot.ts";

type CorrectionRow = NonNullable<Snapshot["corrections"]>[number];

const longest = 200;

const short = (text: string) => {
  const plain = plainLine(text);
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
};

/**
 * The corrections that a report tells of: none of the absence file. Where people may not be named it tells
 * only which columns they were of, for a key and a cell can name somebody.
 */
export function correctionRows(applied: readonly AppliedCorrection[], names: NameMode): CorrectionRow[] {
  const told = applied.filter(({ kind }) => kind !== "absence");
  const rows = told.map(
    ({ correction, file, line, header, found }): CorrectionRow => ({
      ...{ file, line, column: short(header) },
      ...{
        key: short(correction.key),
        from: short(found),
        to: short(correction.to),
        why: short(correction.why),
      },
    }),
  );
  if (names === "full") return rows;
  return anonymousFiles(rows).map(({ file, line, column }) => ({ file, line, column }));
}
