import { counted, type Formats } from "../format.ts";

/** De pagina van één accountmanager, in de je-vorm. */
export const person = {
  title: {
    load: (name: string, required: string, available: string, due: string) =>
      `${name}: je plan vraagt ${required} uur per week en je hebt er ${available}; ${due} aan de beurt`,
    due: (name: string, due: string) => `${name}: ${due} aan de beurt`,
    notAssessed: (name: string) => `${name}: geen beoordeling deze periode`,
    none: (name: string) => `${name}: er is nog geen plan of klantenbestand om naar te kijken`,
  },
  accounts: (count: number, f: Formats) => counted(count, "klant is", "klanten zijn", f),
  notAssessed:
    "Over deze periode zijn er geen cijfers over jou. Dat is bij iedereen zo die er minder dan de helft van de tijd was, wat de oorzaak ook is: nieuw, verlof, een project.",
  lead: (customers: string, prospects: string, team: string) =>
    `Je hebt ${customers} klanten en ${prospects} prospects, in team ${team}.`,
  coverageLead: (coverage: string, r12: string) =>
    `Van het contact dat je plan over ${r12} vraagt, is ${coverage} gedaan.`,
  dueTitle: (count: number, f: Formats) =>
    count === 0
      ? "Niemand wacht langer dan je plan wil"
      : `${counted(count, "klant wacht", "klanten wachten", f)} langer dan je plan wil`,
  dueTable: "Wie is aan de beurt",
  dueNote: "Langst wachtend eerst, gemeten aan het eigen interval.",
  restTitle: "Klanten die op schema zijn",
  account: "Klant",
  state: "Stand",
  last: "Laatste contact",
  days: "Dagen geleden",
  interval: "Elke … dagen",
  scheduled: "Gepland op",
  persons: "Contactpersonen",
  done: "Gedaan / gevraagd, 12 maanden",
  loadTitle: {
    fits: (share: string) => `Je plan past in je uren: ${share} van wat er is`,
    over: (share: string) => `Je plan vraagt meer dan er is: ${share} van je uren`,
    room: (share: string) => `Je hebt ruimte: het plan vraagt ${share} van je uren`,
    unknown: "Of je plan in je week past, is nog niet te zeggen",
  },
  loadSub: (year: string) => `Uren dit jaar tot nu toe, ${year}; band: waarbinnen het past`,
  loadFacts: (required: string, available: string) =>
    `Balk met ${required} uur gevraagd tegen ${available} uur beschikbaar.`,
  loadLabel: "Uren",
  required: "gevraagd",
  available: "beschikbaar",
  band: "past",
  coverageTitle: (share: string) => `Van je plan is over twaalf maanden ${share} gedaan`,
  trendTitle: (month: string, made: string, required: string) =>
    `In ${month} had je ${made} contacten volgens plan; het plan vroeg er ${required}`,
  trendSub: (from: string, to: string) =>
    `Contacten per maand, ${from} – ${to}; omlijnd: gevraagd, gevuld: gedaan waar het plan om vroeg`,
  trendFacts: (made: string, required: string) =>
    `Kolommen per maand. Laatste maand ${made} gedaan, ${required} gevraagd.`,
  expected: "Wat je plan belooft en wat het werd",
  compared: "Hoe dit zich verhoudt",
  comparedNote: "Een verschil telt pas als het interval het ook zegt; anders kan het toeval zijn.",
};
