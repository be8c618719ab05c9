import { counted, type Formats } from "../format.ts";

/** Klanten: plan en uitvoering. */
export const customers = {
  title: {
    covered: (share: string) => `Van de contacten die het plan vraagt is ${share} gedaan`,
    worst: (part: string, share: string) => `bij ${part} ontbreekt ${share}`,
    unknown: "Of de klanten krijgen wat het plan vraagt, is nog niet te zeggen",
  },
  portfolio: (customers: string, prospects: string) =>
    `In portefeuille zijn ${customers} klanten en ${prospects} prospects.`,
  required: (r12: string, required: string) => `Over de ${r12} vraagt hun plan ${required} contacten.`,
  agreed: (share: string) =>
    `Van dat plan is ${share} afgesproken met de accountmanager; de rest is een standaard die nog een gesprek waard is.`,
  unserved: (count: string) =>
    `${count} van die contacten horen bij klanten achter wie niemand staat: een lege stoel.`,
  workload: {
    needed: (needed: string) => `De plannen vragen ${needed}`,
    title: (needed: string, there: string) =>
      `De plannen vragen ${needed}; over twaalf maanden waren er gemiddeld ${there}`,
    teams: "Wat de plannen aan mensen vragen, per team, twaalf maanden",
    segments: "Wat de plannen aan mensen vragen, per segment, twaalf maanden",
    difference: "Gevraagd t.o.v. effectief",
  },
  vacancy: {
    title: (count: number, f: Formats) => `Achter ${counted(count, "klant", "klanten", f)} staat nu niemand`,
    table: "Klanten en prospects zonder accountmanager",
    breaks: "Te laat vanaf",
    never: "nog nooit gesproken",
    note: "Eerst wie het eerst te laat is. Van wie de klant was, staat hier niet.",
  },
  lookAfter: {
    title: (count: number, f: Formats) =>
      `${counted(count, "klant is", "klanten zijn", f)} langer niet gesproken dan het plan wil`,
    table: "Klanten en prospects om naar om te kijken",
    note: (shown: number, all: number, f: Formats) =>
      shown === all
        ? "Langst wachtend eerst, gemeten aan het eigen interval."
        : `De ${f.number(shown)} langst wachtende van ${f.number(all)}, gemeten aan het eigen interval; de pagina’s van de segmenten hebben er meer.`,
  },
  enough: {
    yes: (share: string) =>
      `Het plan is genoeg: het belooft ${share} van het jaartarget, en bij elk team ten minste 100 %`,
    each: "Het plan van elk team belooft ten minste zijn jaartarget",
    no: (count: number, teams: string) =>
      `Het plan van ${teams} belooft minder dan ${count === 1 ? "zijn" : "hun"} jaartarget`,
    unknown: "Of het plan genoeg is voor het target, is nog niet te zeggen",
    sub: (year: string) =>
      `Wat het plan over het hele jaar ${year} belooft, als deel van het omzettarget; streep: 100 %`,
    facts: (rows: string) => `Een balk per team. ${rows}.`,
  },
  coverage: {
    least: (part: string, medium: string, share: string) =>
      `De dekking is het laagst bij ${part}, ${medium}: ${share}`,
    sub: (r12: string) => `Gedaan waar het plan om vroeg, als deel van gevraagd, ${r12}; –: geen plan`,
    row: (name: string, share: string) => `${name} alle contactvormen samen ${share}`,
    facts: (rows: string) => `Matrix van segment en contactvorm. ${rows}.`,
    bands: ["onder 60 %", "60–90 %", "90–110 %", "boven 110 %"] as [string, string, string, string],
  },
  service: {
    title: (share: string) => `Van wat is gedaan lag ${share} boven het maximum van het plan`,
    sub: (r12: string) => `Contacten per segment, ${r12}`,
    facts: (rows: string) => `Een gestapelde balk per segment. ${rows}.`,
    served: "Gedaan volgens plan",
    shortfall: "Te weinig",
    surplus: "Boven maximum",
    row: (name: string, served: string, shortfall: string, surplus: string) =>
      `${name}: ${served} volgens plan, ${shortfall} te weinig, ${surplus} boven het maximum`,
    without: (name: string, reason: string) => `${name}: ${reason}`,
  },
  trend: {
    title: (first: string, from: string, last: string, to: string) =>
      `De dekking over twaalf maanden ging van ${first} eind ${from} naar ${last} eind ${to}`,
    sub: (from: string, to: string) =>
      `Gedaan als deel van gevraagd, per team, telkens over de twaalf maanden tot en met de maand, ${from} – ${to}; stippellijn: 100 %`,
    facts: (month: string, rows: string) => `Een lijn per team. ${month}: ${rows}.`,
  },
  yield: (expected: string, orders: string) =>
    `Het plan beloofde ${expected} orders; het werden er ${orders}`,
  ordersToPlan: "orders met het plan",
  revenueToPlan: "omzet met het plan",
  yieldTable: "Wat het plan beloofde en wat het werd, per team, twaalf maanden",
  segmentTable: "Segmenten",
  teamTable: "Plan en uitvoering per team",
};
