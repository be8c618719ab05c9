import { countedAs } from "../format.ts";

/** Klanten: plan en uitvoering. */
export const customers = {
  title: {
    covered: (share: string) => `Van de geplande contacten is ${share} gedaan`,
    worst: (part: string, share: string) => `bij ${part} bleef ${share} liggen`,
    unknown: "Hoeveel van het plan is gedaan, is nog niet te zeggen",
  },
  part: "Team of segment",
  portfolio: (customers: string, prospects: string) =>
    `In portefeuille zijn ${countedAs(customers, "klant", "klanten")} en ${countedAs(prospects, "prospect", "prospects")}.`,
  required: (r12: string, required: string) => `Over de ${r12} waren ${required} contacten gepland.`,
  agreed: (share: string) =>
    `Van dat plan is ${share} afgesproken met de accountmanager; daarbuiten geldt nog het standaardplan.`,
  unserved: (count: string) =>
    `${countedAs(count, "gepland contact hoorde", "geplande contacten hoorden")} bij klanten zonder accountmanager.`,
  load: {
    title: (share: string) => `De plannen vragen ${share} van de beschikbare uren`,
    fullest: (share: string, team: string, ofTeam: string) =>
      `De plannen vragen ${share} van de beschikbare uren; bij ${team} ${ofTeam}`,
    table: "Uren van de plannen en beschikbare uren, per team, twaalf maanden",
  },
  waiting: "Wie nu wacht",
  vacancy: {
    table: (count: string) => `Klanten en prospects zonder accountmanager: ${count}`,
    breaks: "Te laat vanaf",
    never: "nog nooit gesproken",
    note: "Op volgorde van uiterste contactdatum. Van wie de klant was, staat hier niet.",
  },
  lookAfter: {
    table: (count: string) => `Klanten en prospects die te laat zijn: ${count}`,
    all: "Langst over tijd eerst.",
    first: "Alleen wie het langst over tijd is; de pagina’s van de segmenten hebben er meer.",
  },
  enough: {
    yes: (share: string) =>
      `Als de plannen uitkomen, zijn zij genoeg: ${share} van het jaartarget, en bij elk team het hele target`,
    each: "Het plan van elk team is genoeg voor het jaartarget",
    no: (count: number, teams: string) =>
      `Het plan van ${teams} levert naar verwachting minder op dan ${count === 1 ? "het" : "hun"} jaartarget`,
    unknown: "Of het plan genoeg is voor het target, is nog niet te zeggen",
    sub: (year: string) =>
      `Wat het plan over het hele jaar ${year} naar verwachting oplevert, in % van het omzettarget; streep: 100 %`,
    facts: (rows: string) => `Een balk per team. ${rows}.`,
  },
  coverage: {
    least: (part: string, share: string, whole: string) =>
      `Bij ${part} is ${share} van het plan gedaan, tegen ${whole} in totaal`,
    even: "Het plan is bij elk team ongeveer even ver uitgevoerd",
    plain: "Uitvoering van het plan, per team en segment",
    sub: (r12: string) => `Gedaan, in % van gepland, ${r12}`,
    norm: (least: string) => `ondergrens ${least}`,
    facts: (rows: string) => `Een punt per team en segment. ${rows}.`,
  },
  heat: {
    sub: (r12: string) => `Gedaan, in % van gepland, ${r12}; –: geen plan`,
    bands: ["onder 80 %", "80–95 %", "95–110 %", "boven 110 %"] as [string, string, string, string],
  },
  trend: {
    title: (first: string, from: string, last: string, to: string) =>
      `De uitvoering van het plan ging van ${first} eind ${from} naar ${last} eind ${to}`,
    sub: (from: string, to: string) =>
      `Gedaan, in % van gepland, per team, telkens over de twaalf maanden tot en met de maand, ${from} – ${to}; stippellijn: 100 %`,
    facts: (month: string, rows: string) => `Een lijn per team. ${month}: ${rows}.`,
  },
  yield: (expected: string, orders: string) =>
    `De plannen rekenden op ${countedAs(expected, "order", "orders")}; het ${orders === "1" ? "werd" : "werden"} er ${orders}`,
  ordersToPlan: "orders met het plan",
  revenueToPlan: "omzet met het plan",
  yieldTable: "Wat er van het plan was verwacht en wat het werd, per team, twaalf maanden",
  segmentTable: "Segmenten",
  wishTable: "Wat klanten willen, en wat is gepland en gedaan, twaalf maanden",
  wishNote: "Alleen klanten van wie de wens bekend is, in het middel van die wens.",
  teamTable: "Plan en uitvoering per team",
};
