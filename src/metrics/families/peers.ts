import type { Bilingual, FileKind } from "../../contract/vocabulary.ts";
import { assessedMonths, isComparable } from "../assessable.ts";
import { type ComparisonId, comparisons } from "../colleagues/comparisons.ts";
import { peerOf } from "../colleagues/field.ts";
import type { Definition, Family } from "../definition.ts";
import type { Metric } from "../metric.ts";

const both = (a: Bilingual, b: Bilingual): Bilingual => ({ nl: `${a.nl} ${b.nl}`, en: `${a.en} ${b.en}` });

/** What every comparison rests on. */
const onlyAssessed: Bilingual = {
  nl: "Alleen maanden waarin iemand is beoordeeld; onder negen van de twaalf geen vergelijking.",
  en: "Only months in which somebody is assessed; under nine of twelve no comparison.",
};

const notCustomers: Bilingual = {
  nl: "Zegt niets over het verschil in klanten.",
  en: "Says nothing of a difference in customers.",
};

const byCustomers: Bilingual = {
  nl: "Houdt rekening met segment en status van klanten; zonder klantenbestand alleen met contract-fte.",
  en: "Takes segment and status of accounts into account; without an accounts file contract FTE alone.",
};

const chanceMeaning: Bilingual = {
  nl: "De kans op zo’n verschil of een groter als er geen is.",
  en: "The chance of such a difference, or a larger one, where there is none.",
};

interface Said {
  id: ComparisonId;
  unit: Definition["unit"];
  files: readonly FileKind[];
  label: Bilingual;
  meaning: Bilingual;
  formula: Bilingual;
  limits: Bilingual;
  source: string;
  higherIsBetter: boolean | null;
}

const comparisonOfOrders: Family = {
  id: "peers.orders",
  label: { nl: "Orders naast die van collega’s", en: "Orders beside those of colleagues" },
};

const comparisonOfVisits: Family = {
  id: "peers.visits",
  label: { nl: "Bezoeken naast die van collega’s", en: "Visits beside those of colleagues" },
};

function metricOf(family: Family, { id, limits, ...said }: Said): Metric {
  return {
    definition: {
      id,
      family,
      reading: "hours",
      scopes: ["account_manager"],
      windows: ["ytd", "r12"],
      limits: both(onlyAssessed, limits),
      ...said,
    },
    measure(facts, scope, window) {
      if (!isComparable(facts, scope, window)) return { status: "not_assessed" };
      const peer = peerOf(facts.compared.fields(window), scope);
      return peer ? comparisons[id](peer) : { status: "no_denominator" };
    },
  };
}

const orderFiles = ["quotes", "team"] as const satisfies readonly FileKind[];

const dealtFormula: Bilingual = {
  nl: "kans bij verdelen van alle orders onder wie dezelfde functie heeft, naar wat te verwachten is; offertes van één klant binnen 30 dagen gaan samen (zonder klant: van één persoon op één dag)",
  en: "chance when all orders are dealt among those of the same role, by what is to be expected; quotes of one customer within 30 days go together (without a customer: those of one person on one day)",
};

const ordersSaid: readonly Said[] = [
  {
    id: "peers.expected_orders",
    unit: "count",
    files: orderFiles,
    label: { nl: "Te verwachten orders bij deze klanten", en: "Orders to be expected of these accounts" },
    meaning: {
      nl: "De orders die collega’s met dezelfde functie bij zulke klanten halen.",
      en: "The orders that colleagues of the same role win at such customers.",
    },
    formula: {
      nl: "Σ klantdagen × orders per klantdag van anderen bij hetzelfde segment en dezelfde status (onder 5 klanten van anderen: het segment, dan alle), per maand geschaald tot alle orders",
      en: "Σ account-days × orders per account-day of the others at the same segment and status (under 5 accounts of others: the segment, then all), scaled by month to all orders",
    },
    limits: byCustomers,
    source: "Breslow & Day (1987)",
    higherIsBetter: null,
  },
  {
    id: "peers.orders_ratio",
    unit: "ratio",
    files: orderFiles,
    label: { nl: "Orders t.o.v. wat te verwachten is", en: "Orders against what is to be expected" },
    meaning: {
      nl: "Eigen orders gedeeld door wat collega’s bij zulke klanten halen.",
      en: "Own orders over what colleagues win at such customers.",
    },
    formula: {
      nl: "orders / te verwachten; exact interval van Poisson, verbreed met φ = Σ (orders − verwacht)² / verwacht / (accountmanagers − 1), het verste tiende aan elke kant (ten minste één) als wie daarna komt; ten minste 1, en 1 onder zes",
      en: "orders / expected; exact Poisson interval, widened by φ = Σ (orders − expected)² / expected / (account managers − 1), the furthest tenth on each side (at least one) as the next; at least 1, and 1 under six",
    },
    limits: both(
      {
        nl: "Zegt pas iets als het hele interval onder of boven 1 ligt.",
        en: "Tells something only where the whole interval is below or above 1.",
      },
      byCustomers,
    ),
    source: "Garwood (1936); Wedderburn (1974)",
    higherIsBetter: true,
  },
  {
    id: "peers.to_expect",
    unit: "ratio",
    files: orderFiles,
    label: { nl: "Waarop bij de orders te rekenen is", en: "What to count on in orders" },
    meaning: {
      nl: "De verhouding die komend jaar te verwachten is: die van allen telt meer naarmate er minder orders zijn.",
      en: "The ratio to expect next year: that of all counts for more the fewer orders there are.",
    },
    formula: {
      nl: "(orders + s) / (verwacht + s); s hoeveel orders de verhouding van allen waard is, uit hun verschil boven het toeval",
      en: "(orders + s) / (expected + s); s how many orders the ratio of all is worth, from how they differ beyond chance",
    },
    limits: {
      nl: "Verschillen accountmanagers niet meer dan toeval, dan is zij voor iedereen 1.",
      en: "Where account managers differ no more than chance, it is 1 for everybody.",
    },
    source: "Clayton & Kaldor (1987); Marshall (1991)",
    higherIsBetter: true,
  },
  {
    id: "peers.orders_chance",
    unit: "share",
    files: orderFiles,
    label: { nl: "Zulke orders (kans op toeval)", en: "Such orders (by chance)" },
    meaning: chanceMeaning,
    formula: both(dealtFormula, {
      nl: "; aan de kant waar het verschil ligt",
      en: "; on the side of the difference",
    }),
    limits: byCustomers,
    source: "Fisher (1935), The Design of Experiments",
    higherIsBetter: null,
  },
];

