import type { Language } from "../contract/vocabulary.ts";
import { worksheetHeadings } from "../contract/worksheet.ts";

/**
 * Headings of a worksheet that plan.csv does not have, and its closing lines; these begin with the word for a
 * total.
 */
interface WorksheetWords {
  file: string;
  name: string;
  /** The name of the one account that a line is for. */
  account: string;
  made: string;
  now: string;
  proposed: string;
  basis: string;
  restsOn(quotes: number, orders: number): string;
  totals: Record<"hoursNeeded" | "hoursAvailable" | "orders" | "revenue" | "target", string>;
  /**
   * Of the quotes of twelve months: what the plan states, and what came of them with the ends of its
   * interval.
   */
  rates: Record<"statedRate" | "realisedRate" | "statedValue" | "realisedValue", string>;
  /** Behind the word for agreements: what stands below, and what is to be filled in. */
  agreements: string;
  /** The own minimum by a medium, in the word of a plan file. */
  minimum(medium: string): string;
}

const nl: WorksheetWords = {
  file: "werkblad",
  ...worksheetHeadings.nl,
  restsOn: (quotes, orders) => `eigen ${quotes} offertes en ${orders} orders, naar die van allen getrokken`,
  totals: {
    hoursNeeded: "Totaal uren die het plan nu vraagt, hele jaar",
    hoursAvailable: "Totaal uren voor klanten, hele jaar",
    orders: "Totaal orders die het plan nu belooft",
    revenue: "Totaal omzet die het plan nu belooft",
    target: "Totaal target van het jaar",
  },
  rates: {
    statedRate: "Totaal opgegeven scoringskans van de offertes van 12 maanden",
    realisedRate:
      "Totaal gerealiseerde scoringskans van die offertes (met de grenzen van het interval van 95 %)",
    statedValue: "Totaal opgegeven orderwaarde van de orders van 12 maanden",
    realisedValue:
      "Totaal gerealiseerde orderwaarde van die orders (met de grenzen van het interval van 95 %)",
  },
  agreements:
    "vul in wat is gedaan of vervallen (met waarom), wat nu wordt gevraagd en toegezegd, en hoe zeker je bent dat dit plan het resultaat brengt (op, en 0 tot 100%)",
  minimum: (medium) => `Totaal ${medium} per week: minimum, gemaakt tot nu toe, en nodig vanaf nu`,
};

const en: WorksheetWords = {
  file: "worksheet",
  ...worksheetHeadings.en,
  restsOn: (quotes, orders) => `own ${quotes} quotes and ${orders} orders, drawn towards those of all`,
  totals: {
    hoursNeeded: "Total hours that the plan now needs, whole year",
    hoursAvailable: "Total hours for customers, whole year",
    orders: "Total orders that the plan now promises",
    revenue: "Total revenue that the plan now promises",
    target: "Total target of the year",
  },
  rates: {
    statedRate: "Total stated hit rate of the quotes of 12 months",
    realisedRate: "Total realised hit rate of those quotes (with the ends of the 95% interval)",
    statedValue: "Total stated order value of the orders of 12 months",
    realisedValue: "Total realised order value of those orders (with the ends of the 95% interval)",
  },
  agreements:
    "fill in what was done or dropped (with why), what is asked and promised now, and how sure you are that this plan brings the result (on, and 0 to 100%)",
  minimum: (medium) => `Total ${medium} a week: minimum, made so far, and needed from now`,
};

export const worksheetWords: Record<Language, WorksheetWords> = { nl, en };
