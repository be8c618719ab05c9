import { z } from "zod";
import { setting } from "../setting.ts";

const header = z.string().min(1);

/** Headers of which one cell is made. */
const headers = z.array(header).min(1).max(20);

const source = z.union([
  header,
  headers,
  z.strictObject({ join: headers, with: z.string().optional() }),
  z.strictObject({ first_of: headers }),
  z.strictObject({ turned: header }),
]);

/** Where a column stands: under a header, or in a cell made of those under several. */
export type ColumnSource = z.infer<typeof source>;

/** The keys that say how a cell is made. */
export type ColumnSourcePart = "join" | "with" | "first_of" | "turned";

export const columns = setting(
  z.record(z.string(), source).default({}),
  {
    nl: "per kolom een kop van de export, een lijst van koppen, { join: [koppen] }, { first_of: [koppen] } of { turned: kop }",
    en: "by column a header of the export, a list of headers, { join: [headers] }, { first_of: [headers] } or { turned: header }",
  },
  {
    nl: 'Kop in de export, per kolom; van meer koppen worden de cellen samengevoegd, of telt de eerste die gevuld is; turned draait "Wit, Sanne de" om',
    en: 'Header of the export, by column; of several headers the cells are joined, or the first that is filled counts; turned turns "Wit, Sanne de" around',
  },
);
