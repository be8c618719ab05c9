import { z } from "zod";
import { setting } from "./setting.ts";

/** Quarters of somebody's employment that can have a share of their own: three years. */
const mostQuarters = 12;

/** What a starter may be expected to bring: a share for each quarter employed, then the whole. */
export const ramp = setting(
  z.array(z.number().min(0).max(1)).min(1).max(mostQuarters).optional(),
  {
    nl: "delen van 0 tot 1 per kwartaal in dienst, zoals [0.25, 0.5, 0.75]",
    en: "shares from 0 to 1 by quarter employed, such as [0.25, 0.5, 0.75]",
  },
  {
    nl: "Deel dat wie begint mag worden geacht te brengen, per kwartaal in dienst; daarna het geheel. Zonder telt iedereen vanaf de eerste dag volledig",
    en: "Part that a starter may be expected to bring, by quarter employed; then the whole. Without it everybody counts in full from the first day",
  },
);
