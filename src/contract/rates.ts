import { z } from "zod";
import { setting } from "./setting.ts";

const rate = z.number().positive();

/**
 * A file of rates by month; the decimal mark of its rates, where that cannot be told from the rates
 * themselves.
 */
const rateFile = z.strictObject({ file: z.string().min(1), decimal: z.enum([",", "."]).optional() });

/** What one unit of a currency is worth: always, by month, or in a file of the data folder. */
const rateSchema = z.union([
  rate,
  z.record(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), rate),
  z.string().min(1),
  rateFile,
]);
export type RateFile = z.infer<typeof rateFile>;
type GivenRate = z.infer<typeof rateSchema>;

const isFile = (given: GivenRate): given is RateFile =>
  typeof given === "object" && typeof given.file === "string";

/** The file of rates that report.yaml points to; null where it gives the rates itself. */
export function rateFileOf(given: GivenRate): RateFile | null {
  if (typeof given === "string") return { file: given };
  return isFile(given) ? given : null;
}

/** What one unit is worth, as report.yaml gives it itself. */
export const ratesGiven = (given: GivenRate): number | ReadonlyMap<string, number> | null => {
  if (typeof given === "number") return given;
  return typeof given === "string" || isFile(given) ? null : new Map(Object.entries(given));
};

export const rates = setting(
  z.record(z.string().min(1), rateSchema).default({}),
  {
    nl: 'per munt een koers boven 0, koersen per maand of een bestand, zoals { USD: 0.92, CHF: { 2026-09: 1.04, 2026-10: 1.06 }, SEK: koersen-sek.csv, NOK: { file: koersen-nok.csv, decimal: "," } }',
    en: 'by currency a rate above 0, rates by month or a file, such as { USD: 0.92, CHF: { 2026-09: 1.04, 2026-10: 1.06 }, SEK: rates-sek.csv, NOK: { file: rates-nok.csv, decimal: "," } }',
  },
  {
    nl: "Wat één eenheid van een andere munt waard is in die van het rapport: altijd, per maand, of een bestand met kolommen maand en koers",
    en: "What one unit of another currency is worth in that of the report: always, by month, or a file with columns month and rate",
  },
);
