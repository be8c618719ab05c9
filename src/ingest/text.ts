import type { FileKind } from "../contract/vocabulary.ts";
import { type Decoded, decode, type Encoding, isWorkbook, lineOfBrokenUtf8 } from "./decode.ts";
import type { Problems } from "./problems.ts";

interface Bytes {
  file: string;
  kind?: FileKind;
  bytes: Uint8Array;
}

/** Anything but white space, delimiters and quotes. */
const something = /[^\s;,|"]/;

/** What is wrong with bytes that are no text to read, in words; null where there is nothing wrong. */
function faultOf(bytes: Uint8Array, decoded: Decoded | null) {
  if (isWorkbook(bytes)) return { nl: "Dit is een Excel-werkmap.", en: "This is an Excel workbook." };
  if (decoded === null) {
    return {
      nl: "Dit is geen tekst in de verwachte codering.",
      en: "This is no text in the encoding expected.",
    };
  }
  return something.test(decoded.text) ? null : { nl: "Dit bestand is leeg.", en: "This file is empty." };
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n?|\n/).length;
}

/** The text of an export; null, with a problem, where its bytes are none: a workbook, another encoding, nothing at all, or zeros. */
export function textOf(
  { bytes, ...place }: Bytes,
  pinned: Encoding | undefined,
  problems: Problems,
): Decoded | null {
  const decoded = isWorkbook(bytes) ? null : decode(bytes, pinned);
  const fault = faultOf(bytes, decoded);
  if (fault || !decoded) {
    if (fault) problems.add("file.unreadable", place, fault);
    return null;
  }
  const zero = decoded.text.indexOf("\0");
  if (zero >= 0) {
    problems.add(
      "file.unreadable",
      { ...place, line: lineOf(decoded.text, zero) },
      {
        nl: "Op deze regel staat een teken (nul) dat in geen tekst voorkomt.",
        en: "This line holds a character (zero) that no text has.",
      },
    );
    return null;
  }
  const broken = decoded.encoding === "windows-1252" && !pinned ? lineOfBrokenUtf8(bytes) : null;
  if (broken === null) return decoded;
  const isError = problems.add(
    "file.broken_encoding",
    { ...place, line: broken },
    {
      nl: "Het bestand is UTF-8, maar op deze regel staan tekens die dat niet zijn.",
      en: "The file is UTF-8, but this line holds characters that are not.",
    },
  );
  return isError ? null : decoded;
}
