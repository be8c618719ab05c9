import { z } from "zod";
import { setting } from "../setting.ts";

/** What becomes of a cell whose key is not in the other export: blank, or what it is. */
const lookupOthers = ["blank", "keep"] as const;

const lookupSchema = z.strictObject({
  /** Header in this export. */
  column: z.string().min(1),
  /** The export in which that cell is a key. */
  file: z.string().min(1),
  /** Headers of that export: where the key stands, and what is taken. */
  key: z.string().min(1),
  value: z.string().min(1),
  /** Without it blank. */
  others: z.enum(lookupOthers).optional(),
});
export type Lookup = z.infer<typeof lookupSchema>;

export const lookup = setting(
  z.record(z.string(), lookupSchema).default({}),
  {
    nl: "per kolom { column, file, key, value }: kop hier, bestand, kop van de sleutel daar, kop van wat wordt overgenomen; met others: keep blijft een cel die daar niet staat wat zij is",
    en: "by column { column, file, key, value }: header here, file, header of the key there, header of what is taken; with others: keep a cell that is not there stays what it is",
  },
  {
    nl: "Een sleutel of woord dat in een andere export staat, per kolom",
    en: "A key or word that stands in another export, by column",
  },
);
