import { z } from "zod";
import { amount, choice, count, currency, day, key, money, percentage, share, text } from "../column.ts";
import type { FileContract } from "../file.ts";
import { mediumWords, perWords, statusWords } from "./words.ts";

/** Once a day of a leap year. */
const mostTimesPerYear = 366;

/** More would be a slip of the hand: no account has so many. */
const mostContactsOfARow = 1000;

export const accounts: FileContract = {
  kind: "accounts",
  nl: "klanten",
  row: { nl: "een klant of prospect", en: "a customer or prospect" },
  columns: {
    account_id: key({
      nl: "klantnummer",
      aliases: ["relatienummer", "debiteurnummer"],
      required: true,
      doc: { nl: "Nummer van de klant.", en: "Number of the account." },
    }),
    name: text({
      nl: "naam",
      aliases: ["klantnaam", "relatie", "account_name"],
      doc: { nl: "Naam; leeg: het nummer.", en: "Name; blank: the number." },
      example: { nl: "Bakker Techniek BV", en: "Bakker Techniek BV" },
    }),
    status: choice({
      nl: "status",
      required: true,
      words: statusWords,
      asks: { nl: "welke zijn klant, welke prospect?", en: "which are customers, which prospects?" },
      doc: { nl: "Klant of prospect.", en: "Customer or prospect." },
    }),
    segment: text({
      nl: "segment",
      aliases: ["klasse"],
      required: true,
      doc: { nl: "Segment, zoals A, B of C.", en: "Segment, such as A, B or C." },
      example: { nl: "A", en: "A" },
    }),
    account_manager_id: key({
      nl: "accountmanager",
      aliases: ["accountmanagernummer", "medewerkernummer"],
      required: true,
      mayBeBlank: true,
      doc: {
        nl: "Van wie de klant is; leeg: van niemand, zoals bij een vacature.",
        en: "Whose account it is; blank: nobody's, as with a vacancy.",
      },
    }),
    customer_since: day({
      nl: "klant_sinds",
      aliases: ["eerste_order_op"],
      doc: {
        nl: "Dag waarop de prospect klant werd; leeg: de dag van de eerste gewonnen offerte, anders de status.",
        en: "Day on which the prospect became a customer; blank: the day of the first quote won, else the status.",
      },
    }),
    since: day({
      nl: "sinds",
      aliases: ["vanaf"],
      doc: {
        nl: "Eerste dag in portefeuille; leeg: altijd al. Een klant die is overgedragen heeft een regel voor elke accountmanager, met dezelfde dag ervoor als tot_en_met.",
        en: "First day in the portfolio; blank: always. An account that was handed over has a row for each account manager, the day before as the until of the earlier one.",
      },
    }),
    until: day({
      nl: "tot_en_met",
      aliases: ["tot"],
      doc: {
        nl: "Laatste dag in portefeuille; leeg: nog steeds.",
        en: "Last day in the portfolio; blank: still.",
      },
    }),
    times_per_year: amount({
      nl: "keer_per_jaar",
      aliases: ["eigen_norm"],
      min: 0,
      max: mostTimesPerYear,
      doc: {
        nl: "Eigen norm van deze klant: hoe vaak per jaar, in plaats van wat het contactplan voor het segment vraagt; 0: geen contact; leeg: als het segment.",
        en: "A norm of this account’s own: how often a year, in place of what the contact plan asks of its segment; 0: no contact; blank: as the segment.",
      },
      example: { nl: "12", en: "12" },
    }),
    norm_medium: choice({
      nl: "norm_middel",
      words: mediumWords,
      doc: {
        nl: "Middel van die norm; leeg: bezoek. Een norm voor nog een middel is een regel in het contactplan.",
        en: "Medium of that norm; blank: visit. A norm for another medium besides is a line of the contact plan.",
      },
    }),
    wish_per_year: amount({
      nl: "wens_per_jaar",
      min: 0,
      max: mostTimesPerYear,
      doc: {
        nl: "Hoe vaak per jaar de klant contact wil; 0: niet; leeg: niet bekend.",
        en: "How often a year the customer wants contact; 0: not at all; blank: not known.",
      },
      example: { nl: "6", en: "6" },
    }),
    wish_medium: choice({
      nl: "wens_middel",
      words: mediumWords,
      doc: {
        nl: "Hoe de klant contact wil; leeg: maakt niet uit.",
        en: "How the customer wants contact; blank: by any medium.",
      },
    }),
  },
};

export const contacts: FileContract = {
  kind: "contacts",
  nl: "contactpersonen",
  row: { nl: "een contactpersoon van een klant", en: "a contact person of an account" },
  columns: {
    contact_id: key({
      nl: "contactpersoonnummer",
      required: true,
      doc: { nl: "Nummer van de contactpersoon.", en: "Number of the contact person." },
    }),
    account_id: key({
      nl: "klantnummer",
      aliases: ["relatienummer"],
      required: true,
      doc: { nl: "Bij welke klant.", en: "At which account." },
    }),
    role: text({
      nl: "functie",
      aliases: ["rol"],
      doc: { nl: "Functie; wordt niet getoond.", en: "Role; not shown." },
      example: { nl: "Inkoper", en: "Buyer" },
    }),
    count: {
      ...count({
        nl: "aantal",
        doc: {
          nl: "Voor hoeveel contactpersonen de regel staat, als de export ze alleen telt; leeg: 1.",
          en: "How many contact persons the row stands for, where the export only counts them; blank: 1.",
        },
      }),
      schema: z.int().min(0).max(mostContactsOfARow),
    },
  },
};

