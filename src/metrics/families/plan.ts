import type { LogKind } from "../../calendar/logged.ts";
import type { Between } from "../../contract/metric-ids.ts";
import { type Bilingual, media, type PlanMedium, planMedia } from "../../contract/vocabulary.ts";
import type { Definition } from "../definition.ts";
import type { DoneTallies } from "../facts/plan-tallies.ts";
import { around, capital, planMediumName } from "../labels.ts";
import { type Metric, ratio } from "../metric.ts";
import { doneOver, plannedOver } from "./plan-sums.ts";

/**
 * One medium with its suffix, or all contact media together without one, and the file that tells what was
 * done.
 */
interface Reach {
  suffix: "" | `.${PlanMedium}`;
  of: readonly PlanMedium[];
  name: Bilingual;
  log: Exclude<LogKind, "orders">;
  only: Pick<Metric, "medium">;
}

const allContacts: Reach = {
  suffix: "",
  of: media,
  name: { nl: "contacten", en: "contacts" },
  log: "activities",
  only: {},
};
const reaches: readonly Reach[] = [
  allContacts,
  ...planMedia.map(
    (medium): Reach => ({
      suffix: `.${medium}`,
      of: [medium],
      name: planMediumName[medium],
      log: medium === "quote" ? "quotes" : "activities",
      only: medium === "quote" ? {} : { medium },
    }),
  ),
];

/** Read per segment of one account manager too, and of all contacts together month by month. */
const closelyRead: ReadonlySet<string> = new Set(["required", "realised", "served", "coverage"]);

/**
 * One month of coverage says little: it is above 1 where arrears are made up. Its trend is that of twelve
 * months.
 */
const withTrend: ReadonlySet<string> = new Set(["required", "realised", "served"]);
/** Metrics of which there is one for each medium, and those that are only of all contacts together. */
type PerMedium = Between<"plan", ".visit">;
type OfAll = "agreed" | "unserved";

const isOfAll = (id: PerMedium | OfAll): id is OfAll => id === "agreed" || id === "unserved";

interface Words {
  /** What its variants by medium are called together; none where there is one. */
  family?: Bilingual;
  label: (name: string) => [nl: string, en: string];
  meaning: Definition["meaning"];
  formula: Definition["formula"];
  limits?: Definition["limits"];
}

function defined(id: PerMedium | OfAll, { suffix, name, log }: Reach, words: Words): Definition {
  const wholes = ["company", "team", "account_manager", "segment"] as const;
  const hasSegments = closelyRead.has(id) || id === "surplus";
  const hasTrend = withTrend.has(id) && suffix === "";
  return {
    id: isOfAll(id) ? `plan.${id}` : `plan.${id}${suffix}`,
    ...(words.family ? { family: { id: `plan.${id}`, label: words.family }, variant: name } : {}),
    reading: "customers",
    unit: "count",
    label: around(
      name,
      (nl) => words.label(capital(nl))[0],
      (en) => words.label(capital(en))[1],
    ),
    meaning: words.meaning,
    formula: words.formula,
    ...(words.limits ? { limits: words.limits } : {}),
    files: ["accounts", "plan", log],
    scopes: hasSegments ? [...wholes, "account_manager_segment"] : wholes,
    windows: hasTrend ? ["month", "ytd", "r12", "trend"] : ["month", "ytd", "r12"],
    higherIsBetter: null,
  };
}

/** Both sides of a plan: what was asked and done before somebody's first day is the team's. */
const ofTheDaysEmployed: Bilingual = {
  nl: "Van een accountmanager alleen van de dagen in dienst; de rest is van het team.",
  en: "Of an account manager only of the days employed; the rest is the team’s.",
};

function required(reach: Reach): Metric {
  const definition = defined("required", reach, {
    family: { nl: "Gepland", en: "Planned" },
    label: (name) => [`Geplande ${name.toLowerCase()}`, `Planned ${name.toLowerCase()}`],
    meaning: {
      nl: "De contacten die het plan in de periode vraagt.",
      en: "The contacts that the plan asks for in the period.",
    },
    formula: {
      nl: "Σ per klant: keer per jaar × (contactpersonen, als het plan per contactpersoon is) × werkdagen in portefeuille / werkdagen van het jaar",
      en: "Σ per account: times a year × (contact persons, where the plan is per contact person) × working days in the portfolio / working days of the year",
    },
    limits: ofTheDaysEmployed,
  });
  return {
    ...reach.only,
    isRecord: true,
    trendOf: ["account_manager", "segment"],
    definition: { ...definition, files: ["accounts", "plan"] },
    measure: (facts, scope, window) => ({ value: plannedOver(facts, reach.of, "contacts", scope, window) }),
  };
}

