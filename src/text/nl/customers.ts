/** Klanten: plan en uitvoering. */
export const customers = {
  title: {
    covered: (share: string) => `Van de contacten die het plan vraagt is ${share} gedaan`,
    worst: (segment: string, share: string) => `bij segment ${segment} ontbreekt ${share}`,
    unknown: "Of de klanten krijgen wat het plan vraagt, is nog niet te zeggen",
  },
  lead: (customers: string, prospects: string, required: string, r12: string) =>
    `In portefeuille zijn ${customers} klanten en ${prospects} prospects. Over ${r12} vraagt hun plan ${required} contacten.`,
  agreed: (share: string) =>
    `Van dat plan is ${share} afgesproken met de accountmanager; de rest is opgelegd als standaard.`,
  unserved: (count: string) =>
    `${count} van die contacten horen bij klanten achter wie niemand staat: een lege stoel of iemand die er lang niet is.`,
  enough: {
    yes: (share: string) => `Is het plan genoeg? Het belooft ${share} van het jaartarget`,
    no: (count: number, teams: string) =>
      `Het plan van ${teams} belooft minder dan ${count === 1 ? "zijn" : "hun"} jaartarget`,
  },
  enoughSub: (year: string) =>
    `Wat het plan over het hele jaar belooft, als deel van het omzettarget; ${year}; streep: 100 %`,
  enoughFacts: (rows: string) => `Balk per team. ${rows}.`,
  coverage: {
    title: (segment: string, medium: string, share: string) =>
      `De dekking is het laagst bij segment ${segment}, ${medium}: ${share}`,
    none: "Dekking per segment en contactvorm",
  },
  coverageSub: (r12: string) => `Gedaan waar het plan om vroeg, als deel van gevraagd, ${r12}; –: geen plan`,
  coverageFacts: (rows: string) => `Matrix van segment en contactvorm. ${rows}.`,
  bands: ["onder 60 %", "60–90 %", "90–110 %", "boven 110 %"] as [string, string, string, string],
  service: (share: string) => `Van wat is gedaan lag ${share} boven het maximum van het plan`,
  serviceSub: (r12: string) => `Contacten per segment, ${r12}`,
  serviceFacts: (rows: string) => `Gestapelde balk per segment. ${rows}.`,
  served: "Gedaan volgens plan",
  shortfall: "Te weinig",
  surplus: "Boven maximum",
  serviceRow: (segment: string, served: string, shortfall: string, surplus: string) =>
    `${segment}: ${served} volgens plan, ${shortfall} te weinig, ${surplus} boven het maximum`,
  trend: (from: string, to: string) => `De dekking per maand ging van ${from} naar ${to}`,
  trendSub: (from: string, to: string) =>
    `Gedaan als deel van gevraagd, per team en maand, ${from} – ${to}; stippellijn: 100 %`,
  trendFacts: (rows: string) => `Een lijn per team. ${rows}.`,
  yield: (expected: string, orders: string) =>
    `Het plan beloofde ${expected} orders; het werden er ${orders}`,
  yieldTable: "Wat het plan beloofde en wat het werd, per team",
  segmentTable: "Segmenten",
  teamTable: "Plan en uitvoering per team",
};
