import { counted, type Formats } from "../format.ts";
/** Uren naast klanten: waar de lezingen verschillen, en wat elk zou doen. */
export const both = {
  title: {
    differ: (team: string, hours: string, customers: string) => `${team} ${hours}, maar ${customers}`,
    also: (teams: string) => `ook bij ${teams} wijzen de lezingen verschillende kanten op`,
    agree: "Uren en klanten wijzen bij elk team dezelfde kant op",
    unknown: "De twee lezingen zijn nog niet naast elkaar te leggen",
    whole: (name: string) => `De twee lezingen van ${name}, naast elkaar`,
  },
  lead: "Dezelfde cijfers, twee keer gelezen. Vanuit uren: hebben we de handen en wapperen ze? Vanuit klanten: is het plan genoeg en wordt het gedaan? De lezingen sturen verschillend; de keuze is aan u.",
  place: {
    inside: "Elk team zit binnen de band van belasting en dekking",
    outside: (count: number, teams: string) =>
      `${teams} ${count === 1 ? "ligt" : "liggen"} buiten de band van belasting en dekking`,
    sub: (r12: string) =>
      `Belasting (uren die het plan vraagt / beschikbare uren) tegen dekking, ${r12}; lijnen: de band en de ondergrens`,
    facts: (rows: string) => `Een punt per team. ${rows}.`,
    row: (team: string, load: string, coverage: string) => `${team} belasting ${load}, dekking ${coverage}`,
    load: "Belasting",
    coverage: "Dekking",
    corners: {
      topLeft: "ruimte over, plan gedaan",
      topRight: "te veel gevraagd, toch gedaan",
      bottomLeft: "ruimte over, plan niet gedaan",
      bottomRight: "te veel gevraagd, niet te doen",
    },
  },
  people: {
    title: (count: number, f: Formats) =>
      count === 0
        ? "Geen enkele accountmanager zit in de hoek waar hulp het eerst nodig is"
        : `${counted(count, "accountmanager", "accountmanagers", f)} ${count === 1 ? "heeft" : "hebben"} weinig bezoeken en een plan dat blijft liggen`,
    sub: (r12: string) =>
      `Bezoeken per fte tegenover collega’s met dezelfde functie, en dekking van het eigen plan, ${r12}; lijnen: een kwart minder en meer, en de ondergrens`,
    facts: (rows: string) => `Een punt per accountmanager, op alfabet. ${rows}.`,
    row: (name: string, visits: string, coverage: string) => `${name} ${visits} keer, dekking ${coverage}`,
    visits: "Bezoeken t.o.v. collega’s (keer)",
    corners: {
      topLeft: "weinig nodig, plan gedaan: wat kunnen anderen leren?",
      topRight: "druk en op plan: past het vol te houden?",
      bottomLeft: "weinig en niet op plan: welke hulp is nodig?",
      bottomRight: "druk, niet op plan: bij de juiste klanten?",
    },
  },
  shares: {
    apart: (part: string, made: string, asked: string) =>
      `Naar ${part} ging ${made} van de contacten; het plan vraagt ${asked}`,
    alike: "De contacten zijn over de segmenten verdeeld zoals het plan vraagt",
    sub: (r12: string) =>
      `Deel van de gedane contacten (uren) en van de gevraagde (klanten), ${r12}; verschil in procentpunten (pp)`,
    facts: (rows: string) => `Twee punten per segment. ${rows}.`,
    row: (segment: string, made: string, asked: string) => `${segment} ${made} gedaan, ${asked} gevraagd`,
    made: "gedaan",
    asked: "gevraagd",
  },
  hours: {
    hands: (missing: string, share: string) =>
      `Er is ${missing} fte (${share}) te weinig voor dit target. Zoek handen erbij, of pas het target aan de sterkte aan.`,
    waving: (share: string) =>
      `De handen zijn er en deden ${share} van de bezoeken die mochten worden verwacht. Neem samen de week door en maak tijd vrij voor bezoeken.`,
    fine: "De handen zijn er en ze wapperen. Houd dit zo.",
    unknown: "Hier is nog niets te zeggen: er ontbreken gegevens over sterkte, bezoeken of target.",
  },
  customers: {
    doesNotFit: (load: string) =>
      `Het plan vraagt ${load} van de uren die er zijn. Kies samen welke contacten kunnen wachten.`,
    notCovered: (coverage: string) =>
      `Het plan past, maar is voor ${coverage} gedaan. Vraag wat er nodig is om de klanten te bereiken die wachten.`,
    notEnough: (share: string) =>
      `Het plan wordt gedaan, maar belooft ${share} van het jaartarget. Herzie samen het plan.`,
    fine: "Het plan past en wordt gedaan. Vraag wat anderen hiervan kunnen leren.",
    unknown: "Hier is nog niets te zeggen: er ontbreekt een plan, of er ontbreken activiteiten.",
  },
  /** Dezelfde uitspraken in een paar woorden, na de naam van een team. */
  short: {
    hands: "komt handen tekort",
    waving: "deed minder bezoeken dan van de handen werd verwacht",
    hoursFine: "heeft de handen en ze wapperen",
    doesNotFit: "heeft een plan dat niet in de uren past",
    notCovered: "komt aan een deel van het plan niet toe",
    notEnough: "heeft een plan dat te weinig belooft",
    customersFine: "voert het eigen plan uit",
  },
  agreement: {
    agree: "De lezingen wijzen dezelfde kant op.",
    differ: "De lezingen wijzen niet dezelfde kant op.",
    unknown: "De lezingen zijn hier nog niet naast elkaar te leggen.",
  },
  table: "Beide lezingen per team",
  personTable: "Beide lezingen per accountmanager",
};