function done(tally: keyof DoneTallies, reach: Reach, words: Words): Metric {
  return {
    ...reach.only,
    whole: [reach.log],
    isRecord: true,
    trendOf: ["account_manager", "segment"],
    definition: defined(tally, reach, words),
    measure: (facts, scope, window) => ({ value: doneOver(facts, reach.of, tally, scope, window) }),
  };
}

function realised(reach: Reach): Metric {
  const metric = done("realised", reach, {
    family: { nl: "Gedaan bij eigen klanten", en: "Made at the own accounts" },
    label: (name) => [`${name} gedaan`, `${name} made`],
    meaning: {
      nl: "Alles wat bij de eigen klanten is gedaan, door wie dan ook.",
      en: "All that was done at the own accounts, by whomever.",
    },
    formula: { nl: "Σ aantal bij klanten in portefeuille", en: "Σ count at accounts in the portfolio" },
    limits: ofTheDaysEmployed,
  });
  return { ...metric, definition: { ...metric.definition, files: ["accounts", reach.log] } };
}

const served = (reach: Reach) =>
  done("served", reach, {
    family: { nl: "Gepland en gedaan", en: "Planned and completed" },
    label: (name) => [`Geplande ${name.toLowerCase()}: gedaan`, `Planned ${name.toLowerCase()} completed`],
    meaning: {
      nl: "De contacten die gepland waren toen ze werden gedaan. Bij elke klant groeit elke dag een tegoed; een contact telt mee als er een heel contact van is. Contact bij de een maakt dus nooit goed wat bij de ander ontbreekt.",
      en: "The contacts that were planned when they were made. At each account a credit grows every day; a contact counts where there is a whole contact of it. So contact at one never makes up for another.",
    },
    formula: {
      nl: "Σ contacten met een heel tegoed; dat groeit per dag met keer per jaar / 365, tot hoogstens het grootste van 2 en keer per jaar; wat meetelt neemt er 1 van; het begint met 2 als de export of de klant begint",
      en: "Σ contacts with a whole credit, which grows by times a year / 365 a day, up to the larger of 2 and times a year; what counts takes 1 of it; it starts at 2 where the export or the account begins",
    },
    limits: {
      nl: "Achterstand mag worden ingehaald: een korte periode kan boven wat is gevraagd uitkomen, in de eerste twaalf maanden met hoogstens twee per klant.",
      en: "Arrears may be made up: a short period can be above what was asked, in the first twelve months by at most two an account.",
    },
  });

const surplus = (reach: Reach) =>
  done("surplus", reach, {
    family: { nl: "Meer dan afgesproken", en: "Beyond the agreed maximum" },
    label: (name) => [`${name} meer dan afgesproken`, `${name} beyond the agreed maximum`],
    meaning: {
      nl: "Contacten bij klanten die het maximum van het plan al hadden gehad.",
      en: "Contacts at accounts that had had the plan’s maximum already.",
    },
    formula: {
      nl: "Σ contacten zonder heel tegoed na het maximum per jaar in 365 dagen; zonder maximum 1,25 × keer per jaar, naar boven afgerond",
      en: "Σ contacts without a whole credit after the maximum a year in 365 days; without a maximum 1.25 × times a year, rounded up",
    },
  });

/** A share of the required contacts; without any the plan asks for nothing here. */
function ofRequired(id: PerMedium, tally: "served" | "realised", reach: Reach, words: Words): Metric {
  return {
    ...reach.only,
    whole: [reach.log],
    definition: {
      ...defined(id, reach, words),
      unit: "share",
      higherIsBetter: id === "coverage" ? true : null,
    },
    measure(facts, scope, window) {
      const asked = plannedOver(facts, reach.of, "contacts", scope, window);
      if (asked === 0) return { status: "no_plan" };
      return ratio(doneOver(facts, reach.of, tally, scope, window), asked);
    },
  };
}

const coverage = (reach: Reach) =>
  ofRequired("coverage", "served", reach, {
    family: { nl: "Uitvoering van het plan", en: "Plan completed" },
    label: (name) => [`Uitvoering plan, ${name.toLowerCase()}`, `Plan completed, ${name.toLowerCase()}`],
    meaning: {
      nl: "Het deel van het plan dat bij de juiste klanten is uitgevoerd.",
      en: "The share of the plan that was carried out at the right accounts.",
    },
    formula: { nl: "gedaan waar het plan om vroeg / gevraagd", en: "served / required" },
    limits: {
      nl: "Te lezen over twaalf maanden: een maand kan boven de 100 % komen.",
      en: "To be read over twelve months: a month may be above 100%.",
    },
  });

