import { z } from "zod";
import { presetNames } from "../presets.ts";
import { setting } from "../setting.ts";

/** Each path of a list is sought by itself: more files are pointed to with a pattern. */
const mostPaths = 1000;

const paths = z.union([z.string().min(1), z.array(z.string().min(1)).min(1).max(mostPaths)]);

const whichPaths = {
  nl: 'een bestand in de datamap, een lijst van hooguit 1000 daarvan, of een patroon zoals "exports/offertes-*.csv"',
  en: 'a file in the data folder, a list of at most 1000 of them, or a pattern such as "exports/quotes-*.csv"',
};
const meaningOfPath = {
  nl: "Bestand in de datamap, lijst van bestanden of patroon met *",
  en: "File in the data folder, list of files, or pattern with *",
};

export const path = setting(paths.optional(), whichPaths, meaningOfPath);

/** Where several mappings share a kind, each says which files are its. */
export const requiredPath = setting(paths, whichPaths, meaningOfPath);

export const query = setting(
  z
    .string()
    .regex(/^[^\r\n]+\.sql$/i)
    .optional(),
  {
    nl: "een bestand met SQL in de datamap, zoals offertes.sql",
    en: "a file of SQL in the data folder, such as quotes.sql",
  },
  {
    nl: "Bestand met een SQL-query over de exports van de map, door DuckDB; de uitkomst wordt gelezen als een export",
    en: "File with an SQL query over the exports of the folder, by DuckDB; its result is read as an export",
  },
);

export const sheet = setting(
  z.string().min(1).max(255).optional(),
  { nl: "de naam van een werkblad", en: "the name of a sheet" },
  {
    nl: "Werkblad van een Excel-werkmap; zonder deze instelling het eerste dat zichtbaar is",
    en: "Sheet of an Excel workbook; without this setting the first that is shown",
  },
);

export const preset = setting(
  z.enum(presetNames).optional(),
  { nl: `een van: ${presetNames.join(", ")}`, en: `one of: ${presetNames.join(", ")}` },
  {
    nl: "Systeem waarvan dit een export is: bekende koppen en woorden; wat hieronder staat gaat voor",
    en: "System that this is an export of: known headers and words; the keys below go first",
  },
);
