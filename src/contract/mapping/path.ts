import { z } from "zod";
import { setting } from "../setting.ts";

/** Each path of a list is sought by itself: more files are pointed to with a pattern. */
const mostPaths = 1000;

const paths = z.union([z.string().min(1), z.array(z.string().min(1)).min(1).max(mostPaths)]);

const expected = {
  nl: 'een bestand in de datamap, een lijst van hooguit 1000 daarvan, of een patroon zoals "exports/offertes-*.csv"',
  en: 'a file in the data folder, a list of at most 1000 of them, or a pattern such as "exports/quotes-*.csv"',
};
const doc = {
  nl: "Bestand in de datamap, lijst van bestanden of patroon met *",
  en: "File in the data folder, list of files, or pattern with *",
};

export const path = setting(paths.optional(), expected, doc);

/** Where several mappings share a kind, each says which files are its. */
export const requiredPath = setting(paths, expected, doc);
