import { z } from "zod";
import { fileKinds, languages } from "./vocabulary.ts";

const share = z.number().min(0).max(1);

const thresholdsSchema = z.strictObject({
  understaffed: share
    .default(0.2)
    .describe("Share under the planned strength from which a team is understaffed"),
  coverage_low: share.default(0.8).describe("Coverage below which a plan is not carried out"),
  load_low: z.number().min(0).default(0.85).describe("Lower end of the band in which a load fits"),
  load_high: z.number().min(0).default(1.15).describe("Upper end of the band in which a load fits"),
  new_share_low: share
    .default(0.1)
    .describe("Share of contacts at prospects below which there is no new business"),
  new_share_contacts: z
    .int()
    .min(1)
    .default(20)
    .describe("Contacts that the share of new business must rest on"),
  overdue_high: share.default(0.2).describe("Share of accounts overdue above which customers are neglected"),
  surplus_high: share
    .default(0.25)
    .describe("Share of contacts above the maximum that go to the wrong customers"),
  orders_ratio_low: z
    .number()
    .min(0)
    .default(0.5)
    .describe("Orders per FTE over those of the others, at which it is half"),
  on_plan: share.default(0.8).describe("Served share of required from which an account is on plan"),
  available_least: share
    .default(0.5)
    .describe("Share of a month that a person must have been available to be assessed"),
});

const severity = z.enum(["error", "warning", "off"]);

/** How one export is read where it is not in the canonical form. Whatever is left out is found from the file itself. */
export const fileMappingSchema = z.strictObject({
  path: z.string().min(1).optional(),
  encoding: z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1252"]).optional(),
  delimiter: z.enum([";", ",", "\t", "|"]).optional(),
  date_order: z.enum(["dmy", "mdy", "ymd"]).optional(),
  decimal: z.enum([",", "."]).optional(),
  columns: z.record(z.string(), z.string()).default({}),
  values: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  skip: z.record(z.string(), z.array(z.union([z.string(), z.number()]))).default({}),
  defaults: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});
export type FileMapping = z.infer<typeof fileMappingSchema>;

const mappingOrOff = z.union([z.literal("off"), fileMappingSchema]);

/** `report.yaml`, every key with its default. The description of a key is its documentation. */
export const settingsSchema = z.strictObject({
  organisation: z.string().min(1).default("Onze organisatie").describe("Name on every page"),
  languages: z
    .array(z.enum(languages))
    .min(1)
    .default(["nl", "en"])
    .describe("Languages of the site; the first is at its root"),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default("EUR")
    .describe("Currency of all amounts, as an ISO 4217 code"),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default("NL")
    .describe("Country whose public holidays are no working days, as an ISO 3166 code"),
  holidays: z
    .strictObject({ add: z.array(z.iso.date()).default([]), remove: z.array(z.iso.date()).default([]) })
    .prefault({})
    .describe("Days off that the country's calendar does not have, and public holidays that are worked"),
  fiscal_year_starts: z.int().min(1).max(12).default(1).describe("Month in which the fiscal year begins"),
  hours_per_day: z.number().min(1).max(24).default(8).describe("Hours of a working day of one FTE"),
  selling_share: share
    .default(0.6)
    .describe("Part of a present day that is left for customers, travel included"),
  long_absence_days: z.int().min(1).default(42).describe("Calendar days after which an absence is long"),
  small_group: z
    .int()
    .min(2)
    .default(5)
    .describe("People who must work somewhere before absence is told apart"),
  trend_months: z.int().min(2).max(60).default(13).describe("Months of the trend, the reported one included"),
  audience: z.string().default("management").describe("For whom: management, company, or team:NAME"),
  thresholds: thresholdsSchema.prefault({}).describe("From when a figure is worth a word"),
  rules: z
    .record(z.string(), severity)
    .default({})
    .describe("Rules of the check made an error, a warning, or off"),
  files: z
    .partialRecord(z.enum(fileKinds), mappingOrOff)
    .default({})
    .describe("Exports that are not in the canonical form; off: do not read this file"),
});

/** `report.yaml` with its defaults filled in. Holidays are ISO dates. */
export type Settings = z.infer<typeof settingsSchema>;
