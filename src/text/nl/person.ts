import { counted, type Formats } from "../format.ts";

/** De pagina van één accountmanager, in de je-vorm. */
export const person = {
  title: {
    load: (name: string, required: string, available: string, due: string) =>
      `${name}: je plan vraagt ${required} uur per week en je hebt er ${available}; ${due} aan de beurt`,
    due: (name: string, due: string) => `${name}: ${due} aan de beurt`,
    notAssessed: (name: string) => `${name}: geen beoordeling deze periode`,
    none: (name: string) => `${name}: er is nog geen klantenbestand om naar te kijken`,
  },
  accounts: (count: number, f: Formats) =>
    count === 0 ? "geen klant is" : counted(count, "klant is", "klanten zijn", f),
  notAssessed: (least: string) =>
    `Over deze periode zijn er geen cijfers over jou. Dat is bij iedereen zo die er minder dan ${least} van de tijd was, wat de oorzaak ook is: nieuw, verlof, een project.`,
  portfolio: (customers: number, prospects: number, f: Formats) =>
    `Je hebt ${counted(customers, "klant", "klanten", f)} en ${counted(prospects, "prospect", "prospects", f)}.`,
  team: (team: string) => `Je hoort bij team ${team}.`,
  coverageLead: (r12: string, coverage: string) =>
    `Van het contact dat je plan over de ${r12} vraagt, is ${coverage} gedaan.`,
  due: {
    title: (count: number, f: Formats) =>
      count === 0
        ? "Niemand wacht langer dan je plan wil"
        : `${counted(count, "klant wacht", "klanten wachten", f)} langer dan je plan wil`,
    table: "Wie is aan de beurt",
    note: "Langst wachtend eerst, gemeten aan het eigen interval.",
    rest: (count: number, f: Formats) =>
      `${counted(count, "klant is", "klanten zijn", f)} op schema of bijna aan de beurt`,
    restTable: "Klanten die op schema zijn",
  },
  load: {
    title: {
      fits: (share: string) => `Je plan past in je uren: het vraagt ${share} van wat er is`,
      over: (share: string) => `Je plan vraagt meer dan er is: ${share} van je uren`,
      room: (share: string) => `Je hebt ruimte: het plan vraagt ${share} van je uren`,
      unknown: "Of je plan in je week past, is nog niet te zeggen",
    },
    sub: (year: string) => `Uren in ${year} tot nu toe; band: waarbinnen een plan past`,
    facts: (required: string, available: string, share: string) =>
      `Een balk: gevraagd ${required}, beschikbaar ${available}, belasting ${share}.`,
    label: "Uren",
    required: "gevraagd",
    available: "beschikbaar",
    band: "past",
    roomNote: (low: string, hours: string) =>
      `Onder de band (${low}) is er ruimte: tot nu toe dit jaar ongeveer ${hours} uur voordat het plan je uren vult.`,
    note: "Beschikbaar is het deel van je contracturen dat voor verkoop is; gewoon verlof en kort verzuim zijn eraf, voor iedereen gelijk.",
  },
  coverage: {
    title: (share: string) => `Van je plan is over twaalf maanden ${share} gedaan`,
    unknown: "Hoeveel van je plan is gedaan, is nog niet te zeggen",
  },
  contacts: {
    title: (month: string, made: string, required: string) =>
      `In ${month} vroeg je plan ${required} contacten; ${made} zijn gedaan`,
    unknown: "Hoeveel contacten je plan deze maand vroeg, is nog niet te zeggen",
    sub: (from: string, to: string) =>
      `Contacten per maand, ${from} – ${to}; omlijnd: gevraagd, gevuld: gedaan waar het plan om vroeg`,
    facts: (said: string) => `Kolommen per maand. ${said}.`,
    made: "Gedaan",
    served: "Gedaan waar het plan om vroeg",
    required: "Gevraagd",
  },
  expected: "Wat je plan beloofde en wat het werd",
  compared: "Wat het brengt, en hoe dat zich verhoudt",
  comparedTable: "Jouw cijfers naast die van team en bedrijf, twaalf maanden",
  colleagues: {
    table: "Jouw orders naast wat zulke klanten collega’s met dezelfde functie brengen",
    orders: "Orders in de vergeleken maanden",
    more: "Meer orders dan zulke klanten collega’s brengen, ook als je het toeval meerekent.",
    fewer: "Minder orders dan zulke klanten collega’s brengen, ook als je het toeval meerekent.",
    fewAndEnough:
      "Minder orders dan zulke klanten collega’s brengen, en het target van het jaar tot nu toe is gehaald: er hoeft niets te gebeuren.",
    chance: "Het verschil met wat zulke klanten collega’s brengen kan toeval zijn.",
  },
  newBusinessTable: "Nieuwe klanten, twaalf maanden",
  comparedNote:
    "Tussen haakjes het interval van 95 %. Overlappen twee intervallen, dan kan het verschil toeval zijn.",
};
