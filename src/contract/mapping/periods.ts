import { z } from "zod";
import { setting } from "../setting.ts";

export const periodLengths = ["month", "quarter", "year"] as const;
export type PeriodLength = (typeof periodLengths)[number];

export const lasts = setting(
  z.enum(periodLengths).optional(),
  { nl: "maand, kwartaal of jaar (month, quarter, year)", en: "month, quarter or year" },
  {
    nl: "Hoe lang een target of formatie vanaf de eerste dag duurt, als de export geen laatste dag heeft",
    en: "How long a target or strength lasts from its first day, where the export has no last day",
  },
);

export const every = setting(
  z.enum(periodLengths).optional(),
  { nl: "maand, kwartaal of jaar (month, quarter, year)", en: "month, quarter or year" },
  {
    nl: "Dat elk bedrag een vast target is van elke maand (kwartaal, jaar) vanaf de eerste dag, tot de laatste dag, of zonder die tot de volgende regel of het einde van het boekjaar",
    en: "That each amount is a fixed target of every month (quarter, year) from the first day on, to the last day, or without one to the next row or the end of the fiscal year",
  },
);
