import type { Under } from "../../contract/metric-ids.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import type { Definition } from "../definition.ts";
import { isOverdue } from "../facts/due.ts";
import type { Facts } from "../facts/facts.ts";
import type { AccountFacts } from "../facts/plan.ts";
import { type Measurement, type Metric, ratio } from "../metric.ts";
import { percentIn } from "../told.ts";
import { accountsAt } from "./portfolio.ts";

type Words = Pick<Definition, "label" | "meaning" | "formula" | "limits" | "higherIsBetter">;

function defined(
  id: Under<"plan">,
  files: readonly FileKind[],
  windows: Definition["windows"],
  words: Words,
): Definition {
  return {
    id: `plan.${id}`,
    reading: "customers",
    unit: "share",
    files,
    scopes: ["company", "team", "account_manager", "segment"],
    windows,
    ...words,
  };
}

/** A share of accounts, with their number. */
function shareOf<T>(accounts: readonly T[], holds: (account: T) => boolean): Measurement {
  return { ...ratio(accounts.filter(holds).length, accounts.length), n: accounts.length };
}

const withPlan = (accounts: readonly AccountFacts[]) =>
  accounts.filter((account) => account.contactsPerYear > 0);

const reach: Metric = {
  definition: defined("reach", ["accounts", "activities"], ["month", "ytd", "r12"], {
    label: { nl: "Bereik", en: "Reach" },
    meaning: {
      nl: "Het deel van de klanten en prospects dat in de periode ten minste één keer contact had.",
      en: "The share of accounts with at least one contact in the period.",
    },
    formula: {
      nl: "klanten met ten minste één contact / klanten in portefeuille op de laatste dag",
      en: "accounts with at least one contact / accounts in the portfolio on the last day",
    },
    higherIsBetter: true,
  }),
  whole: ["activities"],
  measure: (facts, scope, window) =>
    shareOf(accountsAt(facts, scope, window), (account) => account.lastContact >= window.from),
};

const onPlan: Metric = {
  definition: defined("on_plan", ["accounts", "plan", "activities"], ["r12"], {
    label: { nl: "Klanten en prospects op plan", en: "Accounts on plan" },
    meaning: ({ thresholds }) => {
      const least = percentIn(thresholds.on_plan);
      return {
        nl: `Het deel van de klanten dat ten minste ${least.nl} kreeg van het contact dat het plan vraagt.`,
        en: `The share of accounts that got at least ${least.en} of the contact the plan asks for.`,
      };
    },
    formula: ({ thresholds }) => {
      const least = percentIn(thresholds.on_plan);
      return {
        nl: `klanten met gedaan ≥ ${least.nl} van gevraagd, over alle contactvormen / klanten met een plan`,
        en: `accounts with served ≥ ${least.en} of required, over all media / accounts with a plan`,
      };
    },
    higherIsBetter: true,
  }),
  whole: ["activities"],
  measure(facts, scope, window) {
    const isPerson = facts.scopes.list[scope]?.kind === "account_manager";
    const accounts = withPlan(accountsAt(facts, scope, window))
      .map((account) => (isPerson ? account.underManager : account))
      .filter(({ requiredR12 }) => requiredR12 > 0);
    const least = facts.settings.thresholds.on_plan;
    return shareOf(accounts, ({ servedR12, requiredR12 }) => servedR12 >= least * requiredR12);
  },
};

const offPlan: Metric = {
  definition: {
    ...defined("off_plan", ["accounts", "plan", "activities"], ["month", "ytd", "r12"], {
      label: { nl: "Contacten buiten het plan", en: "Contacts off plan" },
      meaning: {
        nl: "Contacten bij onbekende klanten, buiten de portefeuille of zonder regel in het plan.",
        en: "Contacts at unknown accounts, outside the portfolio or without a plan line.",
      },
      formula: { nl: "contacten buiten het plan / alle contacten", en: "contacts off plan / all contacts" },
      limits: {
        nl: "Geteld bij wie het contact maakte. Een activiteit zonder klantnummer telt hier mee.",
        en: "Counted with the one who made the contact. An activity without an account counts here.",
      },
      higherIsBetter: null,
    }),
    scopes: ["company", "team", "account_manager"],
  },
  measure: (facts, scope, window) =>
    ratio(facts.offPlan.off.over(scope, window), facts.offPlan.all.over(scope, window)),
};

