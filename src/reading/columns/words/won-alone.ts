import { boxes, no, yes } from "../../../contract/presets/words.ts";
import type { Export } from "../../exports/export.ts";
import { foldName } from "../../fold.ts";
import { linesOfFile } from "../../problems/lines-to-paste.ts";
import type { Head } from "../../text/find-header-row.ts";
import { headerOf, placesUnder } from "../cell-place.ts";
import type { RowsInPass } from "../column-context.ts";
import { type Dictionary, type Distinct, mapDistinct } from "../fast/fast.ts";
import type { Layout } from "../match-columns.ts";
import { bothWays } from "../numbers/number-format.ts";
import type { CodedColumn } from "../table.ts";
import { type Box, foldedWords, headersOfBox, pairsOfBoxes } from "./outcome-headers.ts";

/** No column of a contract has such a name. */
const besideOutcome = "beside outcome";

/** The box that an outcome is read from, and the one beside it that is not read. */
interface TwoBoxes {
  pair: readonly [Box, Box];
  own: Box;
  /** The header of the other. */
  other: string;
}

function twoBoxesOf({ source, head }: { source: Export; head: Head }, layout: Layout): TwoBoxes | null {
  const own = head.headers[layout.positions.get("outcome") ?? -1];
  if (source.contract.kind !== "quotes" || own === undefined) return null;
  for (const pair of pairsOfBoxes) {
    const box = pair.find((each) => headersOfBox[each].has(foldName(own)));
    const others = pair.filter((each) => each !== box);
    const other = layout.unused.find((header) =>
      others.some((each) => headersOfBox[each].has(foldName(header))),
    );
    if (box && other !== undefined) return { pair, own: box, other };
  }
  return null;
}

/** A layout in which the box beside that of the outcome is looked at too. */
export function withOtherBox(layout: Layout, opened: { source: Export; head: Head }): Layout {
  const found = twoBoxesOf(opened, layout);
  if (!found) return layout;
  const position = opened.head.headers.indexOf(found.other);
  return { ...layout, positions: new Map([...layout.positions, [besideOutcome, position]]) };
}

const [yesWords, noWords] = [foldedWords(...yes), foldedWords(...no)];

/** What a box says: whether it is ticked, or what the chance is. Null where it says neither. */
function saidBy(box: Box, text: string): boolean | number | null {
  if (box === "chance") return bothWays(text)?.["."] ?? null;
  const word = foldName(text);
  return yesWords.has(word) ? true : noWords.has(word) ? false : null;
}

/** What two boxes say together; null where they contradict each other, or one says nothing. */
function together(pair: readonly [Box, Box], first: string, second: string): string | null {
  const [a, b] = [saidBy(pair[0], first), saidBy(pair[1], second)];
  if (a === null || b === null) return null;
  if (pair[1] === "won") return a === true ? (b === true ? "won" : "lost") : b === false ? "open" : null;
  if (a === true) return b === 100 ? "won" : "open";
  return b === 0 ? "lost" : null;
}

/** A row that the one box reads as something else than both. */
interface Misread {
  row: number;
  read: string;
  meant: string;
}

/** The rows whose outcome is something else by both boxes. */
function misreadIn(
  { pair, own }: TwoBoxes,
  { codes, texts, values }: CodedColumn,
  textBeside: (row: number) => string,
): Misread[] {
  const misread: Misread[] = [];
  codes.forEach((code, row) => {
    const [ownText, otherText] = [texts.at(code) ?? "", textBeside(row)];
    const meant = own === pair[0] ? together(pair, ownText, otherText) : together(pair, otherText, ownText);
    const read = values.at(code) ?? null;
    if (meant !== null && read !== null && read !== meant) misread.push({ row, read: String(read), meant });
  });
  return misread;
}

/**
 * How a file writes a box that is ticked and one that is not; a word that does not stand there is that which
 * belongs to the other.
 */
function wordsIn(texts: Distinct<string>): { is: string; not: string } {
  const found = mapDistinct(texts, (text) => text.trim());
  const is = found.find((text) => yesWords.has(foldName(text)));
  const not = found.find((text) => noWords.has(foldName(text)));
  const partner = boxes.find((words) =>
    [is, not].some((word) => word && words.some((each) => foldName(word) === each)),
  );
  return { is: is ?? partner?.[0] ?? "true", not: not ?? partner?.[1] ?? "false" };
}

/** What the words of both boxes mean together, for report.yaml. */
function valuesOf(pair: readonly [Box, Box], first: Distinct<string>, second: Distinct<string>) {
  const a = wordsIn(first);
  if (pair[1] === "chance") return { [`${a.is} 100`]: "won", [`${a.not} 0`]: "lost", "*": "open" };
  const b = wordsIn(second);
  return { [`${a.is} ${b.is}`]: "won", [`${a.is} ${b.not}`]: "lost", [`${a.not} ${b.not}`]: "open" };
}

const none = { nl: "", en: "" };
const outcomes: Readonly<Record<string, { nl: string; en: string }>> = {
  won: { nl: "gewonnen", en: "won" },
  lost: { nl: "verloren", en: "lost" },
  open: { nl: "open", en: "open" },
};

/** What was read of an outcome, and what is meant: how often, and in other words. */
function misreadSaid(misread: readonly Misread[], first: Misread, { codes, values }: CodedColumn) {
  const times = misread.filter(({ read, meant }) => read === first.read && meant === first.meant).length;
  const all = codes.reduce((sum, code) => sum + Number(values.at(code) === first.read), 0);
  return { times, all, read: outcomes[first.read] ?? none, meant: outcomes[first.meant] ?? none };
}

/**
 * Asks where an outcome is read from one box of two, and the other says that quotes are something else: those
 * that are still open would count as lost.
 */
export function reportWonAlone(
  outcome: CodedColumn | undefined,
  dictionaries: ReadonlyMap<string, Dictionary>,
  reading: RowsInPass,
): void {
  const { opened, problems } = reading;
  const { source, layout } = opened;
  const [found, other] = [twoBoxesOf(opened, layout), dictionaries.get(besideOutcome)];
  if (!found || !other || !outcome) return;
  const [otherTexts, otherCodes] = [other.texts(), other.codes.toArray()];
  const misread = misreadIn(found, outcome, (row) => otherTexts.at(otherCodes[row] ?? -1) ?? "");
  const [first] = misread;
  if (!first) return;
  const header = headerOf("outcome", opened);
  const isFirst = found.own === found.pair[0];
  const words = isFirst
    ? valuesOf(found.pair, outcome.texts, otherTexts)
    : valuesOf(found.pair, otherTexts, outcome.texts);
  const own = {
    columns: { outcome: isFirst ? [header, found.other] : [found.other, header] },
    values: { outcome: words },
  };
  const { times, all, read, meant } = misreadSaid(misread, first, outcome);
  const value = outcome.texts.at(outcome.codes[first.row] ?? -1) ?? "";
  problems.add("quotes.won_alone", placesUnder(header, reading)(first.row, value), {
    nl: `De uitslag komt uit ${header} alleen: ${all} als ${read.nl} gelezen, en volgens ${found.other}, die ernaast staat, daarvan ${times} ${meant.nl}.`,
    en: `The outcome comes from ${header} alone: ${all} read as ${read.en}, and by ${found.other}, which stands beside it, ${times} of those ${meant.en}.`,
    paste: linesOfFile(source.contract.kind, own),
  });
}
