import type { Definition, Family } from "../definition.ts";
import type { OpenSum } from "../facts/quote-lives.ts";
import type { Measurement, Metric } from "../metric.ts";

const base = {
  reading: "hours",
  scopes: ["company", "team", "account_manager", "segment"],
  windows: ["month", "trend"],
  files: ["quotes"],
  higherIsBetter: null,
} satisfies Partial<Definition>;

const families = {
  open: { id: "quotes.open", label: { nl: "Open offertes", en: "Open quotes" } },
  stale: { id: "quotes.stale", label: { nl: "Lang open", en: "Open for long" } },
} satisfies Record<string, Family>;

const lastValue = {
  nl: "De laatst bekende waarde, van n offertes die er een hebben.",
  en: "The last known value, of n quotes that have one.",
};

const ofTheCurve = {
  nl: "Curve van het segment vanaf 100 besliste offertes, anders van het bedrijf.",
  en: "Curve of the segment from 100 decided quotes on, else of the company.",
};

/**
 * Money has no months of before: the value of a quote is the last one known, and one that went along to
 * another team since is no longer for the team of then to read.
 */
const ofNow = { windows: ["month"] } satisfies Partial<Definition>;

const both = (a: { nl: string; en: string }, b: typeof a) => ({
  nl: `${a.nl} ${b.nl}`,
  en: `${a.en} ${b.en}`,
});

type Words = Pick<Definition, "id" | "unit" | "label" | "meaning" | "formula"> & Partial<Definition>;

const ofOpen = (words: Words, measure: (open: OpenSum) => Measurement): Metric => ({
  whole: ["quotes"],
  definition: { ...base, ...words },
  measure: (facts, scope, window) => measure(facts.quoteLives.at(window).openOf(scope)),
});

const open = ofOpen(
  {
    id: "quotes.open",
    family: families.open,
    unit: "count",
    label: { nl: "Open offertes", en: "Open quotes" },
    variant: { nl: "aantal", en: "number" },
    meaning: {
      nl: "Offertes die op de laatste dag niet zijn gewonnen of verloren, van wie ze maakte, in het team van die dag.",
      en: "Quotes neither won nor lost on the last day, of who made them, in the team of that day.",
    },
    formula: {
      nl: "offertes uitgebracht t/m de laatste dag en dan niet gesloten",
      en: "quotes issued up to the last day and not closed by then",
    },
    limits: {
      nl: "Wie verloren offertes laat openstaan, heeft er meer. Creditnota’s tellen niet mee.",
      en: "Who leaves lost quotes open has more of them. Credit notes do not count.",
    },
  },
  ({ quotes }) => ({ value: quotes }),
);

const openValue = ofOpen(
  {
    ...ofNow,
    id: "quotes.open_value",
    family: families.open,
    unit: "currency",
    label: { nl: "Waarde van de open offertes", en: "Value of the open quotes" },
    variant: { nl: "waarde", en: "value" },
    meaning: {
      nl: "Wat ze samen waard zijn.",
      en: "What they are worth together.",
    },
    formula: { nl: "Σ waarde van de open offertes", en: "Σ value of the open quotes" },
    limits: lastValue,
  },
  ({ quotes, valued, value }) =>
    quotes > 0 && valued === 0
      ? { status: "no_data", n: 0, denominator: quotes }
      : { value, n: valued, denominator: quotes, numerator: valued },
);

const openExpected = ofOpen(
  {
    ...ofNow,
    id: "quotes.open_expected",
    family: families.open,
    unit: "currency",
    label: { nl: "Te verwachten van de open offertes", en: "To be expected of the open quotes" },
    variant: { nl: "te verwachten", en: "to be expected" },
    meaning: {
      nl: "Wat daarvan op hun leeftijd nog te verwachten is.",
      en: "What of that is still to be expected at their age.",
    },
    formula: {
      nl: "Σ waarde × kans(leeftijd); kans(a) = (gewonnen(∞) − gewonnen(a)) / (1 − gewonnen(a) − verloren(a)), ∞ het eind van de curve (Aalen–Johansen)",
      en: "Σ value × chance(age); chance(a) = (won(∞) − won(a)) / (1 − won(a) − lost(a)), ∞ the end of the curve (Aalen–Johansen)",
    },
    limits: both(ofTheCurve, lastValue),
    source: "Aalen & Johansen (1978); Pepe & Mori (1993)",
  },
  ({ quotes, valued, expected }) => {
    const rests = { n: valued, denominator: quotes };
    if (expected !== null) return { value: expected, ...rests };
    return quotes === 0 ? { value: 0, ...rests } : { status: "no_data", ...rests };
  },
);

const stale = ofOpen(
  {
    id: "quotes.stale",
    family: families.stale,
    unit: "count",
    label: { nl: "Lang open offertes", en: "Quotes open for long" },
    variant: { nl: "aantal", en: "number" },
    meaning: {
      nl: "Open offertes ouder dan negen van de tien orders werden: navragen, of sluiten.",
      en: "Open quotes older than nine of ten orders became: ask, or close.",
    },
    formula: {
      nl: "open offertes ouder dan de leeftijd waarop de meeste orders er zijn",
      en: "open quotes older than the age at which most orders are there",
    },
    limits: ofTheCurve,
  },
  ({ quotes, stale: older, isAgeKnown }) =>
    isAgeKnown
      ? { value: older, numerator: older, denominator: quotes }
      : { status: "no_data", denominator: quotes },
);

const staleValue = ofOpen(
  {
    ...ofNow,
    id: "quotes.stale_value",
    family: families.stale,
    unit: "currency",
    label: { nl: "Waarde van de lang open offertes", en: "Value of the quotes open for long" },
    variant: { nl: "waarde", en: "value" },
    meaning: {
      nl: "Wat ze samen waard zijn.",
      en: "What they are worth together.",
    },
    formula: { nl: "Σ waarde van de lang open offertes", en: "Σ value of the quotes open for long" },
    limits: both(ofTheCurve, lastValue),
  },
  ({ stale: older, staleValued, staleValue: value, isAgeKnown }) => {
    const rests = { n: staleValued, denominator: older };
    if (!isAgeKnown || (older > 0 && staleValued === 0)) return { status: "no_data", ...rests };
    return { value, ...rests };
  },
);

/** What is still open on the last day, what it is worth, and what has been open for long. */
export const openQuoteMetrics: readonly Metric[] = [open, openValue, openExpected, stale, staleValue];
