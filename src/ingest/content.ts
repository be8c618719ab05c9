import type { FileKind } from "../contract/vocabulary.ts";
import { type Content, decode, type Encoding, hasCharacter, isWorkbook, lineOfBrokenUtf8 } from "./decode.ts";
import { hasLineOver, longestLine, longestText, megabytes, mostBytes, tooLarge } from "./limits.ts";
import { lineEndsIn } from "./line-ends.ts";
import type { Problems } from "./problems.ts";

interface Bytes {
  file: string;
  kind?: FileKind;
  bytes: Uint8Array;
}

/** Anything but white space, delimiters and quotes. */
const something = /[^\s;,|"]/;

/** What is wrong with bytes that are no text to read, in words; null where there is nothing wrong. */
function faultOf(bytes: Uint8Array, content: Content | null) {
  if (isWorkbook(bytes)) return { nl: "Dit is een Excel-werkmap.", en: "This is an Excel workbook." };
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

/**
 * The content of an export; null, with a problem, where its bytes are no text (a workbook, another encoding, nothing at all, or zeros), or where
 * more of it than `most` characters must be one text.
 */
export function contentOf(
  { bytes, ...place }: Bytes,
  pinned: Encoding | undefined,
  problems: Problems,
  most = longestText,
): Content | null {
  const content = isWorkbook(bytes) ? null : decode(bytes, pinned);
  const fault = faultOf(bytes, content);
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
  const broken = content.encoding === "windows-1252" && !pinned ? lineOfBrokenUtf8(bytes) : null;
  if (broken === null) return content;
  const isError = problems.add(
    "file.broken_encoding",
    { ...place, line: broken },
    {
      nl: "Het bestand is UTF-8, maar op deze regel staan tekens die dat niet zijn.",
      en: "The file is UTF-8, but this line holds characters that are not.",
    },
  );
  return isError ? null : content;
}
