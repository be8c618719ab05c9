import { z } from "zod";
import { setting } from "../setting.ts";

export const sum = setting(
  z.string().min(1).optional(),
  { nl: "een kop van de export, zoals ordernummer", en: "a header of the export, such as order_id" },
  {
    nl: "Kop met het nummer van een offerte of order waarvan elke regel van de export een orderregel is: één offerte, met de bedragen van haar regels opgeteld",
    en: "Header with the number of a quote or order of which each row of the export is a line: one quote, with the amounts of its lines added up",
  },
);