const visitsSaid: readonly Said[] = [
  {
    id: "peers.visits_ratio",
    unit: "ratio",
    files: ["activities", "team"],
    label: { nl: "Bezoeken per fte t.o.v. de anderen", en: "Visits per FTE against the others" },
    meaning: {
      nl: "Bezoeken per fte, gedeeld door die van anderen met dezelfde functie.",
      en: "Visits per FTE over those of others of the same role.",
    },
    formula: {
      nl: "(bezoeken / fte-maanden) / (die van de anderen); interval uit de voorwaardelijke binomiale verdeling",
      en: "(visits / FTE-months) / (those of the others); interval by the conditional binomial distribution",
    },
    limits: notCustomers,
    source: "Przyborowski & Wilenski (1940)",
    higherIsBetter: true,
  },
  {
    id: "peers.visits_chance",
    unit: "share",
    files: ["activities", "team"],
    label: { nl: "Zo veel bezoeken per fte (kans op toeval)", en: "As many visits per FTE (by chance)" },
    meaning: chanceMeaning,
    formula: {
      nl: "binomiale kans op dit aantal, gegeven het aantal van allen samen en ieders fte-maanden",
      en: "binomial chance of this count, given the count of all together and each one’s FTE-months",
    },
    limits: notCustomers,
    source: "Przyborowski & Wilenski (1940)",
    higherIsBetter: null,
  },
  {
    id: "peers.visit_to_order_ratio",
    unit: "ratio",
    files: ["activities", "quotes", "team"],
    label: { nl: "Orders per bezoek t.o.v. de anderen", en: "Orders per visit against the others" },
    meaning: {
      nl: "Orders per bezoek, gedeeld door die van anderen met dezelfde functie.",
      en: "Orders per visit over those of others of the same role.",
    },
    formula: {
      nl: "(orders / bezoeken) / (die van de anderen); interval uit de voorwaardelijke binomiale verdeling",
      en: "(orders / visits) / (those of the others); interval by the conditional binomial distribution",
    },
    limits: notCustomers,
    source: "Przyborowski & Wilenski (1940)",
    higherIsBetter: true,
  },
  {
    id: "peers.visit_to_order_chance",
    unit: "share",
    files: ["activities", "quotes", "team"],
    label: { nl: "Zo weinig orders per bezoek (kans op toeval)", en: "As few orders per visit (by chance)" },
    meaning: chanceMeaning,
    formula: {
      nl: "kans bij het verdelen van alle orders naar ieders bezoeken; offertes van één klant binnen 30 dagen gaan samen",
      en: "chance when all orders are dealt out by the visits of each; quotes of one account within 30 days move together",
    },
    limits: notCustomers,
    source: "Fisher (1935), The Design of Experiments",
    higherIsBetter: null,
  },
];

const monthsCompared: Metric = {
  definition: {
    id: "peers.months_compared",
    reading: "hours",
    unit: "count",
    label: { nl: "Maanden waarover is vergeleken", en: "Months compared" },
    meaning: {
      nl: "De maanden waarin iemand lang genoeg aanwezig was om te worden beoordeeld.",
      en: "The months in which somebody was there for long enough to be assessed.",
    },
    formula: {
      nl: "aantal maanden met ten minste het deel available_least in dienst en aanwezig",
      en: "number of months with at least the share available_least employed and present",
    },
    limits: {
      nl: "Onder negen van de twaalf geen vergelijking en geen bevinding.",
      en: "Under nine of the twelve no comparison and no finding.",
    },
    files: ["team"],
    scopes: ["account_manager"],
    windows: ["ytd", "r12"],
    higherIsBetter: null,
  },
  measure(facts, scope, window) {
    if (!isComparable(facts, scope, window)) return { status: "not_assessed" };
    return { value: assessedMonths(facts, scope, window).length };
  },
};

/** How somebody compares with the others of the same role. */
export const peerMetrics: readonly Metric[] = [
  monthsCompared,
  ...ordersSaid.map((said) => metricOf(comparisonOfOrders, said)),
  ...visitsSaid.map((said) => metricOf(comparisonOfVisits, said)),
];
