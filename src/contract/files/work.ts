import {
  choice,
  count,
  currency,
  day,
  dayOfWork,
  key,
  money,
  moneyOrCredit,
  periodDay,
  rowId,
  text,
} from "../column.ts";
import type { FileContract } from "../file.ts";
import { doneWords, measureWords, mediumWords, outcomeWords } from "./words.ts";

export const activities: FileContract = {
  kind: "activities",
  nl: "activiteiten",
  row: { nl: "een contact of ander werk voor een klant", en: "a contact or other customer work" },
  columns: {
    date: dayOfWork("count", {
      nl: "datum",
      aliases: ["maand", "month"],
      required: true,
      doc: {
        nl: "De dag; met een aantal ook een maand, geteld op de laatste werkdag.",
        en: "The day; with a count also a month, counted on its last weekday.",
      },
    }),
    account_manager_id: key({
      nl: "accountmanager",
      aliases: ["medewerkernummer", "medewerker"],
      required: true,
      mayBeBlank: true,
      doc: { nl: "Wie het deed; leeg: niet bekend.", en: "Who did it; blank: not known." },
    }),
    type: choice({
      nl: "soort",
      aliases: ["soort activiteit", "type activiteit"],
      required: true,
      words: mediumWords,
      asks: {
        nl: "welk is wat: bezoek, telefoon, video, e-mail, evenement of overig?",
        en: "which is what: visit, call, video, email, event or other?",
      },
      doc: { nl: "Wat het was.", en: "What it was." },
    }),
    account_id: key({
      nl: "klantnummer",
      aliases: ["relatienummer", "klant", "relatie", "account"],
      doc: { nl: "Bij welke klant; leeg: geen.", en: "At which account; blank: none." },
    }),
    contact_id: key({
      nl: "contactpersoonnummer",
      aliases: ["contactpersoon"],
      doc: { nl: "Met welke contactpersoon.", en: "With which contact person." },
    }),
    activity_id: rowId({
      nl: "activiteitnummer",
      aliases: ["activiteitnr"],
      doc: { nl: "Nummer; daarmee vallen dubbele regels op.", en: "Number; it shows double rows." },
    }),
    status: choice({
      nl: "status",
      words: doneWords,
      asks: { nl: "welk is gedaan, welk gepland?", en: "which are done, which planned?" },
      doc: { nl: "Gedaan of gepland; leeg: gedaan.", en: "Done or planned; blank: done." },
    }),
    count: count({
      nl: "aantal",
      doc: { nl: "Hoeveel keer; leeg: 1.", en: "How many times; blank: 1." },
    }),
  },
};

export const quotes: FileContract = {
  kind: "quotes",
  nl: "offertes",
  row: { nl: "een offerte of verkoopkans", en: "a quote or opportunity" },
  columns: {
    quote_id: rowId({
      nl: "offertenummer",
      aliases: ["opportunity_id", "deal_id"],
      doc: {
        nl: "Nummer van de offerte; zonder is een regel bekend aan wat erin staat.",
        en: "Number of the quote; without it a row is known by what stands in it.",
      },
    }),
    account_manager_id: key({
      nl: "accountmanager",
      aliases: ["medewerkernummer"],
      required: true,
      mayBeBlank: true,
      doc: { nl: "Wie hem uitbracht; leeg: niet bekend.", en: "Who issued it; blank: not known." },
    }),
    issued_on: day({
      nl: "offertedatum",
      aliases: ["datum"],
      required: true,
      doc: { nl: "Dag waarop hij de deur uit ging.", en: "Day on which it was issued." },
    }),
    account_id: key({
      nl: "klantnummer",
      aliases: ["relatienummer", "klant"],
      doc: { nl: "Voor welke klant.", en: "For which account." },
    }),
    outcome: choice({
      nl: "uitslag",
      aliases: ["resultaat", "stage"],
      required: true,
      words: outcomeWords,
      asks: {
        nl: "welke zijn gewonnen, welke verloren, welke nog open?",
        en: "which are won, which lost, which still open?",
      },
      isStage: true,
      doc: {
        nl: "Open, gewonnen of verloren. Een gewonnen offerte is een order.",
        en: "Open, won or lost. A quote won is an order.",
      },
    }),
    closed_on: day({
      nl: "afgesloten_op",
      aliases: ["sluitdatum", "close_date"],
      doc: {
        nl: "Dag van de uitslag; leeg zolang hij open is.",
        en: "Day of the outcome; blank while open.",
      },
    }),
    expected_on: day({
      nl: "verwacht_op",
      aliases: ["verwachte_sluitdatum", "expected_close_date"],
      doc: {
        nl: "Dag waarop de uitslag van een open offerte wordt verwacht; anders dan vorige maand: naar voren of naar achteren geschoven.",
        en: "Day on which the outcome of an open quote is expected; other than last month: pulled in or slipped.",
      },
    }),
    stage: text({
      nl: "offertefase",
      doc: {
        nl: "Hoe ver een open offerte is, in eigen woorden; staat bij de open offertes.",
        en: "How far an open quote is, in your own words; it stands with the open quotes.",
      },
      example: { nl: "Onderhandeling", en: "Negotiation" },
    }),
    value: moneyOrCredit({
      nl: "waarde",
      aliases: ["bedrag", "amount"],
      doc: {
        nl: "Waarde in de munt van het rapport. Onder nul: een creditnota, die de omzet verlaagt op de dag van de uitslag en geen offerte of order is.",
        en: "Value in the currency of the report. Below zero: a credit note, which lowers revenue on the day of its outcome and is no quote and no order.",
      },
      example: { nl: "12.500,00", en: "12500.00" },
    }),
    currency: currency(),
  },
};

export const targets: FileContract = {
  kind: "targets",
  nl: "targets",
  row: { nl: "een target van een team of persoon", en: "a target of a team or person" },
  columns: {
    team: text({ nl: "team", required: true, doc: { nl: "Team.", en: "Team." } }),
    account_manager_id: key({
      nl: "accountmanager",
      aliases: ["medewerkernummer"],
      doc: { nl: "Persoon; leeg: voor het hele team.", en: "Person; blank: for the whole team." },
    }),
    from: periodDay("first", { nl: "vanaf", required: true, doc: { nl: "Eerste dag.", en: "First day." } }),
    to: periodDay("last", {
      nl: "tot_en_met",
      aliases: ["tot"],
      required: true,
      doc: { nl: "Laatste dag.", en: "Last day." },
    }),
    measure: choice({
      nl: "maat",
      required: true,
      words: measureWords,
      doc: { nl: "Waarvoor het target geldt.", en: "What the target is for." },
    }),
    value: money({
      nl: "waarde",
      required: true,
      min: 0,
      doc: { nl: "Het totaal over vanaf–tot en met.", en: "The total over from–to." },
      example: { nl: "1.200.000", en: "1200000" },
    }),
    currency: currency(),
  },
};
