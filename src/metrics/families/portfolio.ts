import { covers } from "../../calendar/spells.ts";
import type { Window } from "../../calendar/window.ts";
import type { Under } from "../../contract/metric-ids.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import type { Definition, Family } from "../definition.ts";
import { portfolioSpell } from "../facts/account-place.ts";
import type { Facts } from "../facts/facts.ts";
import type { AccountFacts } from "../facts/plan.ts";
import { type Metric, ratio } from "../metric.ts";

/** Accounts of a scope that are in the portfolio on the last day of a window. */
export function accountsAt(facts: Facts, scope: number, window: Window): AccountFacts[] {
  return facts.plan.accountsOf(scope).filter(({ account }) => covers(portfolioSpell(account), window.to));
}

function defined(
  id: Under<"portfolio">,
  files: readonly FileKind[],
  words: Pick<Definition, "label" | "meaning" | "formula" | "family">,
): Definition {
  return {
    id: `portfolio.${id}`,
    reading: "customers",
    unit: "count",
    files,
    scopes: ["company", "team", "account_manager", "segment"],
    windows: ["month"],
    higherIsBetter: null,
    ...words,
  };
}

const onTheLastDay = {
  nl: "aantal op de laatste dag van de periode",
  en: "count on the last day of the period",
};

const inPortfolio: Family = {
  id: "portfolio.accounts",
  label: { nl: "Klanten en prospects", en: "Customers and prospects" },
};

function counted(
  id: Under<"portfolio">,
  status: "customer" | "prospect",
  words: Pick<Definition, "label" | "meaning">,
): Metric {
  return {
    definition: defined(id, ["accounts"], { ...words, formula: onTheLastDay, family: inPortfolio }),
    measure: (facts, scope, window) => ({
      value: accountsAt(facts, scope, window).filter(({ account }) => account.status === status).length,
    }),
  };
}

const contactsPerAccount: Metric = {
  definition: {
    ...defined("contacts_per_account", ["accounts", "contacts"], {
      label: { nl: "Contactpersonen per klant", en: "Contact persons per account" },
      meaning: {
        nl: "Hoeveel mensen we kennen bij een klant of prospect.",
        en: "How many people we know at a customer or prospect.",
      },
      formula: { nl: "contactpersonen / klanten en prospects", en: "contact persons / accounts" },
    }),
    unit: "ratio",
    higherIsBetter: true,
  },
  measure(facts, scope, window) {
    const accounts = accountsAt(facts, scope, window);
    return ratio(
      accounts.reduce((sum, account) => sum + account.contactPersons, 0),
      accounts.length,
    );
  },
};

/** The account manager's own file. docs/metrics.md. */
export const portfolioMetrics: readonly Metric[] = [
  counted("customers", "customer", {
    label: { nl: "Klanten", en: "Customers" },
    meaning: { nl: "Klanten in portefeuille.", en: "Customers in the portfolio." },
  }),
  counted("prospects", "prospect", {
    label: { nl: "Prospects", en: "Prospects" },
    meaning: { nl: "Prospects in portefeuille.", en: "Prospects in the portfolio." },
  }),
  contactsPerAccount,
];
