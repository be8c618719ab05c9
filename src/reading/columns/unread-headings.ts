import type { FileContract } from "../../contract/file.ts";
import { worksheetHeadings } from "../../contract/worksheet.ts";
import { foldName } from "../fold.ts";
import type { Problems } from "../problems/problems.ts";
import type { OpenedExport } from "./opened-export.ts";

/** Headings that a worksheet has to be read by people. */
const ofWorksheets: ReadonlySet<string> = new Set(
  Object.values(worksheetHeadings).flatMap((each) => Object.values(each).map(foldName)),
);

/** What the columns are called that a file does not have, in both languages. */
const lackingNames = ({ columns }: FileContract, has: (name: string) => boolean) =>
  Object.entries(columns).flatMap(([name, { nl }]) => (has(name) ? [] : [nl, name]));

/**
 * Tells of the headings under which nothing is read in a form of our own, which has no others: one that was
 * typed over would take its whole column along in silence.
 */
export function reportUnreadHeadings({ source, head, layout }: OpenedExport, problems: Problems): void {
  const { contract, file, isWorksheet } = source;
  // One that was meant for a column that must be there was told with that.
  if (!layout.isComplete || (!isWorksheet && contract.mayLack !== true)) return;
  const unread = layout.unused.filter((header) => !(isWorksheet && ofWorksheets.has(foldName(header))));
  for (const header of unread) {
    const place = { file, kind: contract.kind, line: head.line, column: header };
    problems.add("column.unread", place, (didYouMean) => {
      const hint = didYouMean(header, () => lackingNames(contract, (name) => layout.positions.has(name)));
      return {
        nl: `Onder deze kop wordt niets gelezen.${hint.nl}`,
        en: `Nothing is read under this heading.${hint.en}`,
      };
    });
  }
}
