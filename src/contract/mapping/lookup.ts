import { z } from "zod";
import { setting } from "../setting.ts";

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

export const lookup = setting(
  z.record(z.string(), lookupSchema).default({}),
  {
    nl: "per kolom { column, file, key, value }: kop hier, bestand, kop van de sleutel daar, kop van wat wordt overgenomen",
    en: "by column { column, file, key, value }: header here, file, header of the key there, header of what is taken",
  },
  {
    nl: "Een sleutel of woord dat in een andere export staat, per kolom",
    en: "A key or word that stands in another export, by column",
  },
);
