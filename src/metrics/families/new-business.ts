import { covers } from "../../calendar/spells.ts";
import type { Window } from "../../calendar/window.ts";
import type { Bilingual, Unit } from "../../contract/vocabulary.ts";
import type { Definition, Family } from "../definition.ts";
import { portfolioSpell } from "../facts/account-place.ts";
import type { CountFacts } from "../facts/count-sums.ts";
import type { Facts } from "../facts/facts.ts";
import type { AccountFacts } from "../facts/plan.ts";
import { type Metric, proportion } from "../metric.ts";

/** When an account counts as a customer: what every figure of new business rests on. */
export const whenCustomer: Bilingual = {
  nl: "Klant is iemand vanaf klant_sinds, anders de eerste order of de nieuwe status. Wie klant heet zonder zo’n dag was het al, tenzij de eerste order na twee jaar offertes komt: vul klant_sinds.",
  en: "Somebody is a customer from customer_since, else the first order or the new status. Who is called one without such a day was one already, unless the first order comes after two years of quotes: fill in customer_since.",
};

export const newBusiness: Family = {
  id: "new",
  label: { nl: "Prospects en nieuwe klanten", en: "Prospects and new customers" },
};

const base = {
  family: newBusiness,
  reading: "hours",
  higherIsBetter: true,
  scopes: ["company", "team", "account_manager", "segment"],
  files: ["accounts", "quotes"],
  limits: whenCustomer,
} satisfies Partial<Definition>;

interface Words {
  unit: Unit;
  label: Bilingual;
  meaning: Bilingual;
  formula: Bilingual;
}

/** Orders of the first twelve months of a customer, or their value. */
function ofNewCustomers(id: "orders" | "revenue", tally: "newOrders" | "newRevenue", words: Words): Metric {
  const of = (counts: CountFacts) => counts[tally];
  return {
    whole: ["orders"],
    definition: { ...base, ...words, id: `new.${id}`, windows: ["month", "ytd", "r12"] },
    measure: (facts, scope, window) =>
      facts.customers.isAnyKnown ? { value: of(facts.counts).over(scope, window) } : { status: "no_data" },
  };
}

/** The accounts of a scope that were prospects before a window, of a person those that they had then. */
function prospectsBefore(facts: Facts, scope: number, { from }: Window): AccountFacts[] {
  const before = from - 1;
  const isPerson = facts.scopes.list[scope]?.kind === "account_manager";
  const hadThem = !isPerson || facts.scopes.isEmployedOn(facts.scopes.personOf(scope), before);
  return facts.plan
    .accountsOf(scope)
    .filter(
      ({ account, index }) =>
        hadThem && covers(portfolioSpell(account), before) && (facts.customers.from[index] ?? 0) > before,
    );
}

const converted: Metric = {
  whole: ["orders"],
  definition: {
    ...base,
    id: "new.converted",
    unit: "share",
    label: { nl: "Prospects die klant werden", en: "Prospects that became customers" },
    meaning: {
      nl: "Het deel van de prospects van een jaar geleden dat nu klant is; ook wie nooit een offerte kreeg, telt.",
      en: "The share of the prospects of a year ago that are customers now; whoever was never quoted counts too.",
    },
    formula: {
      nl: "prospects van toen die klant werden / alle prospects van toen; bij wie ze toen had",
      en: "prospects of then that became customers / all prospects of then; of who had them then",
    },
    windows: ["r12"],
    source: "Wilson (1927)",
  },
  measure(facts, scope, window) {
    if (!facts.customers.isAnyKnown) return { status: "no_data" };
    const prospects = prospectsBefore(facts, scope, window);
    const won = prospects.filter(({ index }) => (facts.customers.from[index] ?? 0) <= window.to);
    return proportion(won.length, prospects.length);
  },
};

/** What comes of new business. */
export const newBusinessMetrics: readonly Metric[] = [
  ofNewCustomers("orders", "newOrders", {
    unit: "count",
    label: { nl: "Orders van nieuwe klanten", en: "Orders of new customers" },
    meaning: {
      nl: "Orders in de eerste twaalf maanden dat iemand klant is.",
      en: "Orders in the first twelve months that an account is a customer.",
    },
    formula: {
      nl: "Σ orders in de 365 dagen sinds iemand klant werd, of sinds een eerste order tot een jaar eerder",
      en: "Σ orders in the 365 days since somebody became a customer, or since a first order up to a year earlier",
    },
  }),
  ofNewCustomers("revenue", "newRevenue", {
    unit: "currency",
    label: { nl: "Omzet van nieuwe klanten", en: "Revenue of new customers" },
    meaning: {
      nl: "De waarde van de orders in de eerste twaalf maanden dat iemand klant is.",
      en: "The value of the orders in the first twelve months that an account is a customer.",
    },
    formula: {
      nl: "als de orders, hun waarde, minus creditnota's",
      en: "as the orders, their value, less credit notes",
    },
  }),
  converted,
];
