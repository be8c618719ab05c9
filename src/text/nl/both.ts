/** Uren naast klanten: waar de lezingen verschillen, en wat elk zou doen. */
export const both = {
  title: {
    differ: (teams: string) => `${teams}: hier zeggen uren en klanten niet hetzelfde`,
    agree: "Uren en klanten zeggen bij elk team hetzelfde",
    unknown: "De twee lezingen zijn nog niet naast elkaar te leggen",
  },
  lead: "Dezelfde maand, twee keer gelezen. Vanuit uren: hebben we de handen en wapperen ze? Vanuit klanten: is het plan genoeg en wordt het gedaan? De lezingen sturen verschillend; de keuze is aan u.",
  placement: (count: number) =>
    count === 0
      ? "Elk team zit binnen de band van belasting en dekking"
      : `${count} ${count === 1 ? "team ligt" : "teams liggen"} buiten de band`,
  placementSub: (r12: string) =>
    `Belasting (uren die het plan vraagt / beschikbare uren) tegen dekking, ${r12}; lijnen: de band en de ondergrens`,
  placementFacts: (rows: string) => `Punt per team met belasting en dekking. ${rows}.`,
  placementRow: (team: string, load: string, coverage: string) =>
    `${team}: belasting ${load}, dekking ${coverage}`,
  load: "Belasting",
  coverage: "Dekking",
  corners: {
    topLeft: "ruimte over, plan gedaan",
    topRight: "te veel gevraagd, toch gedaan",
    bottomLeft: "ruimte over, plan niet gedaan",
    bottomRight: "te veel gevraagd, niet te doen",
  },
  shares: (segment: string, share: string) =>
    `Segment ${segment} krijgt ${share} van de contacten, anders dan zijn deel in het plan`,
  sharesFine: "De contacten zijn over de segmenten verdeeld zoals het plan vraagt",
  sharesSub: (r12: string) =>
    `Deel van alle contacten (uren) en deel van wat het plan vraagt (klanten), per segment, ${r12}`,
  sharesFacts: (rows: string) => `Twee punten per segment. ${rows}.`,
  sharesRow: (segment: string, hours: string, customers: string) =>
    `${segment}: ${hours} van de contacten, ${customers} van het plan`,
  hoursEnd: "gedaan",
  customersEnd: "gevraagd",
  teamTitle: (team: string) => `${team}`,
  hours: {
    hands: (missing: string, share: string) =>
      `Er is ${missing} fte (${share}) te weinig voor dit target. Vul de vacature, of pas het target aan de sterkte aan.`,
    waving: (share: string) =>
      `De handen zijn er, maar deden ${share} van de bezoeken die mochten worden verwacht. Neem samen de week door en maak tijd vrij voor bezoeken.`,
    fine: "De handen zijn er en ze wapperen. Ga zo door.",
    unknown: "Hier is nog niets te zeggen: er ontbreken gegevens over sterkte of target.",
  },
  customers: {
    doesNotFit: (load: string) =>
      `Het plan vraagt ${load} van de uren die er zijn. Kies samen welke contacten kunnen wachten.`,
    notCovered: (coverage: string, overdue: string) =>
      `Het plan past, maar is voor ${coverage} gedaan; ${overdue} van de klanten wacht te lang. Vraag wat er nodig is om die klanten te bereiken.`,
    notEnough: (share: string) =>
      `Het plan wordt gedaan, maar belooft ${share} van het jaartarget. Herzie samen het plan.`,
    fine: "Het plan is genoeg, past en wordt gedaan. Vraag wat anderen hiervan kunnen leren.",
    unknown: "Hier is nog niets te zeggen: er ontbreekt een plan, of er ontbreken activiteiten.",
  },
  agreement: {
    agree: "De lezingen wijzen dezelfde kant op.",
    differ: "De lezingen wijzen niet dezelfde kant op.",
  },
  six: (team: string) => `${team}: zes vragen`,
  table: "Beide lezingen per team",
  personTable: "Beide lezingen per accountmanager, twaalf maanden",
};
