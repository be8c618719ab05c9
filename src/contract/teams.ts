import { z } from "zod";
import { setting } from "./setting.ts";

/** A country by its ISO 3166 code. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/);

const days = z.array(z.iso.date()).default([]);

/** Days that are off and days that are worked, besides what a country has. */
export const daysOff = z.strictObject({ add: days, remove: days });

const teamSchema = z.strictObject({
  /** Without it that of the report. */
  country: countryCode.optional(),
  /** Besides those of the report. */
  holidays: daysOff.prefault({}),
});

/** What a team has of its own. */
export type TeamSettings = z.infer<typeof teamSchema>;

export const teams = setting(
  z.record(z.string(), teamSchema).default({}),
  {
    nl: "per team een land (zijn twee letters) of vrije dagen, zoals { België: { country: BE } }",
    en: "by team a country (its two letters) or days off, such as { Belgium: { country: BE } }",
  },
  {
    nl: "Teams met feestdagen van een ander land, of met eigen vrije dagen",
    en: "Teams with the holidays of another country, or with days off of their own",
  },
);
