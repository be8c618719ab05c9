/** Conversie: en met kwaliteit? */
export const conversion = {
  title: {
    numbers: ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"],
    oneIn: (number: string) => `Ongeveer één op de ${number} afgeronde offertes werd een order`,
    share: (share: string) => `Van de afgeronde offertes werd ${share} een order`,
    same: "accountmanagers verschillen niet meer dan toeval",
    rate: (count: number, written: string) =>
      `in scoringspercentage ${count === 1 ? "wijkt" : "wijken"} ${written} ${count === 1 ? "accountmanager" : "accountmanagers"} af`,
    visits: (count: number, written: string) =>
      `in orders per bezoek ${count === 1 ? "wijkt" : "wijken"} ${written} ${count === 1 ? "accountmanager" : "accountmanagers"} af`,
    beyond: (what: string) => `${what}, meer dan toeval`,
    unknown: "Wat offertes opleveren, is nog niet te zeggen",
    few: "Er zijn nog te weinig afgeronde offertes om een scoringspercentage te noemen",
  },
  lead: (rate: string, r12: string, confidence: string, low: string, high: string) =>
    `Over de ${r12} is het scoringspercentage ${rate}. Met ${confidence} zekerheid ligt het tussen ${low} en ${high}.`,
  value: (value: string) => `Een order was in die tijd gemiddeld ${value} waard.`,
  steps: {
    title: (visits: string, quotes: string, orders: string) =>
      `Van ${visits} bezoeken naar ${quotes} offertes en ${orders} orders`,
    sub: (whole: string, r12: string) => `Aantallen van ${whole}, ${r12}`,
    caption: (r12: string) => `Bezoeken, offertes en orders, ${r12}`,
    facts: (rows: string) => `Een balk per stap. ${rows}.`,
  },
  perStep: {
    quotes: (ratio: string, range: string) => `${ratio} offerte per bezoek (${range})`,
    orders: (rate: string, range: string) => `${rate} van de afgeronde offertes (${range})`,
  },
  teams: {
    same: "De verschillen tussen teams in scoringspercentage kunnen toeval zijn",
    differ: (count: number, teams: string) =>
      `${teams} ${count === 1 ? "scoort" : "scoren"} anders dan de andere teams, meer dan toeval verklaart`,
    sub: (r12: string, whole: string) =>
      `Scoringspercentage per team met interval van 95 %, ${r12}; open punt: minder dan 20 offertes; lijn: ${whole}`,
    facts: (rows: string) => `Een punt met interval per team. ${rows}.`,
  },
  people: {
    same: "De verschillen tussen collega’s in scoringspercentage kunnen toeval zijn",
    differ: (count: number, written: string) =>
      `${written} ${count === 1 ? "accountmanager valt" : "accountmanagers vallen"} in scoringspercentage buiten de grenzen van toeval`,
    sub: (r12: string) =>
      `Scoringspercentage tegen het aantal afgeronde offertes, ${r12}; vlak: 95 %, lijnen: 99,8 %`,
    facts: (count: string, whole: string, flagged: string) =>
      `Trechtergrafiek met ${count} accountmanagers rond ${whole}. Buiten de 99,8 %-grenzen: ${flagged}.`,
    nobody: "niemand",
    quotesClosed: "afgeronde offertes",
    note: "Een punt binnen de grenzen zegt niets over wie beter is: bij dit aantal offertes kan het toeval zijn.",
  },
  verdicts: {
    heading: "Verschil met de anderen",
    within: "binnen toeval",
    beyond: "meer dan toeval",
    many: "meer dan 1.000",
  },
  table: "Conversie per team, twaalf maanden",
  personTable: "Conversie per accountmanager, twaalf maanden",
};
