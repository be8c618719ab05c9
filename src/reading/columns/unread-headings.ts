import { worksheetHeadings } from "../../contract/worksheet.ts";
import { foldName, foldWord } from "../fold.ts";
import { linesOfFile, oneOfThese } from "../problems/lines-to-paste.ts";
import type { Problems, Said } from "../problems/problems.ts";
import { contentsFit, contentsOf, nothingKnown } from "../setup/contents.ts";
import type { HeaderRow } from "../text/header-row.ts";
import { headerOf } from "./cell-place.ts";
import type { CollectedColumns } from "./collected-columns.ts";
import type { Dictionary } from "./fast/fast.ts";
import { type Layout, looksLikeReason } from "./match-columns.ts";
import { currencyNamed } from "./money/currency.ts";
import { type NearColumn, nearColumns, nearName } from "./near-columns.ts";
import { nearContents, otherNames } from "./near-contents.ts";
import type { OpenedExport } from "./opened-export.ts";

/** Headings that a worksheet has to be read by people. */
const ofWorksheets: ReadonlySet<string> = new Set(
  Object.values(worksheetHeadings).flatMap((each) => Object.values(each).map(foldName)),
);

/** Below no more headings it is looked for columns. */
const mostLookedAt = 200;

/** What is known of a file whose headings were found. */
type Found = Omit<OpenedExport, "layout"> & Pick<HeaderRow, "isKnown">;

/**
 * A layout with the headings that look like a column which the file does not have: what stands below is
 * looked at.
 */
export function withNear(layout: Layout, { source, head, mapping, isKnown }: Found): Layout {
  const { contract, isWorksheet } = source;
  const read = new Set(layout.positions.values());
  const unused = new Set(layout.unused);
  const headings = head.headers.flatMap((header, position) =>
    unused.has(header) && !read.has(position) ? [{ header, position }] : [],
  );
  const isGiven = (name: string) => mapping.pointedTo.has(name) || name in mapping.lookup;
  const isConstant = (name: string) =>
    name in mapping.defaults ||
    (name === "to" && (mapping.lasts !== undefined || mapping.every !== undefined));
  const isLacking = (name: string) => !layout.positions.has(name) && !isGiven(name) && !isConstant(name);
  const mayBe = ({ header, name }: NearColumn) =>
    contract.kind !== "absence" || !looksLikeReason(header, contract.columns[name]);
  const near = nearColumns(headings, contract, isLacking).filter(mayBe);
  if (isWorksheet) return { ...layout, near };
  const told = new Set(near.map(({ position }) => position));
  const others = headings.slice(0, mostLookedAt).filter(({ position }) => !told.has(position));
  const sheet = { contract, headers: head.headers, samples: head.samples, ...(isKnown ? { isKnown } : {}) };
  const named = new Set(near.map(({ name }) => name));
  const isByName = (name: string) => !isGiven(name) && mapping.columns[name] === undefined;
  const twofold = otherNames(others, sheet, (name) =>
    isByName(name) ? layout.positions.get(name) : undefined,
  );
  // Whom an absence file does not name, it is not asked for.
  const byContents =
    contract.kind === "absence"
      ? []
      : nearContents(others, sheet, (name) => isLacking(name) && !named.has(name));
  return { ...layout, near: [...near, ...twofold, ...byContents] };
}

/** What stands below a heading. */
interface Below {
  /** How many lines have something there: of another name of a column something else than that has. */
  filled: number;
  /** Whether it may be the column that its heading looks like. */
  mayBe: boolean;
}

/** The lines that have something below a heading, other than what the column has that it may be. */
function linesBelow(near: NearColumn, dictionary: Dictionary, raw: CollectedColumns): Set<number> {
  const read = near.by === "other name" ? raw.dictionaries.get(near.name) : undefined;
  const [texts, codes] = [dictionary.texts(), dictionary.codes.toArray()];
  const [readTexts, readCodes] = [read?.texts(), read?.codes.toArray()];
  const lines = new Set<number>();
  for (const [row, code] of codes.entries()) {
    if (code < 0) continue;
    const isSame = readTexts !== undefined && readTexts.at(readCodes?.[row] ?? -1) === texts.at(code);
    if (!isSame) lines.add(raw.lines.at(row));
  }
  return lines;
}

function contentsBelow(
  near: NearColumn,
  { source: { contract, money } }: OpenedExport,
  raw: CollectedColumns,
): Below {
  const dictionary = raw.dictionaries.get(nearName(near));
  if (!dictionary) return { filled: 0, mayBe: false };
  const texts = dictionary.texts();
  const words = new Map<string, number>();
  for (const code of dictionary.codes.toArray()) {
    const text = code < 0 ? undefined : texts.at(code);
    if (text !== undefined) words.set(text, (words.get(text) ?? 0) + 1);
  }
  const filled = words.values().reduce((sum, times) => sum + times, 0);
  const folded = new Map(words.keys().map((word) => [word, foldWord(word)]));
  const column = { header: near.header, words, folded, filled };
  // Where all amounts are in the currency of the report, nothing is lost.
  const isOwnCurrency =
    near.name === "currency" &&
    words.keys().every((word) => currencyNamed(word)?.codes.includes(money.currency) ?? false);
  const fit = contentsFit(column, contentsOf(column, nothingKnown), contract.kind, near.name, nothingKnown);
  const mayBe = near.by === "spelling" || near.by === "contents" || fit > 0.5;
  return { filled: linesBelow(near, dictionary, raw).size, mayBe: mayBe && !isOwnCurrency };
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

/** What is said of a heading that is another name of a column which is read: both answers can be pasted. */
function otherNameSaid({ header, name }: NearColumn, filled: number, opened: OpenedExport): Said {
  const { contract } = opened.source;
  const own = headerOf(name, opened);
  const nl = contract.columns[name]?.nl ?? name;
  return {
    nl: `Ook dit is een naam van ${nl}, die onder "${own}" wordt gelezen. In ${filled === 1 ? "1 regel" : `${filled} regels`} staat hier iets anders.`,
    en: `This too is a name of ${name}, which is read under "${own}". In ${filled === 1 ? "1 row" : `${filled} rows`} something else stands here.`,
    tellsNothing: true,
    paste: oneOfThese(contract.kind, [{ columns: { [name]: own } }, { columns: { [name]: header } }]),
  };
}

const nothingRead: Said = {
  nl: "Onder deze kop wordt niets gelezen.",
  en: "Nothing is read under this heading.",
};

function headingSaid(
  near: NearColumn | undefined,
  isNear: boolean,
  filled: number,
  opened: OpenedExport,
): Said {
  if (near?.by === "other name") return isNear ? otherNameSaid(near, filled, opened) : nothingRead;
  return near ? nearSaid(near, filled, opened) : nothingRead;
}

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
    const { filled, mayBe } = near ? contentsBelow(near, opened, raw) : { filled: 0, mayBe: false };
    const isNear = filled > 0 && mayBe;
    if (!isOurs && !isNear) continue;
    const place = { file, kind: contract.kind, line: head.line, column: header };
    problems.add("column.unread", place, headingSaid(near, isNear, filled, opened));
  }
}
