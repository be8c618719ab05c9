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
      `Zegt: er is ${missing} fte (${share}) te weinig. Zou: de vacature vullen, of het target aan de sterkte aanpassen.`,
    waving: (share: string) =>
      `Zegt: de handen zijn er, maar deden ${share} van de bezoeken die mochten worden verwacht. Zou: samen de week doornemen en tijd vrijmaken voor bezoeken.`,
    fine: "Zegt: de handen zijn er en ze wapperen. Zou: zo doorgaan.",
    unknown: "Kan nog niets zeggen: er ontbreken gegevens over sterkte of target.",
  },
  customers: {
    doesNotFit: (load: string) =>
      `Zegt: het plan vraagt ${load} van de uren die er zijn. Zou: samen kiezen welke contacten wachten.`,
    notCovered: (coverage: string, overdue: string) =>
      `Zegt: het plan past, maar is voor ${coverage} gedaan; ${overdue} van de klanten wacht te lang. Zou: vragen wat er nodig is om die klanten te bereiken.`,
    notEnough: (share: string) =>
      `Zegt: het plan wordt gedaan, maar belooft ${share} van het jaartarget. Zou: samen het plan herzien.`,
    fine: "Zegt: het plan is genoeg, past en wordt gedaan. Zou: vragen wat anderen hiervan kunnen leren.",
    unknown: "Kan nog niets zeggen: er ontbreekt een plan of activiteiten.",
  },
  agreement: {
    agree: "De lezingen wijzen dezelfde kant op.",
    differ: "De lezingen wijzen niet dezelfde kant op.",
  },
  six: (team: string) => `${team}: zes vragen`,
  table: "Beide lezingen per team",
  personTable: "Beide lezingen per accountmanager, twaalf maanden",
};