const overdue: Metric = {
  definition: defined("overdue", ["accounts", "plan", "activities"], ["month"], {
    label: { nl: "Klanten en prospects te laat", en: "Accounts overdue" },
    meaning: {
      nl: "Het deel van de klanten dat een kwart langer wacht dan het plan, of nooit contact had.",
      en: "The share of the accounts that wait a quarter longer than the plan, or never had contact.",
    },
    formula: {
      nl: "klanten langer dan 1,25 × interval zonder contact (of sinds ze in portefeuille zijn) / klanten met een plan; interval = 365 / contacten per jaar",
      en: "accounts without contact for more than 1.25 × interval (or since they are in the portfolio) / accounts with a plan; interval = 365 / contacts a year",
    },
    higherIsBetter: false,
  }),
  measure: (facts, scope, window) =>
    shareOf(withPlan(accountsAt(facts, scope, window)), (account) => isOverdue(facts, account)),
};

/** The contact persons of some accounts and, of each account, how many of them were reached since a day. */
function reachedPersons(facts: Facts, scope: number, window: Parameters<Metric["measure"]>[2]) {
  const here = new Set(accountsAt(facts, scope, window).map(({ account }) => account.first));
  return [...here].flatMap((account) => {
    const days = facts.offPlan.lastOfContactPersons.get(account);
    return days ? [{ known: days.length, reached: days.filter((day) => day >= window.from).length }] : [];
  });
}

const contactReach: Metric = {
  definition: defined("contact_reach", ["accounts", "contacts", "activities"], ["r12"], {
    label: { nl: "Bereikte contactpersonen", en: "Contact persons reached" },
    meaning: {
      nl: "Het deel van de contactpersonen dat in twaalf maanden ten minste één keer is gesproken.",
      en: "The share of contact persons spoken to at least once in twelve months.",
    },
    formula: {
      nl: "contactpersonen met ten minste één contact / contactpersonen",
      en: "contact persons with at least one contact / contact persons",
    },
    limits: {
      nl: "Alleen als activiteiten de contactpersoon noemen. Geen naam wordt getoond.",
      en: "Only where activities name the contact person. No name is shown.",
    },
    higherIsBetter: true,
  }),
  whole: ["activities"],
  measure(facts, scope, window) {
    if (!facts.offPlan.namesContactPersons) return { status: "no_data" };
    const accounts = reachedPersons(facts, scope, window);
    const sum = (of: "known" | "reached") => accounts.reduce((total, account) => total + account[of], 0);
    return { ...ratio(sum("reached"), sum("known")), n: sum("known") };
  },
};

const singleThreaded: Metric = {
  definition: defined("single_threaded", ["accounts", "contacts", "activities"], ["r12"], {
    label: { nl: "Klanten met één contactpersoon", en: "Accounts with one contact person" },
    meaning: {
      nl: "Het deel van de klanten met meer contactpersonen waar er één is gesproken.",
      en: "The share of accounts with several contact persons where one was spoken to.",
    },
    formula: {
      nl: "klanten met één bereikte contactpersoon / klanten met twee of meer, van wie ten minste één is bereikt",
      en: "accounts with one contact person reached / accounts with two or more, at least one of them reached",
    },
    higherIsBetter: false,
  }),
  whole: ["activities"],
  measure(facts, scope, window) {
    if (!facts.offPlan.namesContactPersons) return { status: "no_data" };
    const accounts = reachedPersons(facts, scope, window).filter(
      ({ known, reached }) => known > 1 && reached > 0,
    );
    const single = accounts.filter(({ reached }) => reached === 1).length;
    return { ...ratio(single, accounts.length), n: accounts.length };
  },
};

/** Are the right customers reached, and in time? docs/metrics.md. */
export const accountReachMetrics: readonly Metric[] = [
  reach,
  onPlan,
  offPlan,
  overdue,
  contactReach,
  singleThreaded,
];
