import { isLogged } from "../../calendar/logged.ts";
import type { Window } from "../../calendar/window.ts";
import type { Under } from "../../contract/metric-ids.ts";
import {
  type Bilingual,
  type FileKind,
  media,
  type ScopeKind,
  type Unit,
} from "../../contract/vocabulary.ts";
import type { Definition, Family } from "../definition.ts";
import type { Facts } from "../facts/facts.ts";
import type { Measurement, Metric } from "../metric.ts";
import { doneOver, plannedOver } from "./plan-sums.ts";
import { effectiveFte } from "./strength.ts";

/** What came in against what was aimed at. */
interface Shortfall {
  revenue: number;
  target: number;
  /** How much of the revenue there is would have to come on top; 0 where the target is reached. */
  growth: number;
}

function shortfallOf(facts: Facts, scope: number, window: Window): Shortfall | Measurement {
  const target = facts.targets.over("revenue", scope, window);
  if (target === null) return { status: "no_target" };
  if (!isLogged(facts.firstMonths.orders, window)) return { status: "no_data" };
  const revenue = facts.counts.of.revenue.over(scope, window);
  if (revenue <= 0) return { status: "no_denominator" };
  return { revenue, target, growth: Math.max(0, target / revenue - 1) };
}

interface Lever {
  id: Under<"lever">;
  unit: Unit;
  scopes: readonly ScopeKind[];
  files: readonly FileKind[];
  usesAbsence?: true;
  label: Bilingual;
  meaning: Bilingual;
  formula: Bilingual;
  /** What the lever would have to do by itself. */
  pull(facts: Facts, scope: number, window: Window, shortfall: Shortfall): Measurement;
}

const notAlone: Measurement = { status: "not_alone" };

const levers: readonly Lever[] = [
  {
    id: "fte",
    unit: "fte",
    // Of a person this would be about their absence.
    scopes: ["company", "team"],
    files: ["quotes", "targets", "team"],
    usesAbsence: true,
    label: { nl: "Fte erbij nodig", en: "More FTE needed" },
    meaning: {
      nl: "Als al het andere gelijk blijft.",
      en: "All else the same.",
    },
    formula: { nl: "effectieve fte × (target / omzet − 1)", en: "effective FTE × (target / revenue − 1)" },
    pull: (facts, scope, window, { growth }) => {
      const fte = effectiveFte(facts, scope, window);
      return fte > 0 ? { value: fte * growth } : { status: "no_denominator" };
    },
  },
  {
    id: "contacts",
    unit: "count",
    scopes: ["company", "team", "account_manager"],
    files: ["quotes", "targets", "accounts", "plan", "activities"],
    label: { nl: "Contacten erbij nodig", en: "More contacts needed" },
    meaning: {
      nl: "Contacten uit het plan erbij, als elk evenveel oplevert. Boven wat het plan heeft lukt het zo niet.",
      en: "Contacts of the plan more, if each brings as much. More than the plan has: then it cannot be done by this alone.",
    },
    formula: {
      nl: "gedaan × (target / omzet − 1), ten hoogste gevraagd − gedaan",
      en: "served × (target / revenue − 1), at most required − served",
    },
    pull: (facts, scope, window, { growth }) => {
      const served = doneOver(facts, media, "served", scope, window);
      const required = plannedOver(facts, media, "contacts", scope, window);
      if (required === 0) return { status: "no_plan" };
      const extra = served * growth;
      return extra > Math.max(0, required - served) ? notAlone : { value: extra };
    },
  },
  {
    id: "hit_rate",
    unit: "share",
    scopes: ["company", "team", "account_manager"],
    files: ["quotes", "targets"],
    label: { nl: "Scoringspercentage nodig", en: "Hit rate needed" },
    meaning: {
      nl: "Deel van de afgeronde offertes dat gewonnen moet worden. Boven de 100 % lukt het zo niet.",
      en: "Share of the closed quotes that must be won. Above 100%: then it cannot be done by this alone.",
    },
    formula: { nl: "scoringspercentage × target / omzet", en: "hit rate × target / revenue" },
    pull: (facts, scope, window, { growth }) => {
      const won = facts.counts.of.orders.over(scope, window);
      const closed = won + facts.counts.lost.over(scope, window);
      if (closed === 0) return { status: "no_denominator" };
      const needed = (won / closed) * (1 + growth);
      return needed > 1 ? notAlone : { value: needed };
    },
  },
  {
    id: "order_value",
    unit: "currency",
    scopes: ["company", "team", "account_manager"],
    files: ["quotes", "targets"],
    label: { nl: "Orderwaarde nodig", en: "Order value needed" },
    meaning: {
      nl: "Wat een order gemiddeld waard moet zijn.",
      en: "What an order must be worth on average.",
    },
    formula: { nl: "omzet / orders × target / omzet", en: "revenue / orders × target / revenue" },
    pull: (facts, scope, window, { revenue, growth }) => {
      const orders = facts.counts.of.orders.over(scope, window);
      return orders > 0 ? { value: (revenue / orders) * (1 + growth) } : { status: "no_denominator" };
    },
  },
];

const closingTheGap: Family = {
  id: "lever",
  label: { nl: "Wat het verschil zou dichten", en: "What would close the gap" },
};

function metricOf({ id, pull, ...words }: Lever): Metric {
  const definition: Definition = {
    ...words,
    id: `lever.${id}`,
    family: closingTheGap,
    reading: id === "contacts" ? "customers" : "hours",
    windows: ["ytd", "r12"],
    limits: {
      nl: "Een rekensom, geen belofte: wie aan één knop draait, verandert ook de rest.",
      en: "A calculation, not a forecast: changing one factor changes the rest too.",
    },
    higherIsBetter: null,
  };
  return {
    definition,
    measure(facts, scope, window) {
      const shortfall = shortfallOf(facts, scope, window);
      return "growth" in shortfall ? pull(facts, scope, window, shortfall) : shortfall;
    },
  };
}

/** For each lever the smallest change that would close the gap by itself. */
export const singleLeverMetrics: readonly Metric[] = levers.map(metricOf);
