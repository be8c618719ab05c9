import { z } from "zod";
import { setting } from "../setting.ts";

export const split = setting(
  z.string().min(1).optional(),
  { nl: "een kop van de export, zoals offertenummer", en: "a header of the export, such as quote_id" },
  {
    nl: "Kop met het nummer van een offerte die over meer regels is verdeeld: één offerte, van wie het grootste deel heeft; de omzet van elke regel is van wie erop staat",
    en: "Header with the number of a quote that is split over several rows: one quote, of who has the largest part; the revenue of each row is of who stands on it",
  },
);
