import type { Window } from "../../calendar/window.ts";
import type { Agreement } from "../../contract/dataset.ts";
import type { Under } from "../../contract/metric-ids.ts";
import type { Definition, Family } from "../definition.ts";
import { agreementsBy, isAgreementOf } from "../facts/agreements.ts";
import type { Facts } from "../facts/facts.ts";
import { type Metric, proportion } from "../metric.ts";

const help: Family = {
  id: "help",
  label: { nl: "Hulp gevraagd en gegeven", en: "Help asked for and given" },
};

const defined = (
  id: Under<"help">,
  words: Pick<
    Definition,
    "unit" | "label" | "meaning" | "formula" | "limits" | "higherIsBetter" | "reachesBack"
  >,
): Definition => ({
  id: `help.${id}`,
  family: help,
  reading: "customers",
  files: ["agreements"],
  scopes: ["company", "team", "account_manager"],
  windows: ["month", "r12"],
  told: "company",
  ...words,
});

/** What had been agreed with a scope by the end of a window, with what had become of it by then. */
const agreedBy = (facts: Facts, scope: number, { to }: Window) =>
  agreementsBy(to, facts.dataset.agreements).filter((each) => isAgreementOf(facts, scope, each));

/** Help that an account manager, or a team, asked for within a window. */
const askedIn = (facts: Facts, scope: number, window: Window) =>
  agreedBy(facts, scope, window).filter(
    ({ kind, by, on }) => kind === "asked" && by === "account_manager" && on >= window.from,
  );

/** What the lead owes: help that was asked for, and what the lead promised. */
const isOwed = ({ kind, by }: Agreement) =>
  (kind === "asked" && by === "account_manager") || (kind === "promised" && by === "lead");

/** What the lead owed on a day within a window. */
const dueIn = (facts: Facts, scope: number, window: Window) =>
  agreedBy(facts, scope, window).filter(
    (each) => isOwed(each) && each.due !== null && window.from <= each.due && each.due <= window.to,
  );

const isAnswered = ({ doneOn, dropped }: Agreement) => doneOn !== null || dropped !== null;
const isOnTime = ({ doneOn, due }: Agreement) => doneOn !== null && due !== null && doneOn <= due;

/** Help that was asked for, and whether it came: what account managers ask of who leads them. */
export const helpMetrics: readonly Metric[] = [
  {
    definition: defined("asked", {
      unit: "count",
      higherIsBetter: null,
      label: { nl: "Hulp gevraagd", en: "Help asked for" },
      meaning: {
        nl: "Hoe vaak accountmanagers om hulp vroegen.",
        en: "How often account managers asked for help.",
      },
      formula: {
        nl: "afspraken van de soort gevraagd, door de accountmanager, gezegd in de periode",
        en: "agreements of the kind asked, by the account manager, said within the period",
      },
    }),
    measure: (facts, scope, window) => ({ value: askedIn(facts, scope, window).length }),
  },
  {
    definition: defined("answered", {
      unit: "share",
      higherIsBetter: true,
      label: { nl: "Hulp beantwoord", en: "Help answered" },
      meaning: {
        nl: "Deel van de gevraagde hulp die er kwam, of met een waarom is vervallen.",
        en: "Share of the help asked for that came, or was dropped with a why.",
      },
      formula: {
        nl: "gevraagd in de periode en aan het eind ervan gedaan of vervallen met een waarom / gevraagd in de periode",
        en: "asked within the period and by its end done, or dropped with a why / asked within the period",
      },
      limits: {
        nl: "Wie niets vraagt, heeft geen deel. Een afspraak waarvan de regel weg is, telt als niet beantwoord.",
        en: "Who asks for nothing has no share. An agreement of which the row is gone counts as not answered.",
      },
    }),
    measure(facts, scope, window) {
      const asked = askedIn(facts, scope, window);
      return proportion(asked.filter(isAnswered).length, asked.length);
    },
  },
  {
    definition: defined("on_time", {
      // What is due now may have been promised long before, by the lead of another team.
      reachesBack: "ever",
      unit: "share",
      higherIsBetter: true,
      label: { nl: "Hulp op tijd", en: "Help on time" },
      meaning: {
        nl: "Deel van wat de leidinggevende zou doen dat er op de afgesproken dag was.",
        en: "Share of what the lead was to do that was there on the day agreed.",
      },
      formula: {
        nl: "gedaan op of voor de dag van uiterlijk / gevraagd door accountmanagers of toegezegd door de leidinggevende, met die dag in de periode",
        en: "done on or before the day it was due / asked by account managers or promised by the lead, due within the period",
      },
      limits: {
        nl: "Wat vervalt, telt als niet op tijd. Afspraken zonder dag tellen niet mee.",
        en: "What is dropped counts as not on time. Agreements without a day do not count.",
      },
    }),
    measure(facts, scope, window) {
      const due = dueIn(facts, scope, window);
      return proportion(due.filter(isOnTime).length, due.length);
    },
  },
];
