import { choice, day, key, percentage, text } from "../column.ts";
import type { FileContract } from "../file.ts";
import { agreementWords, findingWords, steeringWords, talkerWords } from "./agreement-words.ts";

/** What two people who talk with each other agreed: asked, promised, chosen, and how sure one is. */
export const agreements: FileContract = {
  kind: "agreements",
  nl: "afspraken",
  mayLack: true,
  row: {
    nl: "één afspraak: hulp die is gevraagd, iets dat is toegezegd, een gekozen sturing, of hoe zeker iemand van het plan is",
    en: "one agreement: help asked for, something promised, a steering chosen, or how sure somebody is of the plan",
  },
  columns: {
    agreement_id: key({
      nl: "afspraaknummer",
      doc: {
        nl: "Nummer van de afspraak; leeg: bekend aan wie, soort, dag en tekst.",
        en: "Number of the agreement; blank: known by whom, kind, day and words.",
      },
    }),
    account_manager_id: key({
      nl: "accountmanager",
      aliases: ["medewerkernummer"],
      doc: {
        nl: "Met of over wie; leeg bij een afspraak van een heel team.",
        en: "With or about whom; blank for an agreement of a whole team.",
      },
    }),
    team: text({
      nl: "team",
      doc: {
        nl: "Het team van de afspraak, waar die niet van één accountmanager is.",
        en: "The team of the agreement, where it is not of one account manager.",
      },
    }),
    kind: choice({
      nl: "soort",
      required: true,
      words: agreementWords,
      asks: {
        nl: "is het gevraagd, toegezegd, een keuze of vertrouwen?",
        en: "is it asked, promised, a choice or confidence?",
      },
      doc: {
        nl: "Gevraagd (hulp), toegezegd, keuze (van een team) of vertrouwen (in het plan).",
        en: "Asked (help), promised, choice (of a team) or confidence (in the plan).",
      },
    }),
    by: choice({
      nl: "door",
      words: talkerWords,
      doc: {
        nl: "Wie het vroeg of toezegde; leeg: gevraagd door de accountmanager, toegezegd door de leidinggevende.",
        en: "Who asked or promised it; blank: asked by the account manager, promised by the lead.",
      },
    }),
    what: text({
      nl: "wat",
      doc: {
        nl: "Wat er is gevraagd of toegezegd, in eigen woorden; alleen voor de twee die het aangaat en de directie.",
        en: "What was asked or promised, in their own words; only for the two concerned and management.",
      },
      example: { nl: "Technicus mee naar het eerste bezoek", en: "A technician at the first visit" },
    }),
    on: day({
      nl: "op",
      aliases: ["datum"],
      required: true,
      doc: { nl: "Dag waarop het is gezegd.", en: "Day on which it was said." },
    }),
    due: day({
      nl: "uiterlijk",
      aliases: ["voor"],
      doc: {
        nl: "Wanneer het er moet zijn; leeg: geen dag afgesproken.",
        en: "By when; blank: no day agreed.",
      },
    }),
    done_on: day({
      nl: "gedaan_op",
      doc: {
        nl: "Dag waarop het is gedaan; leeg: nog niet.",
        en: "Day on which it was done; blank: not yet.",
      },
    }),
    dropped_on: day({
      nl: "vervallen_op",
      doc: {
        nl: "Dag waarop het is vervallen; alleen samen met een waarom.",
        en: "Day on which it was dropped; only together with a why.",
      },
    }),
    why: text({
      nl: "waarom",
      doc: {
        nl: "Waarom het is vervallen. Zonder waarom blijft een afspraak staan.",
        en: "Why it was dropped. Without a why an agreement stands.",
      },
      example: { nl: "Klant heeft zelf een technicus", en: "The customer has a technician" },
    }),
    finding: choice({
      nl: "bevinding",
      words: findingWords,
      doc: { nl: "Bij een keuze: voor welke bevinding.", en: "Of a choice: for which finding." },
    }),
    steering: choice({
      nl: "sturing",
      words: steeringWords,
      doc: {
        nl: "Bij een keuze: uren, klanten, allebei of geen.",
        en: "Of a choice: hours, customers, both or none.",
      },
    }),
    confidence: percentage({
      nl: "vertrouwen",
      doc: {
        nl: "Hoe zeker de accountmanager is dat het plan het resultaat brengt, 0 tot 100 %; alleen op de eigen pagina.",
        en: "How sure the account manager is that the plan brings the result, 0 to 100 %; on their own page only.",
      },
      example: { nl: "70%", en: "70%" },
    }),
  },
};
