/** Conversie: en met kwaliteit? */
export const conversion = {
  title: {
    numbers: ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"],
    oneIn: (number: string) => `Ongeveer één op de ${number} gesloten offertes werd een order`,
    share: (share: string) => `Van de gesloten offertes werd ${share} een order`,
    chance: "geen verschil tussen mensen is groter dan toeval",
    outside: (count: number) =>
      `${count} ${count === 1 ? "accountmanager wijkt" : "accountmanagers wijken"} meer af dan toeval verklaart`,
    unknown: "Wat offertes opleveren, is nog niet te zeggen",
    few: "Er zijn nog te weinig gesloten offertes om een scoringskans te noemen",
  },
  lead: (rate: string, r12: string, low: string, high: string) =>
    `Over de ${r12} is de scoringskans ${rate}. Met dit aantal kan de echte kans liggen tussen ${low} en ${high}.`,
  value: (value: string) => `Een order was in die tijd gemiddeld ${value} waard.`,
  steps: {
    title: (visits: string, quotes: string, orders: string) =>
      `Naast ${visits} bezoeken stonden ${quotes} offertes; het werden ${orders} orders`,
    sub: (whole: string, r12: string) => `Aantallen van ${whole}, ${r12}`,
    caption: (r12: string) => `Bezoeken, offertes en orders, ${r12}`,
    facts: (rows: string) => `Een balk per stap. ${rows}.`,
  },
  perStep: {
    quotes: (ratio: string, range: string) => `${ratio} offerte per bezoek (${range})`,
    orders: (rate: string, range: string) => `${rate} van de gesloten offertes (${range})`,
  },
  teams: {
    same: "De teams verschillen in scoringskans niet meer dan toeval verklaart",
    differ: (count: number, teams: string) =>
      `${teams} ${count === 1 ? "scoort" : "scoren"} anders dan de andere teams, meer dan toeval verklaart`,
    sub: (r12: string, whole: string) =>
      `Scoringskans per team met interval van 95 %, ${r12}; open punt: minder dan 20 offertes; lijn: ${whole}`,
    facts: (rows: string) => `Een punt met interval per team. ${rows}.`,
  },
  people: {
    same: "Iedereen valt binnen wat bij dit aantal offertes toeval kan zijn",
    differ: (count: number) =>
      `${count} ${count === 1 ? "accountmanager valt" : "accountmanagers vallen"} buiten de grenzen van toeval`,
    sub: (r12: string) =>
      `Scoringskans tegen het aantal gesloten offertes, ${r12}; vlak: 95 %, lijnen: 99,8 %`,
    facts: (count: string, whole: string, flagged: string) =>
      `Trechterplot met ${count} accountmanagers rond ${whole}. Buiten de 99,8 %-grenzen: ${flagged}.`,
    nobody: "niemand",
    quotesClosed: "gesloten offertes",
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
