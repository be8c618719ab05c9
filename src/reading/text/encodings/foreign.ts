import { Buffer } from "node:buffer";
import type { Bilingual } from "../../../contract/vocabulary.ts";
import { workbookFaults } from "../../workbook/workbook-faults.ts";

/** So many bytes tell what a file is. */
const head = 4096;

const startsWith = (start: string) => (text: string) => text.startsWith(start);
const holds = (pattern: RegExp) => (text: string) => pattern.test(text);

const zipWith = (pattern: RegExp) => (text: string) => /^PK[^ -~]{2}/.test(text) && pattern.test(text);

/**
 * What else than CSV lies in a folder under its name: how it begins, what it is, and what to do. The first
 * that fits counts.
 */
const formats: readonly { fits: (text: string) => boolean; said: Bilingual }[] = [
  {
    fits: zipWith(/xl\//),
    said: workbookFaults.broken,
  },
  {
    fits: zipWith(/(?:word|ppt)\//),
    said: {
      nl: "Dit is een document van Word of PowerPoint. Exporteer als CSV.",
      en: "This is a document of Word or PowerPoint. Export as CSV.",
    },
  },
  {
    fits: zipWith(/opendocument/),
    said: {
      nl: "Dit is een OpenDocument-werkmap (.ods). Open hem en kies Opslaan als: Excel (.xlsx) of CSV.",
      en: "This is an OpenDocument workbook (.ods). Open it and choose Save as: Excel (.xlsx) or CSV.",
    },
  },
  {
    fits: zipWith(/^PK/),
    said: {
      nl: "Dit is een zip-bestand. Pak het uit en zet wat erin zit in de map.",
      en: "This is a zip file. Unpack it and put what is in it in the folder.",
    },
  },
  {
    fits: startsWith("\xd0\xcf\x11\xe0"),
    said: workbookFaults.old,
  },
  {
    fits: startsWith("\x1f\x8b"),
    said: {
      nl: "Dit is een gzip-bestand. Pak het uit en zet wat erin zit in de map.",
      en: "This is a gzip file. Unpack it and put what is in it in the folder.",
    },
  },
  {
    fits: holds(/^(?:7z\xbc\xaf|Rar!)/),
    said: {
      nl: "Dit is een ingepakt bestand (7z of rar). Pak het uit en zet wat erin zit in de map.",
      en: "This is a packed file (7z or rar). Unpack it and put what is in it in the folder.",
    },
  },
  {
    fits: startsWith("%PDF"),
    said: {
      nl: "Dit is een PDF. Daaruit is geen tabel te lezen: exporteer als CSV.",
      en: "This is a PDF. No table can be read from it: export as CSV.",
    },
  },
  {
    fits: startsWith("{\\rtf"),
    said: {
      nl: "Dit is een RTF-document. Exporteer als CSV.",
      en: "This is an RTF document. Export as CSV.",
    },
  },
  {
    fits: startsWith("SQLite format 3"),
    said: {
      nl: "Dit is een SQLite-database. Exporteer de tabel als CSV.",
      en: "This is an SQLite database. Export the table as CSV.",
    },
  },
  {
    fits: startsWith("PAR1"),
    said: {
      nl: "Dit is een Parquet-bestand. Exporteer als CSV.",
      en: "This is a Parquet file. Export as CSV.",
    },
  },
  {
    fits: holds(/^(?:\x89PNG|\xff\xd8\xff|GIF8)/),
    said: { nl: "Dit is een plaatje. Exporteer als CSV.", en: "This is a picture. Export as CSV." },
  },
  {
    fits: holds(/^(?:<\?xml[\s\S]{0,400})?<(?:ss:)?Workbook|urn:schemas-microsoft-com:office:spreadsheet/i),
    said: {
      nl: "Dit is een werkmap in XML (Excel 2003). Open hem in Excel en kies Opslaan als: Excel-werkmap (.xlsx).",
      en: "This is a workbook in XML (Excel 2003). Open it in Excel and choose Save as: Excel Workbook (.xlsx).",
    },
  },
  {
    fits: holds(
      /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|meta|style|table|div|center)\b/i,
    ),
    said: {
      nl: "Dit is een webpagina (HTML): een tabel die het systeem onder een naam voor Excel of CSV opsloeg, of een inlogscherm in plaats van de export. Open het in Excel en kies Opslaan als: Excel-werkmap (.xlsx).",
      en: "This is a web page (HTML): a table that the system saved under a name for Excel or CSV, or a page to log in instead of the export. Open it in Excel and choose Save as: Excel Workbook (.xlsx).",
    },
  },
  {
    fits: holds(/^<(?:\?xml|[a-z][\w:-]*[\s>])/i),
    said: { nl: "Dit is XML. Exporteer als CSV.", en: "This is XML. Export as CSV." },
  },
  {
    fits: holds(/^(?:\[\s*(?:\{|\[\s*")|\{\s*"[^"\n]*"\s*:)/),
    said: {
      nl: "Dit is JSON. Exporteer als CSV, of zet het om in Excel (Gegevens, Uit JSON).",
      en: "This is JSON. Export as CSV, or convert it in Excel (Data, From JSON).",
    },
  },
  {
    fits: holds(/^(?:--[^\n]*\n|\/\*[\s\S]*?\*\/|\s)*(?:INSERT INTO|CREATE TABLE|DROP TABLE) /i),
    said: {
      nl: "Dit is een dump van een database (SQL). Exporteer de tabel als CSV, met koppen.",
      en: "This is a dump of a database (SQL). Export the table as CSV, with headings.",
    },
  },
];

/**
 * The first characters of a file, and of a zip the last too, where the names of what is in it stand; of
 * UTF-16 those that are ASCII.
 */
function beginning(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.subarray(0, head)).toString("latin1");
  if (text.startsWith("PK")) return text + Buffer.from(bytes.subarray(-head)).toString("latin1");
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff)/.test(text);
  return (isUtf16 ? text.slice(2).replaceAll("\0", "") : text.replace(/^\xef\xbb\xbf/, "")).trimStart();
}

/** What a file is that is no table of text, and what to do with it; null for what may be one. */
export function foreignFormat(bytes: Uint8Array): Bilingual | null {
  const text = beginning(bytes);
  return formats.find(({ fits }) => fits(text))?.said ?? null;
}
