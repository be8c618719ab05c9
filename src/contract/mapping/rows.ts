import { z } from "zod";
import { setting } from "../setting.ts";
import { cell } from "./cells.ts";

export const skip = setting(
  z.record(z.string(), z.array(cell)).default({}),
  {
    nl: "per kop een lijst van woorden, zoals { stage: [Prospecting] }",
    en: "a list of words by header, such as { stage: [Prospecting] }",
  },
  {
    nl: "Regels die met opzet worden overgeslagen: woorden per kop",
    en: "Rows that are left out on purpose: words by header",
  },
);

export const only = setting(
  z.record(z.string(), z.array(cell).min(1)).default({}),
  {
    nl: "per kop een lijst van woorden, zoals { team: [Noord, Zuid] }",
    en: "a list of words by header, such as { team: [Noord, Zuid] }",
  },
  {
    nl: "De enige regels die worden gelezen: woorden per kop; de andere worden met opzet overgeslagen",
    en: "The only rows that are read: words by header; the others are left out on purpose",
  },
);

export const split = setting(
  z.string().min(1).optional(),
  { nl: "een kop van de export, zoals offertenummer", en: "a header of the export, such as quote_id" },
  {
    nl: "Kop met het nummer van een offerte die over meer regels is verdeeld: één offerte, van wie het grootste deel heeft; de omzet van elke regel is van wie erop staat",
    en: "Header with the number of a quote that is split over several rows: one quote, of who has the largest part; the revenue of each row is of who stands on it",
  },
);

export const sum = setting(
  z.string().min(1).optional(),
  { nl: "een kop van de export, zoals ordernummer", en: "a header of the export, such as order_id" },
  {
    nl: "Kop met het nummer van een offerte of order waarvan elke regel van de export een orderregel is: één offerte, met de bedragen van haar regels opgeteld",
    en: "Header with the number of a quote or order of which each row of the export is a line: one quote, with the amounts of its lines added up",
  },
);
