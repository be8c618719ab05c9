import { z } from "zod";
import { setting } from "../setting.ts";

const keeps = ["first", "last"] as const;

const onceSchema = z.strictObject({
  /** Header of which each value counts once. */
  column: z.string().min(1),
  keep: z.enum(keeps).optional(),
  /** `row`, `file`, or the header of a date. */
  by: z.string().min(1).default("row"),
});

/** What counts once; without `keep` the first row of a file, and of several files that of the newest. */
export type Once = z.infer<typeof onceSchema>;

/** What report.yaml or a preset says that counts once, in its longer form. */
export function onceOf(once: string | Once): Once {
  return typeof once === "string" ? { column: once, by: "row" } : once;
}

export const once = setting(
  z.union([z.string().min(1), onceSchema]).optional(),
  {
    nl: "een kop van de export, of { column: kop, keep: first of last, by: row, file of de kop van een datum }",
    en: "a header of the export, or { column: header, keep: first or last, by: row, file or the header of a date }",
  },
  {
    nl: "Kop waarvan elke waarde één keer telt: de eerste regel van een bestand, en van meer bestanden die van het nieuwste; met keep: last de laatste, en met by op volgorde van bestand of datum",
    en: "Header of which each value counts once: the first row of a file, and of several files that of the newest; with keep: last the last one, and with by in the order of files or of a date",
  },
);
