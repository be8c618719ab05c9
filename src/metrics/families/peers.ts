import type { Bilingual, FileKind } from "../../contract/vocabulary.ts";
import { assessedMonths, isComparable } from "../assessable.ts";
import { type ComparisonId, comparisons } from "../colleagues/comparisons.ts";
import { peerOf } from "../colleagues/field.ts";
import type { Definition, Family } from "../definition.ts";
import type { Metric } from "../metric.ts";

const both = (a: Bilingual, b: Bilingual): Bilingual => ({ nl: `${a.nl} ${b.nl}`, en: `${a.en} ${b.en}` });

/** What every comparison rests on. */
const onlyAssessed: Bilingual = {
  nl: "Van allen tellen alleen de maanden waarin iemand is beoordeeld; met minder dan negen van de twaalf is er geen vergelijking.",
  en: "Of everybody only the months count in which they were assessed; with fewer than nine of twelve there is no comparison.",
};

const notCustomers: Bilingual = {
  nl: "Zegt niets over het verschil in klanten.",
  en: "Says nothing of a difference in customers.",
};

const byCustomers: Bilingual = {
  nl: "Houdt rekening met segment en status van de klanten, niet met wat hen verder verschilt; zonder klantenbestand alleen met contract-fte.",
  en: "Allows for segment and status of the accounts, not for how else they differ; without accounts only for contract FTE.",
};

const chanceMeaning: Bilingual = {
  nl: "De kans dat er zo’n verschil, of een nog groter, uitkomt als er in werkelijkheid geen verschil is.",
  en: "The chance that such a difference, or a greater one, comes out where in truth there is none.",
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
  nl: "kans bij het verdelen van alle orders onder wie dezelfde functie heeft, naar wat van ieder te verwachten is; offertes van één klant binnen 30 dagen gaan samen (zonder klant: van één persoon op één dag)",
  en: "chance when all orders are dealt out among those of the same role, by what is to be expected of each; quotes of one account within 30 days move together (without an account: of one person on one day)",
};

const ordersSaid: readonly Said[] = [
  {
    id: "peers.expected_orders",
    unit: "count",
    files: orderFiles,
    label: { nl: "Te verwachten orders bij deze klanten", en: "Orders to be expected of these accounts" },
    meaning: {
      nl: "De orders die collega’s met dezelfde functie bij zulke klanten halen: waarmee de eigen orders worden vergeleken.",
      en: "The orders that colleagues of the same role win at such accounts: what one’s own are held against.",
    },
    formula: {
      nl: "Σ klantdagen × orders per klantdag van de anderen bij hetzelfde segment en dezelfde status (minder dan 5 klanten van anderen: het segment, dan alle), per maand geschaald: samen zoveel als alle orders",
      en: "Σ account-days × orders per account-day of the others at the same segment and status (fewer than 5 accounts of others: the segment, then all), scaled by month: together as many as all orders",
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
      nl: "De orders van één accountmanager, gedeeld door wat collega’s met dezelfde functie bij zulke klanten halen.",
      en: "The orders of one account manager over what colleagues of the same role win at such accounts.",
    },
    formula: {
      nl: "orders / te verwachten orders; exact interval van Poisson, verbreed met φ: Σ (orders − verwacht)² / verwacht over alle accountmanagers, gedeeld door hun aantal − 1, waarbij het tiende deel dat aan elke kant het verst ligt (ten minste één) telt als wie daarna komt; ten minste 1, en 1 bij minder dan zes",
      en: "orders / expected orders; exact Poisson interval, widened by φ: Σ (orders − expected)² / expected over all account managers, over their number − 1, where the tenth that lies furthest on each side (at least one) counts as who comes next; at least 1, and 1 with fewer than six",
    },
    limits: both(
      {
        nl: "Pas iets waard als ook de bovengrens van het interval onder 1 ligt, of de ondergrens erboven.",
        en: "Worth something only when the upper limit of the interval is below 1 too, or the lower above it.",
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
      nl: "De verhouding die het komende jaar te verwachten is: de eigen, naar die van allen getrokken naarmate zij op minder orders rust.",
      en: "The ratio to expect of the coming year: one’s own, drawn towards that of all the fewer orders it is based on.",
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
      nl: "Het aantal bezoeken per fte van één accountmanager, gedeeld door dat van alle anderen met dezelfde functie.",
      en: "The visits per FTE of one account manager over those of all others of the same role.",
    },
    formula: {
      nl: "(bezoeken / fte-maanden) / (bezoeken van de anderen / hun fte-maanden); interval uit de voorwaardelijke binomiale verdeling",
      en: "(visits / FTE-months) / (visits of the others / their FTE-months); interval from the conditional binomial",
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
      nl: "Het aantal orders per bezoek van één accountmanager, gedeeld door dat van alle anderen met dezelfde functie.",
      en: "The orders per visit of one account manager over those of all others of the same role.",
    },
    formula: {
      nl: "(orders / bezoeken) / (orders van de anderen / hun bezoeken); interval uit de voorwaardelijke binomiale verdeling",
      en: "(orders / visits) / (orders of the others / their visits); interval from the conditional binomial",
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
      nl: "De maanden van het venster waarin iemand lang genoeg aanwezig was om te worden beoordeeld: alleen die tellen in een vergelijking.",
      en: "The months of the window in which somebody was there long enough to be assessed: only those count in a comparison.",
    },
    formula: {
      nl: "aantal maanden met ten minste het deel available_least in dienst en aanwezig",
      en: "number of months with at least the share available_least employed and present",
    },
    limits: {
      nl: "Met minder dan negen van de twaalf maanden is er geen vergelijking met anderen, en geen bevinding over deze persoon.",
      en: "With fewer than nine of twelve months there is no comparison with others, and no finding about this person.",
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
