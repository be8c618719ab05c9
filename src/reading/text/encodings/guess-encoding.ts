import type { Encoding } from "../../../contract/encodings.ts";
import { type Token, tokensIn } from "./high-tokens.ts";
import { charactersOf, type SingleByte } from "./single-byte.ts";
import { textFit } from "./word-shape.ts";

/**
 * What bytes that are no UTF-8 may be in, the likeliest first: of two that read the same letters the first is
 * taken.
 */
const candidates: readonly SingleByte[] = [
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "cp850",
  "macintosh",
  "iso-8859-15",
  "iso-8859-2",
  "windows-1253",
  "windows-1254",
  "cp852",
  "cp437",
  "cp866",
  "koi8-r",
];

/** Those that were made for languages of Central Europe, and for Turkish. */
const central: ReadonlySet<SingleByte> = new Set(["windows-1250", "windows-1254", "iso-8859-2", "cp852"]);

/** How the special letters of a file read in an encoding. */
interface Reading {
  encoding: SingleByte;
  texts: readonly string[];
  fits: readonly number[];
  sum: number;
}

function readingIn(encoding: SingleByte, tokens: readonly Token[]): Reading {
  const characters = charactersOf(encoding);
  const texts = tokens.map(({ bytes }) => Array.from(bytes, (byte) => characters[byte]).join(""));
  const isCentral = central.has(encoding);
  const fits = texts.map((text) => textFit(text, isCentral));
  return { encoding, texts, fits, sum: fits.reduce((sum, fit) => sum + fit, 0) };
}

/** Whether every word can well be one. */
const isPlain = ({ fits }: Reading) => fits.every((fit) => fit >= 0.5);

/** What an encoding makes of cells that read otherwise in another. */
export interface EncodingReading {
  encoding: Encoding;
  cells: readonly string[];
}

/**
 * The encoding that bytes seem to be in; where that is not certain, how some cells read in it and in others,
 * and where the first of them stands.
 */
export interface EncodingGuess {
  encoding: Encoding;
  doubt: { at: number; readings: readonly EncodingReading[] } | null;
  /** Where words stand that are none in any encoding, and how they look. */
  unknown?: { at: number; cells: readonly string[] };
}

/** So many cells are shown. */
const mostShown = 3;

const endsCell = (byte: number | undefined) =>
  byte === undefined || byte < 0x20 || byte === 0x22 || byte === 0x2c || byte === 0x3b || byte === 0x7c;

/** The cell that a byte stands in, as an encoding has it. */
function cellAt(bytes: Uint8Array, at: number, encoding: SingleByte): string {
  let [from, to] = [at, at];
  while (from > 0 && at - from < 40 && !endsCell(bytes[from - 1])) from--;
  while (to - at < 40 && !endsCell(bytes[to])) to++;
  const characters = charactersOf(encoding);
  return Array.from(bytes.subarray(from, to), (byte) => characters[byte])
    .join("")
    .trim();
}

/** Some cells that read otherwise, in each of some encodings. */
function doubtOf(
  bytes: Uint8Array,
  tokens: readonly Token[],
  readings: readonly Reading[],
): EncodingGuess["doubt"] {
  const [best, ...others] = readings;
  const differ = tokens.filter((_, i) => others.some(({ texts }) => texts[i] !== best?.texts[i]));
  const shown = differ.slice(0, mostShown);
  return {
    at: shown[0]?.at ?? 0,
    readings: readings.map(({ encoding }) => ({
      encoding,
      cells: [...new Set(shown.map(({ at }) => cellAt(bytes, at, encoding)))],
    })),
  };
}

/**
 * By so much an encoding must read better than every other, or so much must it read where no other reads all:
 * two words. With one word more than Windows-1252 it is asked.
 */
const [certain, doubtful] = [2, 1];

/**
 * Some words with several special letters, where most of those are words in no encoding at all, as of Chinese
 * or Japanese; none where some are.
 */
function unknownWords(tokens: readonly Token[], readings: readonly Reading[]): Token[] {
  const several = tokens.flatMap(({ bytes }, i) =>
    bytes.filter((byte) => byte >= 0x80).length > 1 ? [i] : [],
  );
  const unread = several.filter((i) => readings.every(({ fits }) => fits[i] === 0));
  const isMost = unread.length >= certain && unread.length * 2 > tokens.length;
  return isMost ? unread.slice(0, mostShown).flatMap((i) => tokens[i] ?? []) : [];
}

/**
 * How the words of a file read: in Windows-1252, in the encoding that reads them best, and in every other
 * that reads them otherwise.
 */
