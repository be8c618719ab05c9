import { z } from "zod";
import { setting } from "./setting.ts";

const cell = z.union([z.string(), z.number()]);

/** How one export is read where it is not in the canonical form. Whatever is left out is found from the file itself. */
export const fileMappingSchema = z.strictObject({
  path: setting(
    z.string().min(1).optional(),
    { nl: "een bestand in de datamap", en: "a file in the data folder" },
    { nl: "Bestand in de datamap", en: "File in the data folder" },
  ),
  encoding: setting(
    z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1252"]).optional(),
    {
      nl: "utf-8, utf-16le, utf-16be of windows-1252",
      en: "utf-8, utf-16le, utf-16be or windows-1252",
    },
    { nl: "Tekencodering", en: "Encoding" },
  ),
  delimiter: setting(
    z.enum([";", ",", "\t", "|"]).optional(),
    { nl: '";", ",", "|" of "\\t" (tab)', en: '";", ",", "|" or "\\t" (tab)' },
    { nl: "Scheidingsteken tussen cellen", en: "Delimiter between cells" },
  ),
  date_order: setting(
    z.enum(["dmy", "mdy", "ymd"]).optional(),
    { nl: "dmy, mdy of ymd", en: "dmy, mdy or ymd" },
    { nl: "Volgorde van dag (d), maand (m) en jaar (y)", en: "Order of day, month and year" },
  ),
  decimal: setting(
    z.enum([",", "."]).optional(),
    { nl: '"," of "."', en: '"," or "."' },
    { nl: "Decimaalteken", en: "Decimal mark" },
  ),
  columns: setting(
    z.record(z.string(), z.string().min(1)).default({}),
    { nl: "kolommen met elk een kop van de export", en: "columns with a header of the export each" },
    { nl: "Kop in de export, per kolom", en: "Header of the export, by column" },
  ),
  values: setting(
    z.record(z.string(), z.record(z.string(), cell)).default({}),
    {
      nl: 'per kolom wat een woord betekent, zoals { outcome: { Won: won, "*": open } }',
      en: 'what a word means, by column, such as { outcome: { Won: won, "*": open } }',
    },
    {
      nl: 'Wat een woord van de export betekent, per kolom; "*" is elk ander woord',
      en: 'What a word of the export means, by column; "*" is every other word',
    },
  ),
  skip: setting(
    z.record(z.string(), z.array(cell)).default({}),
    {
      nl: "per kop een lijst van woorden, zoals { stage: [Prospecting] }",
      en: "a list of words by header, such as { stage: [Prospecting] }",
    },
    {
      nl: "Regels die met opzet worden overgeslagen: woorden per kop",
      en: "Rows that are left out on purpose: words by header",
    },
  ),
  defaults: setting(
    z.record(z.string(), cell).default({}),
    { nl: "per kolom een vaste waarde", en: "a constant by column" },
    {
      nl: "Vaste waarde voor een kolom die de export niet heeft, of voor een lege cel",
      en: "A constant for a column that the export does not have, or for a blank cell",
    },
  ),
});
export type FileMapping = z.infer<typeof fileMappingSchema>;
