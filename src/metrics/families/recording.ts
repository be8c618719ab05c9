import type { FileKind, Reading } from "../../contract/vocabulary.ts";
import type { Definition, Family } from "../definition.ts";
import { everyone, type RecordingGap } from "../facts/recording.ts";
import { type Metric, ratio } from "../metric.ts";

const incomplete: Family = {
  id: "data",
  label: { nl: "Wat in de registratie ontbreekt", en: "What the records lack" },
};

function recorded(
  gap: RecordingGap,
  reading: Reading,
  files: readonly FileKind[],
  words: Pick<Definition, "label" | "meaning" | "formula">,
): Metric {
  return {
    definition: {
      id: `data.${gap}`,
      family: incomplete,
      reading,
      unit: "share",
      files,
      scopes: ["company"],
      windows: ["month", "r12", "trend"],
      higherIsBetter: false,
      ...words,
    },
    measure(facts, _company, window) {
      const { lacking, all } = facts.recording[gap];
      return ratio(lacking.over(everyone, window), all.over(everyone, window));
    },
  };
}

/** How complete what is recorded is: a question to the data, of the whole organisation alone. */
export const recordingMetrics: readonly Metric[] = [
  recorded("activities_without_account", "customers", ["activities", "accounts"], {
    label: { nl: "Activiteiten zonder klant", en: "Activities without an account" },
    meaning: {
      nl: "Deel van de activiteiten zonder bekende klant; ze tellen niet voor plan en bereik.",
      en: "Share of the activities without a known customer; they do not count for plan and reach.",
    },
    formula: {
      nl: "activiteiten zonder bekende klant / activiteiten",
      en: "activities without a known account / activities",
    },
  }),
  recorded("activities_without_contact", "customers", ["activities", "contacts"], {
    label: { nl: "Activiteiten zonder contactpersoon", en: "Activities without a contact person" },
    meaning: {
      nl: "Deel van de activiteiten bij een klant zonder bekende contactpersoon.",
      en: "Share of the activities at an account without a known contact person.",
    },
    formula: {
      nl: "die / activiteiten bij een klant",
      en: "those / activities at an account",
    },
  }),
  recorded("quotes_without_account", "customers", ["quotes", "accounts"], {
    label: { nl: "Offertes zonder klant", en: "Quotes without an account" },
    meaning: {
      nl: "Deel van de offertes zonder bekende klant.",
      en: "Share of the quotes without a known account.",
    },
    formula: {
      nl: "offertes zonder bekende klant / offertes",
      en: "quotes without a known account / quotes",
    },
  }),
  recorded("orders_without_value", "hours", ["quotes"], {
    label: { nl: "Orders zonder waarde", en: "Orders without a value" },
    meaning: {
      nl: "Deel van de orders zonder waarde; ze tellen niet in de omzet.",
      en: "Share of the orders without a value; they do not count in revenue.",
    },
    formula: {
      nl: "gewonnen offertes zonder waarde / gewonnen offertes",
      en: "won quotes without a value / won quotes",
    },
  }),
  recorded("orders_unlogged", "customers", ["quotes", "accounts", "activities"], {
    label: { nl: "Orders uit het niets", en: "Orders out of nowhere" },
    meaning: {
      nl: "Deel van de orders zonder eerdere offerte, bezoek of gesprek bij die klant: een vraag aan de registratie.",
      en: "Share of the orders without a quote, visit or call before at that account: a question to the records.",
    },
    formula: {
      nl: "zulke orders / orders bij een bekende klant",
      en: "such orders / orders at a known account",
    },
  }),
];
