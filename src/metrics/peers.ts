import type { Bilingual, FileKind } from "../contract/vocabulary.ts";
import { rateRatioInterval } from "../statistics/count-ratio.ts";
import { dealtAtMost, dispersionOfSizes } from "../statistics/dealt-clusters.ts";
import { ratioPriorOf, shrunkRatio } from "../statistics/gamma-poisson.ts";
import { poissonInterval } from "../statistics/poisson-interval.ts";
import { chanceOfAsMany } from "../statistics/rate-chance.ts";
import { type Colleague, type Field, type Place, placeOf } from "./colleagues/field.ts";
import type { Definition } from "./definition.ts";
import type { Measurement, Metric } from "./metric.ts";
import { assessedMonths, isComparable } from "./person-rule.ts";

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

interface Rate {
  count: number;
  exposure: number;
}

/** What somebody did over all months, as two rates. */
interface Rates {
  visitsPerFte: Rate;
  ordersPerVisit: Rate;
}

function ratesOf({ orders, visits, fte }: Colleague): Rates {
  const visited = sumOf(visits);
  return {
    visitsPerFte: { count: visited, exposure: sumOf(fte) },
    ordersPerVisit: { count: orders, exposure: visited },
  };
}

const added = (a: Rate, b: Rate): Rate => ({ count: a.count + b.count, exposure: a.exposure + b.exposure });
const nothing: Rate = { count: 0, exposure: 0 };

const ratesTogether = new WeakMap<Field, Rates>();

/** The rates of all of a role together, added up once for everybody. */
function togetherIn(field: Field): Rates {
  const known = ratesTogether.get(field);
  if (known) return known;
  const all = field.people.map(ratesOf);
  const rates = {
    visitsPerFte: all.map((each) => each.visitsPerFte).reduce(added, nothing),
    ordersPerVisit: all.map((each) => each.ordersPerVisit).reduce(added, nothing),
  };
  ratesTogether.set(field, rates);
  return rates;
}

/** A rate of somebody, and of all others of the role together. */
function besideOthers({ field, own }: Place, rate: keyof Rates): { own: Rate; others: Rate } {
  const mine = ratesOf(own)[rate];
  const { count, exposure } = togetherIn(field)[rate];
  return { own: mine, others: { count: count - mine.count, exposure: exposure - mine.exposure } };
}

function ratioBetween({ own, others }: { own: Rate; others: Rate }): Measurement {
  if (own.exposure === 0 || !(others.exposure > 0) || others.count === 0) return { status: "no_denominator" };
  const numerator = own.count / own.exposure;
  const denominator = others.count / others.exposure;
  const interval = rateRatioInterval(own, others);
  return {
    value: numerator / denominator,
    numerator,
    denominator,
    n: own.count,
    ...(interval ? { interval } : {}),
  };
}

/** Chances of at most so many orders for each share of what is dealt out: asked for again and again where everybody is dealt anew. */
const dealt = new WeakMap<Field["sizes"], Map<number, Float64Array>>();

/** The chance of at most so many orders where each cluster comes to somebody with chance `share`. */
function chanceDealt(field: Field, share: number, orders: number): number {
  if (orders < 0) return 0;
  const tables = dealt.get(field.sizes) ?? new Map<number, Float64Array>();
  dealt.set(field.sizes, tables);
  const known = tables.get(share);
  const table =
    known && known.length > orders
      ? known
      : dealtAtMost(field.sizes, share, Math.max(orders, Math.ceil(2 * share * field.orders)));
  tables.set(share, table);
  return table[orders] ?? 1;
}

function hasOthers({ field, own }: Place): boolean {
  return field.people.length > 1 && own.expected > 0;
}

function ordersRatio(place: Place): Measurement {
  const { field, own } = place;
  if (!hasOthers(place)) return { status: "no_denominator" };
  const [low, high] = poissonInterval(own.orders, field.dispersion);
  return {
    value: own.orders / own.expected,
    numerator: own.orders,
    denominator: own.expected,
    n: own.orders,
    interval: [low / own.expected, high / own.expected],
  };
}

