import { z } from "zod";
import { setting } from "../setting.ts";
import { cell } from "./cell.ts";

export const only = setting(
  z.record(z.string(), z.array(cell).min(1)).default({}),
  {
    nl: "per kop een lijst van woorden, zoals { team: [Noord, Zuid] }",
    en: "a list of words by header, such as { team: [Noord, Zuid] }",
  },
  {
    nl: "De enige regels die worden gelezen: woorden per kop; de andere worden met opzet overgeslagen",
    en: "The only rows that are read: words by header; the others are left out on purpose",
  },
);
