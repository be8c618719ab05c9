import { z } from "zod";
import { setting } from "../setting.ts";
import type { PeriodLength } from "./periods.ts";

/** Headers that are periods are found by what they say. */
export const periodHeaders = ["months", "quarters", "years"] as const;
export type PeriodHeaders = (typeof periodHeaders)[number];

/** How long the row of a header of each kind lasts. */
export const lengthOfHeaders: Readonly<Record<PeriodHeaders, PeriodLength>> = {
  months: "month",
  quarters: "quarter",
  years: "year",
};

const unpivotSchema = z.strictObject({
  /** Which headers: all that are months, quarters or years, every one that nothing else reads, or these. */
  columns: z.union([z.enum([...periodHeaders, "*"]), z.array(z.string().min(1)).min(1).max(1000)]),
  /** The column that the header is read as. */
  name: z.string().min(1),
  /** Where headers are periods: the column that the words beside them are read as, as in `visits 2026-10`. */
  rest: z.string().min(1).optional(),
  /** The column that the cell under it is read as. */
  value: z.string().min(1),
  /**
   * The year of headers that are months without one: a number, a fiscal year (`2025/26`), the first month
   * (`2026-01`), or the header under which it stands.
   */
  year: z.union([z.int().min(1950).max(2100), z.string().min(1)]).optional(),
});
export type Unpivot = z.infer<typeof unpivotSchema>;

export const unpivot = setting(
  unpivotSchema.optional(),
  {
    nl: 'zoals { columns: months, name: from, value: value }; columns is months, quarters, years, "*" of een lijst van koppen; year als de maanden zonder jaar staan (2026, 2025/26, de eerste maand 2026-01, of de kop waaronder het staat); rest is de kolom van wat er naast de maand staat, als in "bezoeken 2026-10"',
    en: 'such as { columns: months, name: from, value: value }; columns is months, quarters, years, "*" or a list of headers; year where months stand without one (2026, 2025/26, the first month 2026-01, or the header under which it stands); rest is the column of what stands beside the month, as in "visits 2026-10"',
  },
  {
    nl: "Kolommen die regels worden, zoals een kolom per maand: de kop wordt de ene kolom, de cel eronder de andere",
    en: "Columns that become rows, such as one for each month: the header becomes one column, the cell below it another",
  },
);
