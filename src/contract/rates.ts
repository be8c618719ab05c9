import { z } from "zod";
import { setting } from "./setting.ts";

const rate = z.number().positive();

/** What one unit of a currency is worth: always, by month, or in a file of the data folder. */
const rateSchema = z.union([
  rate,
  z.record(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), rate),
  z.string().min(1),
]);

export const rates = setting(
  z.record(z.string().min(1), rateSchema).default({}),
  {
    nl: "per munt een koers boven 0, koersen per maand of een bestand, zoals { USD: 0.92, CHF: { 2026-09: 1.04, 2026-10: 1.06 }, SEK: koersen-sek.csv }",
    en: "by currency a rate above 0, rates by month or a file, such as { USD: 0.92, CHF: { 2026-09: 1.04, 2026-10: 1.06 }, SEK: rates-sek.csv }",
  },
  {
    nl: "Wat één eenheid van een andere munt waard is in die van het rapport: altijd, per maand, of een bestand met kolommen maand en koers",
    en: "What one unit of another currency is worth in that of the report: always, by month, or a file with columns month and rate",
  },
);