export const plan: FileContract = {
  kind: "plan",
  nl: "contactplan",
  row: { nl: "één regel van een contactplan", en: "one line of a contact plan" },
  columns: {
    account_manager_id: key({
      nl: "accountmanager",
      aliases: ["medewerkernummer"],
      doc: {
        nl: "Van wie het plan is; leeg: standaard voor iedereen.",
        en: "Whose plan it is; blank: default for all.",
      },
    }),
    account_id: key({
      nl: "klantnummer",
      aliases: ["relatienummer"],
      doc: {
        nl: "Voor één klant: de regel geldt in plaats van die van het segment; leeg: voor het hele segment.",
        en: "For one account: the line holds in place of that of its segment; blank: for the whole segment.",
      },
    }),
    segment: text({
      nl: "segment",
      required: true,
      mayBeBlank: true,
      doc: {
        nl: "Segment; mag leeg zijn in een regel met klantnummer.",
        en: "Segment; may be blank in a line with an account.",
      },
      example: { nl: "A", en: "A" },
    }),
    status: choice({
      nl: "status",
      words: statusWords,
      doc: { nl: "Klant of prospect; leeg: allebei.", en: "Customer or prospect; blank: both." },
    }),
    medium: choice({
      nl: "middel",
      aliases: ["soort"],
      required: true,
      words: { ...mediumWords, quote: ["offerte", "quote"] },
      doc: { nl: "Hoe: bezoek, telefoon, … of offerte.", en: "How: visit, call, … or quote." },
    }),
    per: choice({
      nl: "per",
      required: true,
      words: perWords,
      doc: { nl: "Per klant of per contactpersoon.", en: "Per account or per contact person." },
    }),
    times_per_year: amount({
      nl: "keer_per_jaar",
      aliases: ["frequentie"],
      required: true,
      min: 0,
      max: mostTimesPerYear,
      doc: { nl: "Hoe vaak per jaar.", en: "How often a year." },
      example: { nl: "4", en: "4" },
    }),
    max_per_year: amount({
      nl: "maximum_per_jaar",
      min: 0,
      seldomOver: 366,
      doc: {
        nl: "Vanaf hoe vaak het te veel is; leeg: een kwart meer.",
        en: "From how often it is too much; blank: a quarter more.",
      },
      example: { nl: "6", en: "6" },
    }),
    minutes: amount({
      nl: "minuten",
      min: 0,
      seldomOver: 9999,
      doc: {
        nl: "Minuten per keer, met reizen en voorbereiden.",
        en: "Minutes a time, with travel and preparation.",
      },
      example: { nl: "90", en: "90" },
    }),
    hit_rate: share({
      nl: "scoringskans",
      doc: { nl: "Bij offertes: kans op een order, 0 tot 1.", en: "For quotes: chance of an order, 0 to 1." },
      example: { nl: "0,30", en: "0.30" },
    }),
    order_value: money({
      nl: "orderwaarde",
      min: 0,
      doc: { nl: "Bij offertes: waarde van een order.", en: "For quotes: value of an order." },
      example: { nl: "12.500", en: "12500" },
    }),
    currency: currency(),
    agreed_on: day({
      nl: "akkoord_op",
      doc: {
        nl: "Dag waarop de accountmanager ja zei; leeg: nog niet.",
        en: "Day on which the account manager agreed; blank: not yet.",
      },
    }),
    confidence: percentage({
      nl: "vertrouwen",
      doc: {
        nl: "Hoe zeker de accountmanager op die dag was dat het plan het resultaat brengt, 0 tot 100 %; alleen op de eigen pagina.",
        en: "How sure the account manager was on that day that the plan brings the result, 0 to 100 %; on their own page only.",
      },
      example: { nl: "70%", en: "70%" },
    }),
    accounts: count({
      nl: "klanten",
      doc: {
        nl: "Voor hoeveel klanten de regel was toen hij werd afgesproken (vult het werkblad in).",
        en: "For how many accounts the line was when it was agreed (filled in by the worksheet).",
      },
      example: { nl: "12", en: "12" },
    }),
    contact_persons: count({
      nl: "contactpersonen",
      doc: {
        nl: "Voor hoeveel contactpersonen, net zo.",
        en: "For how many contact persons, likewise.",
      },
      example: { nl: "31", en: "31" },
    }),
    help: text({
      nl: "hulp_nodig",
      doc: {
        nl: "Wat de accountmanager nodig heeft om dit te doen, in eigen woorden.",
        en: "What the account manager needs to do this, in their own words.",
      },
      example: { nl: "Technicus mee bij eerste bezoek", en: "A technician at the first visit" },
    }),
  },
};