function rolling(): Metric {
  const { definition, ...metric } = coverage(allContacts);
  const { family: _, variant: __, ...alone } = definition;
  return {
    ...metric,
    twelveMonths: true,
    trendOf: ["account_manager", "segment"],
    definition: {
      ...alone,
      id: "plan.coverage_rolling",
      reachesBack: "year",
      label: { nl: "Uitvoering plan over twaalf maanden", en: "Plan completed over twelve months" },
      meaning: {
        nl: "Het deel van het plan dat in twaalf maanden is uitgevoerd, aan elk maandeinde.",
        en: "The share of the plan that was carried out in twelve months, at each month-end.",
      },
      formula: {
        nl: "gedaan waar het plan om vroeg / gevraagd, over de twaalf maanden tot en met de maand",
        en: "served / required, over the twelve months to the end of the month",
      },
      limits: {
        nl: "Alleen van een maand waarvóór twaalf maanden zijn vastgelegd.",
        en: "Only of a month with twelve recorded months up to it.",
      },
      scopes: ["company", "team", "account_manager", "segment"],
      windows: ["trend"],
    },
  };
}

const attainment = (reach: Reach) =>
  ofRequired("attainment", "realised", reach, {
    family: { nl: "Gedaan t.o.v. plan", en: "Made against plan" },
    label: (name) => [`${name} t.o.v. plan`, `${name} against plan`],
    meaning: {
      nl: "Alles wat is gedaan, gemeten aan het plan; ook bij klanten waar het niet om vroeg.",
      en: "All that was done against the plan; also at accounts it did not ask for.",
    },
    formula: { nl: "gedaan / gevraagd", en: "realised / required" },
  });

const shortfall = (reach: Reach): Metric => ({
  ...reach.only,
  whole: [reach.log],
  definition: {
    ...defined("shortfall", reach, {
      family: { nl: "Gepland en niet gedaan", en: "Planned and not made" },
      label: (name) => [
        `Geplande ${name.toLowerCase()}: niet gedaan`,
        `Planned ${name.toLowerCase()} not made`,
      ],
      meaning: {
        nl: "Wat het plan vroeg en niet is gedaan.",
        en: "What the plan asked for and was not done.",
      },
      formula: { nl: "max(0, gevraagd − gedaan waar het plan om vroeg)", en: "max(0, required − served)" },
    }),
    higherIsBetter: false,
  },
  measure: (facts, scope, window) => ({
    value: Math.max(
      0,
      plannedOver(facts, reach.of, "contacts", scope, window) -
        doneOver(facts, reach.of, "served", scope, window),
    ),
  }),
});

const agreed: Metric = {
  definition: {
    ...defined("agreed", allContacts, {
      label: () => ["Afgesproken deel van het plan", "Agreed share of the plan"],
      meaning: {
        nl: "Het deel van de gevraagde contacten waar de accountmanager ja op heeft gezegd.",
        en: "The share of the required contacts that the account manager said yes to.",
      },
      formula: {
        nl: "gevraagde contacten op een regel met een akkoorddatum / alle gevraagde contacten",
        en: "required contacts on a line with a day of agreement / all required contacts",
      },
    }),
    unit: "share",
    files: ["accounts", "plan"],
    higherIsBetter: true,
  },
  measure(facts, scope, window) {
    const asked = plannedOver(facts, media, "contacts", scope, window);
    return asked === 0
      ? { status: "no_plan" }
      : ratio(plannedOver(facts, media, "agreed", scope, window), asked);
  },
};

const unserved: Metric = {
  definition: {
    ...defined("unserved", allContacts, {
      label: () => ["Contacten zonder accountmanager", "Contacts without an account manager"],
      meaning: {
        nl: "Gevraagde contacten bij klanten zonder accountmanager: wie achter een vacature zitten. Afwezigheid telt niet mee.",
        en: "Contacts asked at accounts without an account manager: those behind a vacancy. Absence does not count.",
      },
      formula: {
        nl: "Σ gevraagde contacten van de werkdagen waarop de accountmanager niet in dienst was",
        en: "Σ required contacts of the working days on which the manager was not employed",
      },
    }),
    files: ["accounts", "plan", "team"],
    scopes: ["company", "team", "segment"],
    higherIsBetter: false,
  },
  measure: (facts, scope, window) => ({ value: plannedOver(facts, media, "unserved", scope, window) }),
};

/** Is the plan carried out, at the right customers? docs/metrics.md. */
export const planMetrics: readonly Metric[] = [
  ...[required, realised, served, surplus, coverage, attainment, shortfall].flatMap((metric) =>
    reaches.map(metric),
  ),
  rolling(),
  agreed,
  unserved,
];