/** The chance of orders as far from what is to be expected as somebody has, on that side, if the clusters of all were dealt out by what is to be expected of each. */
function ordersChance(place: Place): Measurement {
  const { field, own } = place;
  if (!hasOthers(place)) return { status: "no_denominator" };
  const share = sumOf(own.fair) / field.orders;
  const few = chanceDealt(field, share, own.orders);
  const many = 1 - chanceDealt(field, share, own.orders - 1);
  return { value: Math.max(0, Math.min(few, many)), n: own.orders };
}

function ordersToExpect(place: Place): Measurement {
  const { field, own } = place;
  const units = field.people.map(({ orders, expected }) => ({ count: orders, expected }));
  const together = dispersionOfSizes(field.sizes);
  const prior = hasOthers(place) ? ratioPriorOf(units, together) : null;
  if (!prior) return { status: "no_denominator" };
  return {
    value: shrunkRatio({ count: own.orders, expected: own.expected }, prior, together),
    n: own.orders,
  };
}

function visitsChance(place: Place): Measurement {
  const { own, others } = besideOthers(place, "visitsPerFte");
  const value = chanceOfAsMany(own, others);
  return value === null ? { status: "no_denominator" } : { value, n: own.count };
}

function ordersPerVisitChance(place: Place): Measurement {
  const { own, others } = besideOthers(place, "ordersPerVisit");
  if (own.exposure === 0 || !(others.exposure > 0)) return { status: "no_denominator" };
  const share = own.exposure / (own.exposure + others.exposure);
  return { value: chanceDealt(place.field, share, own.count), n: own.count };
}

/** What is measured of somebody among those of their role, by the id of the metric. */
const measures = {
  "peers.expected_orders": ({ field, own }) =>
    field.people.length > 1 ? { value: own.expected } : { status: "no_denominator" },
  "peers.orders_ratio": ordersRatio,
  "peers.orders_chance": ordersChance,
  "peers.to_expect": ordersToExpect,
  "peers.visits_ratio": (place) => ratioBetween(besideOthers(place, "visitsPerFte")),
  "peers.visits_chance": visitsChance,
  "peers.visit_to_order_ratio": (place) => ratioBetween(besideOthers(place, "ordersPerVisit")),
  "peers.visit_to_order_chance": ordersPerVisitChance,
} as const satisfies Record<string, (place: Place) => Measurement>;

type PeerId = keyof typeof measures;

const isPeerId = (id: string): id is PeerId => Object.hasOwn(measures, id);

/** What would be measured of somebody at a place among colleagues; undefined for what is no such comparison. */
export function measuredAt(place: Place, id: string): Measurement | undefined {
  return isPeerId(id) ? measures[id](place) : undefined;
}

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
  id: PeerId;
  unit: Definition["unit"];
  files: readonly FileKind[];
  label: Bilingual;
  meaning: Bilingual;
  formula: Bilingual;
  limits: Bilingual;
  source: string;
  higherIsBetter: boolean | null;
}

function metricOf({ id, limits, ...said }: Said): Metric {
  return {
    definition: {
      id,
      reading: "hours",
      scopes: ["account_manager"],
      windows: ["ytd", "r12"],
      limits: both(onlyAssessed, limits),
      ...said,
    },
    measure(facts, scope, window) {
      if (!isComparable(facts, scope, window)) return { status: "not_assessed" };
      const place = placeOf(facts, scope, window);
      return place ? measures[id](place) : { status: "no_denominator" };
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
      nl: "orders / te verwachten orders; exact interval van Poisson, verbreed met φ: Σ (orders − verwacht)² / verwacht over alle accountmanagers, gedeeld door hun aantal − 1, ten minste 1",
      en: "orders / expected orders; exact Poisson interval, widened by φ: Σ (orders − expected)² / expected over all account managers, over their number − 1, at least 1",
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
      en: "The ratio to expect of the coming year: one’s own, drawn towards that of all the fewer orders it rests on.",
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
  ...[...ordersSaid, ...visitsSaid].map(metricOf),
];
