import { Buffer } from "node:buffer";
import type { Bilingual } from "../../contract/vocabulary.ts";

export const workbookFaults = {
  broken: {
    nl: "Deze Excel-werkmap is beschadigd of houdt te vroeg op. Open hem in Excel en sla hem opnieuw op als .xlsx, of exporteer opnieuw.",
    en: "This Excel workbook is damaged or ends too early. Open it in Excel and save it again as .xlsx, or export again.",
  },
  locked: {
    nl: "Deze werkmap heeft een wachtwoord. Open hem in Excel, haal het weg (Bestand, Info, Werkmap beveiligen) en sla hem op als .xlsx.",
    en: "This workbook has a password. Open it in Excel, take it away (File, Info, Protect Workbook) and save it as .xlsx.",
  },
  binary: {
    nl: "Dit is een binaire Excel-werkmap (.xlsb). Open hem in Excel en kies Opslaan als: Excel-werkmap (.xlsx).",
    en: "This is a binary Excel workbook (.xlsb). Open it in Excel and choose Save as: Excel Workbook (.xlsx).",
  },
  old: {
    nl: "Dit is een oude Excel-werkmap (.xls). Open hem in Excel en kies Opslaan als: Excel-werkmap (.xlsx).",
    en: "This is an old Excel workbook (.xls). Open it in Excel and choose Save as: Excel Workbook (.xlsx).",
  },
  open: {
    nl: "Dit is een werkmap van LibreOffice of OpenOffice (.ods). Open hem daar en kies Opslaan als: Excel 2007-365 (.xlsx).",
    en: "This is a workbook of LibreOffice or OpenOffice (.ods). Open it there and choose Save as: Excel 2007-365 (.xlsx).",
  },
  tooMuch: {
    nl: "Dit werkblad is te groot om te lezen: er staat meer in dan een miljoen regels met gewone cellen. Sla het op als CSV, of exporteer een jaar per bestand.",
    en: "This sheet is too large to read: it holds more than a million rows of ordinary cells. Save it as CSV, or export a year a file.",
  },
  noSheet: {
    nl: "In deze werkmap staat geen werkblad met cellen.",
    en: "This workbook has no sheet with cells.",
  },
} as const satisfies Record<string, Bilingual>;

/** How the files begin that Office wrote before 2007, and those with a password since. */
const compound = "\xd0\xcf\x11\xe0";

/** A name in such a file is in UTF-16. */
const lockedName = Buffer.from("EncryptedPackage", "utf16le");

/** A workbook that is none of XML, with what to do; null for what is no workbook. */
export function otherWorkbook(bytes: Uint8Array): Bilingual | null {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (all.toString("latin1", 0, 4) !== compound) return null;
  return all.includes(lockedName) ? workbookFaults.locked : workbookFaults.old;
}