function judged(tokens: readonly Token[]) {
  const readings = candidates.map((each) => readingIn(each, tokens));
  const [usual] = readings;
  const best = readings.reduce((a, b) => (b.sum > a.sum ? b : a));
  const isOther = ({ texts }: Reading) => texts.some((text, i) => text !== best.texts[i]);
  const rivals = readings.filter(isOther).toSorted((a, b) => b.sum - a.sum);
  return { readings, usual: usual ?? best, best, rivals };
}

/** Readings without those that make the same texts of all words as an earlier one. */
const different = (readings: readonly Reading[]) =>
  readings.filter(({ texts }, i) => readings.findIndex((each) => each.texts.join() === texts.join()) === i);

/**
 * The encodings, among those in which a file can well be, in which the words of others read better than in
 * the rest of them; none where they tell nothing. Beside a file that is certain one counts that is so by a
 * word alone: the two contradict each other.
 */
function votesOf(among: readonly Reading[], others: readonly (readonly Token[])[]): Set<Reading> {
  const voteOf = (tokens: readonly Token[], least: number) => {
    const sums = among.map((reading) => ({ reading, sum: readingIn(reading.encoding, tokens).sum }));
    const [first, second] = sums.toSorted((a, b) => b.sum - a.sum);
    return first && first.sum - (second?.sum ?? 0) >= least ? first.reading : null;
  };
  const votes = (least: number) => new Set(others.flatMap((tokens) => voteOf(tokens, least) ?? []));
  if (votes(certain).size > 0) return votes(doubtful);
  // Files with a name or two each tell together what none of them does.
  const together = voteOf(others.flat(), certain);
  return new Set(together === null ? [] : [together]);
}

/**
 * Letters of Icelandic that stand where other encodings have some of Turkish and Serbian: a lone name may be
 * of either.
 */
const icelandic = /[ÞþÐðÝý]/u;

/**
 * A reading in an encoding of Central Europe or Turkey in which words with Icelandic letters are common ones;
 * undefined where there are none.
 */
function rivalOfIcelandic(usual: Reading, among: readonly Reading[]): Reading | undefined {
  return among.find(
    (reading) =>
      central.has(reading.encoding) &&
      usual.texts.some(
        (text, i) => icelandic.test(text) && text !== reading.texts[i] && (reading.fits[i] ?? 0) >= 1,
      ),
  );
}

/**
 * The encoding of bytes that are no UTF-8: Windows-1252, which Excel on Windows writes, but where letters in
 * it can be no words of any language and another encoding makes words of them. Where few words tell, those of
 * the other files of the folder do. Not certain where they do not either, or some say otherwise.
 */
export function guessedEncoding(
  bytes: Uint8Array,
  others: () => readonly (readonly Token[])[] = () => [],
): EncodingGuess {
  const tokens = tokensIn(bytes);
  const { readings, usual, best, rivals } = judged(tokens);
  const unknown = unknownWords(tokens, readings);
  const [first] = unknown;
  if (first) {
    const cells = unknown.map(({ at }) => cellAt(bytes, at, "windows-1252"));
    return { encoding: "windows-1252", doubt: null, unknown: { at: first.at, cells } };
  }
  const margin = best.sum - (rivals[0]?.sum ?? 0);
  const isContradicted = usual.fits.some((fit, i) => fit > 0 && best.fits[i] === 0);
  const isAlone = isPlain(best) && best.sum >= certain && !rivals.some(isPlain);
  const isUsual = best.sum - usual.sum < doubtful;
  if (!isUsual && (isAlone || (margin >= certain && !isContradicted)))
    return { encoding: best.encoding, doubt: null };
  const among = different([
    usual,
    ...readings.filter((each) => isPlain(each) && best.sum - each.sum < certain),
  ]);
  const votes = among.length > 1 ? votesOf(among, others()) : new Set<Reading>();
  const [voted, ...more] = votes;
  if (voted && more.length === 0) return { encoding: voted.encoding, doubt: null };
  const rival = voted ? undefined : rivalOfIcelandic(usual, among);
  if (isUsual && !voted && !rival) return { encoding: "windows-1252", doubt: null };
  const close = rivals.filter(({ sum }) => best.sum - sum < certain);
  const asked = isUsual
    ? different([usual, ...votes, ...(rival ? [rival] : [])])
    : different([best, usual, ...close]);
  const shown = asked.slice(0, 4).toSorted((a, b) => b.sum - a.sum);
  return { encoding: best.encoding, doubt: doubtOf(bytes, tokens, shown) };
}
