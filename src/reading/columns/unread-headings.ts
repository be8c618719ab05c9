import type { FileContract } from "../../contract/file.ts";
import { worksheetHeadings } from "../../contract/worksheet.ts";
import { foldName, foldWord } from "../fold.ts";
import { linesOfFile } from "../problems/lines-to-paste.ts";
import type { Problems, Said } from "../problems/problems.ts";
import { contentsFit, contentsOf, nothingKnown } from "../setup/contents.ts";
import type { CollectedColumns } from "./collected-columns.ts";
import { type Layout, looksLikeReason } from "./match-columns.ts";
import { type NearColumn, nearColumns, nearName } from "./near-columns.ts";
import type { OpenedExport } from "./opened-export.ts";

/** Headings that a worksheet has to be read by people. */
const ofWorksheets: ReadonlySet<string> = new Set(
  Object.values(worksheetHeadings).flatMap((each) => Object.values(each).map(foldName)),
);

/** A layout with the headings that look like a column which the file does not have: what stands below is looked at. */
export function withNear(layout: Layout, { source, head, mapping }: Omit<OpenedExport, "layout">): Layout {
  const { contract } = source;
  const read = new Set(layout.positions.values());
  const unused = new Set(layout.unused);
  const headers = head.headers.flatMap((header, position) =>
    unused.has(header) && !read.has(position) ? [{ header, position }] : [],
  );
  const isGiven = (name: string) =>
    mapping.pointedTo.has(name) ||
    name in mapping.lookup ||
    name in mapping.defaults ||
    (name === "to" && (mapping.lasts !== undefined || mapping.every !== undefined));
  const isLacking = (name: string) => !layout.positions.has(name) && !isGiven(name);
  const near = nearColumns(headers, contract, isLacking).filter(
    ({ header, name }) => contract.kind !== "absence" || !looksLikeReason(header, contract.columns[name]),
  );
  return { ...layout, near };
}

/** How many lines have something below a heading that looks like a column, and whether it may be that column. */
function contentsBelow(
  near: NearColumn,
  { contract: { kind } }: { contract: FileContract },
  raw: CollectedColumns,
): { filled: number; mayBe: boolean } {
  const dictionary = raw.dictionaries.get(nearName(near));
  if (!dictionary) return { filled: 0, mayBe: false };
  const texts = dictionary.texts();
  const words = new Map<string, number>();
  const lines = new Set<number>();
  for (const [row, code] of dictionary.codes.toArray().entries()) {
    if (code < 0) continue;
    lines.add(raw.lines.at(row));
    const text = texts.at(code) ?? "";
    words.set(text, (words.get(text) ?? 0) + 1);
  }
  const filled = words.values().reduce((sum, times) => sum + times, 0);
  const folded = new Map(words.keys().map((word) => [word, foldWord(word)]));
  const column = { header: near.header, words, folded, filled };
  const fit = contentsFit(column, contentsOf(column, nothingKnown), kind, near.name, nothingKnown);
  return { filled: lines.size, mayBe: near.isSpelledSo || fit > 0.5 };
}

/** What is said of a heading that looks like a column which the file does not have. */
function nearSaid({ header, name }: NearColumn, filled: number, { source }: OpenedExport): Said {
  const { contract, isWorksheet } = source;
  const nl = contract.columns[name]?.nl ?? name;
  const below = {
    nl: filled === 0 ? "" : ` In ${filled === 1 ? "1 regel" : `${filled} regels`} staat er iets.`,
    en: filled === 0 ? "" : ` In ${filled === 1 ? "1 row" : `${filled} rows`} something stands there.`,
  };
  return {
    nl: `Onder deze kop wordt niets gelezen.${below.nl} Bedoelde je "${nl}"?`,
    en: `Nothing is read under this heading.${below.en} Did you mean "${name}"?`,
    tellsNothing: true,
    ...(isWorksheet ? {} : { paste: linesOfFile(contract.kind, { columns: { [name]: header } }) }),
  };
}

const nothingRead: Said = {
  nl: "Onder deze kop wordt niets gelezen.",
  en: "Nothing is read under this heading.",
};

/**
 * Tells of the headings under which nothing is read: in a form of our own, which has no others, of each; in
 * an export of those that look like a column which it does not have, where something stands below that may
 * be it. One that was typed over would take its whole column along in silence.
 */
export function reportUnreadHeadings(opened: OpenedExport, raw: CollectedColumns, problems: Problems): void {
  const { source, head, layout } = opened;
  const { contract, file, isWorksheet } = source;
  // One that was meant for a column that must be there was told with that.
  if (!layout.isComplete) return;
  const isOurs = isWorksheet || contract.mayLack === true;
  const nearAt = new Map((layout.near ?? []).map((near) => [near.position, near]));
  const unused = new Set(layout.unused);
  for (const [position, header] of head.headers.entries()) {
    if (!unused.has(header) || (isWorksheet && ofWorksheets.has(foldName(header)))) continue;
    const near = nearAt.get(position);
    const { filled, mayBe } = near ? contentsBelow(near, source, raw) : { filled: 0, mayBe: false };
    if (!isOurs && (filled === 0 || !mayBe)) continue;
    const place = { file, kind: contract.kind, line: head.line, column: header };
    problems.add("column.unread", place, near ? nearSaid(near, filled, opened) : nothingRead);
  }
}
