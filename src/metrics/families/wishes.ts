import type { Window } from "../../calendar/window.ts";
import type { Under } from "../../contract/metric-ids.ts";
import type { Bilingual } from "../../contract/vocabulary.ts";
import type { Definition, Family } from "../definition.ts";
import type { Facts } from "../facts/facts.ts";
import { type Measurement, type Metric, ratio } from "../metric.ts";
import { perYear } from "./plan-sums.ts";

const wish: Family = { id: "wish", label: { nl: "De wens van de klant", en: "The customer’s wish" } };

/** Of whom all of it is: who said nothing wishes nothing known, which is not nothing. */
const ofKnown: Bilingual = {
  nl: "Alleen van klanten van wie de wens bekend is (wens_per_jaar), en in het middel van die wens.",
  en: "Only of customers whose wish is known (wish_per_year), and by the medium of that wish.",
};

type Id = Under<"wish">;

/** A metric of the wish; `measure` is asked only where a wish is known in the window. */
function metricOf(
  id: Id,
  files: Definition["files"],
  words: Pick<Definition, "variant" | "label" | "meaning" | "formula"> & Partial<Definition>,
  measure: Metric["measure"],
): Metric {
  return {
    isAsked: ({ wishes }) => wishes.isKnown,
    ...(files.includes("activities") ? { whole: ["activities"] } : {}),
    definition: {
      id: `wish.${id}`,
      family: wish,
      reading: "customers",
      unit: "count",
      files,
      scopes: ["company", "team", "account_manager", "segment"],
      windows: ["month", "ytd", "r12"],
      higherIsBetter: null,
      limits: ofKnown,
      ...words,
    },
    measure: (facts, scope, window): Measurement =>
      facts.wishes.known.over(scope, window) === 0 ? { status: "no_data" } : measure(facts, scope, window),
  };
}

/** Contacts a year that are wished or planned, of the working days of a window. */
const asked = (of: "wished" | "planned") => (facts: Facts, scope: number, window: Window) =>
  perYear(facts, facts.wishes[of].over(scope, window), window);

const wished = asked("wished");
const planned = asked("planned");

const minutesPerHour = 60;

/** What customers want beside what is planned and made. docs/metrics.md. */
export const wishMetrics: readonly Metric[] = [
  metricOf(
    "wished",
    ["accounts"],
    {
      variant: { nl: "gewenst", en: "wished" },
      label: { nl: "Gewenste contacten", en: "Contacts wished" },
      meaning: { nl: "Wat de klanten willen.", en: "What the customers want." },
      formula: {
        nl: "Σ wens per jaar × werkdagen in portefeuille / werkdagen van het jaar",
        en: "Σ wish a year × working days in the portfolio / working days of the year",
      },
    },
    (facts, scope, window) => ({ value: wished(facts, scope, window) }),
  ),
  metricOf(
    "planned",
    ["accounts", "plan"],
    {
      variant: { nl: "gepland", en: "planned" },
      label: { nl: "Gepland bij wie een wens heeft", en: "Planned where a wish is known" },
      meaning: { nl: "Wat het plan bij hen vraagt.", en: "What the plan asks for there." },
      formula: { nl: "als gevraagd", en: "as required" },
    },
    (facts, scope, window) => ({ value: planned(facts, scope, window) }),
  ),
  metricOf(
    "made",
    ["accounts", "activities"],
    {
      variant: { nl: "gedaan", en: "made" },
      label: { nl: "Gedaan bij wie een wens heeft", en: "Made where a wish is known" },
      meaning: { nl: "Wat er bij hen is gedaan.", en: "What was made there." },
      formula: { nl: "Σ aantal", en: "Σ count" },
    },
    ({ wishes }, scope, window) => ({ value: wishes.made.over(scope, window) }),
  ),
  metricOf(
    "met",
    ["accounts", "activities"],
    {
      variant: { nl: "vervuld", en: "met" },
      unit: "share",
      label: { nl: "Vervulde wensen", en: "Wishes met" },
      meaning: {
        nl: "Het deel van de gewenste contacten dat is gedaan; een klant telt niet voor een ander.",
        en: "The share of the contacts wished that were made; one customer does not count for another.",
      },
      formula: {
        nl: "gedaan terwijl de klant het wilde, met een tegoed als dat van het plan / gewenst",
        en: "made when the customer wanted it, by a credit such as the plan’s / wished",
      },
      higherIsBetter: true,
    },
    (facts, scope, window) => ratio(facts.wishes.served.over(scope, window), wished(facts, scope, window)),
  ),
  metricOf(
    "unserved",
    ["accounts", "activities"],
    {
      variant: { nl: "niet vervuld", en: "not met" },
      label: { nl: "Gewenst en niet gedaan", en: "Wished and not made" },
      meaning: {
        nl: "Wat de klanten wilden en niet kregen; onder nul als er is ingehaald.",
        en: "What the customers wanted and did not get; below zero where arrears were made up.",
      },
      formula: { nl: "gewenst − vervuld", en: "wished − met" },
      higherIsBetter: false,
    },
    (facts, scope, window) => ({
      value: wished(facts, scope, window) - facts.wishes.served.over(scope, window),
    }),
  ),
  metricOf(
    "unasked",
    ["accounts", "plan", "activities"],
    {
      variant: { nl: "ongevraagd", en: "unasked" },
      unit: "hours",
      label: { nl: "Ongevraagde uren", en: "Hours unasked" },
      meaning: {
        nl: "Tijd van contact, in elk middel, waar klant noch plan om vroeg.",
        en: "Time of contact, by any medium, that neither customer nor plan asked for.",
      },
      formula: {
        nl: "Σ contacten die de wens noch het plan vroeg × minuten van het plan / 60",
        en: "Σ contacts asked neither by the wish nor by the plan × minutes of the plan / 60",
      },
      higherIsBetter: false,
      limits: {
        nl: `${ofKnown.nl} Contacten zonder minuten in het plan tellen niet mee: het zijn er ten minste zoveel.`,
        en: `${ofKnown.en} Contacts without minutes in the plan are left out: there are at least as many.`,
      },
    },
    ({ wishes }, scope, window) => {
      const minutes = wishes.unaskedMinutes.over(scope, window);
      const isUnknown = minutes === 0 && wishes.unaskedUnknown.over(scope, window) > 0;
      return isUnknown ? { status: "no_data" } : { value: minutes / minutesPerHour };
    },
  ),
];
