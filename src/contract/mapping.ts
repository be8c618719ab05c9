import { z } from "zod";
import { presetNames } from "./presets.ts";
import { setting } from "./setting.ts";

const cell = z.union([z.string(), z.number()]);

/** Each path of a list is sought by itself: more files are pointed to with a pattern. */
const mostPaths = 1000;

export const periodLengths = ["month", "quarter", "year"] as const;
export type PeriodLength = (typeof periodLengths)[number];

const lookupSchema = z.strictObject({
  /** Header in this export. */
  column: z.string().min(1),
  /** The export in which that cell is a key. */
  file: z.string().min(1),
  /** Headers of that export: where the key stands, and what is taken. */
  key: z.string().min(1),
  value: z.string().min(1),
});
export type Lookup = z.infer<typeof lookupSchema>;

/** How one export is read where it is not in the canonical form. Whatever is left out is found from the file itself. */
export const fileMappingSchema = z.strictObject({
  path: setting(
    z.union([z.string().min(1), z.array(z.string().min(1)).min(1).max(mostPaths)]).optional(),
    {
      nl: 'een bestand in de datamap, een lijst van hooguit 1000 daarvan, of een patroon zoals "exports/offertes-*.csv"',
      en: 'a file in the data folder, a list of at most 1000 of them, or a pattern such as "exports/quotes-*.csv"',
    },
    {
      nl: "Bestand in de datamap, lijst van bestanden of patroon met *",
      en: "File in the data folder, list of files, or pattern with *",
    },
  ),
  preset: setting(
    z.enum(presetNames).optional(),
    { nl: `een van: ${presetNames.join(", ")}`, en: `one of: ${presetNames.join(", ")}` },
    {
      nl: "Systeem waarvan dit een export is: bekende koppen en woorden; wat hieronder staat gaat voor",
      en: "System that this is an export of: known headers and words; the keys below go first",
    },
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
  lookup: setting(
    z.record(z.string(), lookupSchema).default({}),
    {
      nl: "per kolom { column, file, key, value }: kop hier, bestand, kop van de sleutel daar, kop van wat wordt overgenomen",
      en: "by column { column, file, key, value }: header here, file, header of the key there, header of what is taken",
    },
    {
      nl: "Een sleutel of woord dat in een andere export staat, per kolom",
      en: "A key or word that stands in another export, by column",
    },
  ),
  once: setting(
    z.string().min(1).optional(),
    { nl: "een kop van de export", en: "a header of the export" },
    {
      nl: "Kop waarvan elke waarde één keer telt: latere regels ermee worden overgeslagen",
      en: "Header of which each value counts once: later rows with it are left out",
    },
  ),
  first_of: setting(
    z.record(z.string(), z.string().min(1)).default({}),
    {
      nl: 'per kolom het teken tussen de waarden, zoals { account_id: ";" }',
      en: 'by column the mark between the values, such as { account_id: ";" }',
    },
    {
      nl: "Cellen met meer waarden, waarvan de eerste wordt gelezen: het teken ertussen, per kolom",
      en: "Cells with several values, of which the first is read: the mark between them, by column",
    },
  ),
  lasts: setting(
    z.enum(periodLengths).optional(),
    { nl: "month, quarter of year", en: "month, quarter or year" },
    {
      nl: "Hoe lang een target of formatie vanaf de eerste dag duurt, als de export geen laatste dag heeft",
      en: "How long a target or strength lasts from its first day, where the export has no last day",
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
