import { corrections as contract } from "../../contract/files/corrections.ts";
import { exportFiles, type SeenFolder } from "../exports/folder.ts";
import { tableBytesOf } from "../exports/table-bytes.ts";
import { foldName } from "../fold.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { contentOf } from "../text/content.ts";
import { findHeaderRow, type Head } from "../text/find-header-row.ts";
import { reportQuoteFault } from "../text/quote-fault.ts";
import { headText, split } from "../text/split.ts";
import type { Correction, CorrectionPart as Part } from "./correction.ts";
import { isCorrectionsFile } from "./corrections-file.ts";

const parts: readonly Part[] = ["file", "key", "column", "from", "to", "why"];

const namesOf = (part: Part) => [part, contract.columns[part].nl];
const headersKnown = new Set(parts.flatMap(namesOf).map(foldName));

/** A number in a workbook has neither mark, and only the export says which is meant. */
const asCsv = {
  nl: "Sla dit bestand op als CSV: een getal staat er dan zoals in de export.",
  en: "Save this file as CSV: a number then stands there as in the export.",
};

/**
 * The file of corrections of a folder; undefined where there is none, or, with a problem, more than one or
 * a workbook.
 */
function fileIn(folder: string, problems: Problems): string | undefined {
  const [first, second] = exportFiles(folder).filter(isCorrectionsFile);
  if (first === undefined) return undefined;
  if (second === undefined && /\.csv$/i.test(first)) return first;
  if (second === undefined) {
    problems.add("corrections.unclear", { file: first }, asCsv);
    return undefined;
  }
  problems.add(
    "file.twice",
    { file: second },
    { nl: `Zowel ${first} als ${second} is er.`, en: `There is both ${first} and ${second}.` },
  );
  return undefined;
}

/** Where each column stands, −1 for nowhere; a problem for each that must be there and is not. */
function positionsIn(file: string, head: Head | null, problems: Problems): Record<Part, number> | null {
  const at = (part: Part) => namesOf(part).map((name) => head?.positionOf(name) ?? -1);
  const positions = Object.fromEntries(parts.map((part) => [part, Math.max(...at(part))]));
  const lacking = parts.filter((part) => contract.columns[part].required && (positions[part] ?? -1) < 0);
  for (const part of lacking) {
    const { nl, doc } = contract.columns[part];
    problems.add(
      "column.missing",
      { file, line: head?.line ?? 1, column: part },
      { nl: `Verwacht: een kolom "${nl}". ${doc.nl}`, en: `Expected a column "${part}". ${doc.en}` },
    );
  }
  const { file: of = -1, key = -1, column = -1, from = -1, to = -1, why = -1 } = positions;
  return lacking.length > 0 ? null : { file: of, key, column, from, to, why };
}

/** A cell as it was typed: an apostrophe that keeps a spreadsheet from running it is none of its signs. */
const typed = (text: string) => text.trim().replace(/^'(?=[=+@\-−])/u, "");

/**
 * The corrections of a data folder, in their order: none where it has no such file, or that cannot be read,
 * which is a problem.
 */
export function readCorrections(
  place: SeenFolder,
  before: FoundBefore,
): { corrections: readonly Correction[]; problems: Problems } {
  const problems = before.ofNextPass();
  const found: Correction[] = [];
  const file = fileIn(place.folder, problems);
  const read = file === undefined ? null : tableBytesOf(place, { file }, problems);
  const content = read && contentOf({ file: read.file, bytes: read.bytes }, undefined, problems);
  const head = content && findHeaderRow(headText(content), (name) => headersKnown.has(name), undefined);
  const positions = content && read && positionsIn(read.file, head, problems);
  if (!content || !head || !positions) return { corrections: [], problems };
  const heading = (part: Part) => head.headers[positions[part]] ?? part;
  const headings = {
    ...{ file: heading("file"), key: heading("key"), column: heading("column") },
    ...{ from: heading("from"), to: heading("to"), why: heading("why") },
  };
  split(content, {
    delimiter: head.delimiter,
    onRow: (cells, line) => {
      if (line <= head.line) return;
      const cell = (part: Part) => (positions[part] < 0 ? "" : typed(cells.text(positions[part])));
      found.push({
        at: { file: read.file, line, headings },
        ...{ file: cell("file"), key: cell("key"), column: cell("column") },
        ...{ from: cell("from"), to: cell("to"), why: cell("why") },
      });
    },
    onFault: (fault) => reportQuoteFault(fault, { file: read.file }, problems),
  });
  return { corrections: found, problems };
}
