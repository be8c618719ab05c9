import type { Language } from "../contract/vocabulary.ts";

/** Headings of a worksheet that plan.csv does not have, and its closing lines; these begin with the word for a total. */
interface WorksheetWords {
  file: string;
  name: string;
  made: string;
  now: string;
  proposed: string;
  basis: string;
  restsOn(quotes: number, orders: number): string;
  totals: Record<"hoursNeeded" | "hoursAvailable" | "orders" | "revenue" | "target", string>;
}

const nl: WorksheetWords = {
  file: "werkblad",
  name: "naam",
  made: "gedaan_12_maanden",
  now: "keer_per_jaar_nu",
  proposed: "voorstel_keer_per_jaar",
  basis: "scoringskans_rust_op",
  restsOn: (quotes, orders) => `eigen ${quotes} offertes en ${orders} orders, naar die van allen getrokken`,
  totals: {
    hoursNeeded: "Totaal uren die het plan nu vraagt, hele jaar",
    hoursAvailable: "Totaal uren voor klanten, hele jaar",
    orders: "Totaal orders die het plan nu belooft",
    revenue: "Totaal omzet die het plan nu belooft",
    target: "Totaal target van het jaar",
  },
};

const en: WorksheetWords = {
  file: "worksheet",
  name: "name",
  made: "made_12_months",
  now: "times_per_year_now",
  proposed: "proposed_times_per_year",
  basis: "hit_rate_rests_on",
  restsOn: (quotes, orders) => `own ${quotes} quotes and ${orders} orders, drawn towards those of all`,
  totals: {
    hoursNeeded: "Total hours that the plan now needs, whole year",
    hoursAvailable: "Total hours for customers, whole year",
    orders: "Total orders that the plan now promises",
    revenue: "Total revenue that the plan now promises",
    target: "Total target of the year",
  },
};

export const worksheetWords: Record<Language, WorksheetWords> = { nl, en };
