import type { Encoding } from "../../contract/encodings.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { mappingLines } from "../exports/settings/mapping-lines.ts";
import { hasLineOver, longestLine, longestText, megabytes, mostBytes, tooLarge } from "../limits.ts";
import type { Problems } from "../problems/problems.ts";
import {
  type Content,
  decode,
  encodingSaid,
  endsWithinCharacter,
  hasCharacter,
  lineOfBrokenUtf8,
  textOf,
} from "./decode.ts";
import { undoubled } from "./encodings/double-utf8.ts";
import { foreignFormat } from "./encodings/foreign.ts";
import { type EncodingGuess, guessedEncoding } from "./encodings/guess-encoding.ts";
import { lineOfUtf8Word, type Token } from "./encodings/high-tokens.ts";
import { cellAround, reportLost } from "./encodings/lost-characters.ts";
import { lineEndsIn } from "./line-ends.ts";

interface Bytes {
  file: string;
  kind?: FileKind;
  bytes: Uint8Array;
  /** The words of the other files of its folder. */
  others?: () => readonly (readonly Token[])[];
}

/** Anything but white space, delimiters and quotes. */
const something = /[^\s;,|"]/;

/** What is wrong with bytes that are no text to read, in words; null where there is nothing wrong. */
function faultOf(content: Content | null) {
  if (content === null) {
    return {
      nl: "Dit is geen tekst in de verwachte codering.",
      en: "This is no text in the encoding expected.",
    };
  }
  return hasCharacter(content, something) ? null : { nl: "Dit bestand is leeg.", en: "This file is empty." };
}

/** Whether a content can be read by the line, and as one text where it must be; else a problem. */
function hasItsSize(content: Content, { bytes, ...place }: Bytes, most: number, problems: Problems): boolean {
  const form = content.hasQuotes ? "quoted" : "any";
  const mostOfForm = content.hasQuotes ? most : mostBytes;
  if (content.bytes.length > mostOfForm) {
    // A file in UTF-16 has another size than its content.
    const inFile = Math.floor((mostOfForm * bytes.length) / content.bytes.length);
    problems.add("file.too_large", place, tooLarge({ bytes: bytes.length, most: inFile, form }));
    return false;
  }
  const mostOfLine = Math.min(most, longestLine);
  if (!hasLineOver(content.bytes, mostOfLine)) return true;
  problems.add("file.unreadable", place, {
    nl: `Dit bestand heeft een regel van meer dan ${megabytes(mostOfLine, "nl")}.`,
    en: `This file has a line of more than ${megabytes(mostOfLine, "en")}.`,
  });
  return false;
}

const inTwoEncodings = {
  "utf-8": {
    nl: "Het bestand is UTF-8, maar op deze regel staan tekens die dat niet zijn.",
    en: "The file is UTF-8, but this line holds characters that are not.",
  },
  "windows-1252": {
    nl: "Het bestand is Windows-1252, maar op deze regel staan tekens in UTF-8.",
    en: "The file is Windows-1252, but this line holds characters in UTF-8.",
  },
} as const;

const cutWithinCharacter = {
  nl: "Het bestand houdt midden in een teken op: het is afgebroken. Exporteer opnieuw.",
  en: "The file ends within a character: it was cut off. Export again.",
};

/**
 * Whether letters of one encoding stand among those of another; then that is a problem. Told whether it is an
 * error.
 */
function isBroken(bytes: Uint8Array, place: Omit<Bytes, "bytes">, problems: Problems): boolean {
  if (endsWithinCharacter(bytes)) {
    const last = { ...place, line: lineEndsIn(bytes) + 1 };
    return problems.add("file.broken_encoding", last, cutWithinCharacter);
  }
  const broken = lineOfBrokenUtf8(bytes);
  const line = broken ?? lineOfUtf8Word(bytes);
  if (line === null) return false;
  const said = inTwoEncodings[broken === null ? "windows-1252" : "utf-8"];
  return problems.add("file.broken_encoding", { ...place, line }, said);
}

/**
 * Asks which encoding a file is in, with some cells in each that it may be. Told whether that is an error.
 */
function asksEncoding({ bytes, ...place }: Bytes, { doubt }: EncodingGuess, problems: Problems): boolean {
  if (!doubt) return false;
  const { at, readings } = doubt;
  const { kind } = place;
  const [best] = readings;
  const shown = readings.map(
    ({ encoding, cells }) => `${encoding}: ${cells.map((each) => `"${each}"`).join(", ")}`,
  );
  return problems.add(
    "file.ambiguous_encoding",
    { ...place, line: lineEndsIn(bytes, 0, at) + 1, value: readings.at(-1)?.cells.join(", ") ?? "" },
    {
      nl: `Namen kunnen op meer manieren worden gelezen. ${shown.join("; ")}.`,
      en: `Names can be read in more ways. ${shown.join("; ")}.`,
      // A file of rates, or one in which is looked up, has no settings of its own.
      ...(kind ? { paste: mappingLines(kind, `encoding: ${best?.encoding ?? "windows-1252"}`) } : {}),
    },
  );
}

/** Tells that words are none in any encoding that is known. Told whether that is an error. */
function isUnknownEncoding(
  { bytes, ...place }: Bytes,
  { at, cells }: NonNullable<EncodingGuess["unknown"]>,
  problems: Problems,
): boolean {
  const shown = cells.map((cell) => `"${cell}"`).join(", ");
  return problems.add(
    "file.broken_encoding",
    { ...place, line: lineEndsIn(bytes, 0, at) + 1, value: cells[0] ?? "" },
    {
      nl: `Het bestand is geen UTF-8, en in geen bekende codering staan er woorden: ${shown}.`,
      en: `The file is no UTF-8, and there are words in no encoding that is known: ${shown}.`,
    },
  );
}

/** A content without characters that were written as UTF-8 twice, which is told. */
function withoutDoubles(content: Content, place: Omit<Bytes, "bytes">, problems: Problems): Content {
  const single = content.encoding === "utf-8" ? undoubled(content.bytes) : null;
  if (!single) return content;
  const { at, times } = single;
  // What was written three times is doubled still.
  const bytes = undoubled(single.bytes)?.bytes ?? single.bytes;
  const from = Math.max(0, at - 200);
  const [before, after] = [content, { ...content, bytes }].map((each) => {
    const lead = textOf(each, from, at).length;
    return cellAround(textOf(each, from, at + 200), lead);
  });
  problems.add(
    "file.double_encoding",
    { ...place, line: lineEndsIn(content.bytes, 0, at) + 1, value: before ?? "" },
    {
      nl: `Gelezen als "${after}"${times > 1 ? `; zo ${times} tekens` : ""}.`,
      en: `Read as "${after}"${times > 1 ? `; so ${times} characters` : ""}.`,
    },
  );
  return { ...content, bytes };
}

/**
 * The content of an export; null, with a problem, where its bytes are no text (a workbook, a web page,
 * another encoding, nothing at all, or zeros), where it must be asked in which encoding they are, or where
 * more of it than `most` characters must be one text.
 */
export function contentOf(
  { bytes, others, ...place }: Bytes,
  pinned: Encoding | undefined,
  problems: Problems,
  most = longestText,
): Content | null {
  const foreign = foreignFormat(bytes);
  const guess = foreign || pinned || encodingSaid(bytes) ? null : guessedEncoding(bytes, others);
  const content = foreign ? null : decode(bytes, pinned ?? guess?.encoding);
  const fault = foreign ?? faultOf(content);
  if (fault || !content) {
    if (fault) problems.add("file.unreadable", place, fault);
    return null;
  }
  const zero = content.bytes.indexOf(0);
  if (zero >= 0) {
    problems.add(
      "file.unreadable",
      { ...place, line: lineEndsIn(content.bytes, 0, zero) + 1 },
      {
        nl: "Op deze regel staat een teken (nul) dat in geen tekst voorkomt.",
        en: "This line holds a character (zero) that no text has.",
      },
    );
    return null;
  }
  if (!hasItsSize(content, { bytes, ...place }, most, problems)) return null;
  if (guess?.encoding === "windows-1252" && isBroken(bytes, place, problems)) return null;
  if (guess?.unknown && isUnknownEncoding({ bytes, ...place }, guess.unknown, problems)) return null;
  if (guess && asksEncoding({ bytes, ...place }, guess, problems)) return null;
  reportLost(content, place, problems);
  return pinned ? content : withoutDoubles(content, place, problems);
}
