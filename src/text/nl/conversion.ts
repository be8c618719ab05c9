/** Conversie: en met kwaliteit? */
export const conversion = {
  title: {
    rate: (oneIn: string) => `Eén op ${oneIn} gesloten offertes werd een order`,
    chance: "geen verschil tussen mensen is groter dan toeval",
    outside: (count: number) =>
      `${count} ${count === 1 ? "accountmanager wijkt" : "accountmanagers wijken"} meer af dan toeval verklaart`,
    unknown: "Wat offertes opleveren, is nog niet te zeggen",
    few: "Er zijn nog te weinig gesloten offertes om een scoringskans te noemen",
  },
  lead: (rate: string, r12: string, low: string, high: string) =>
    `Over ${r12} is de scoringskans ${rate}. Met dit aantal kan de echte kans liggen tussen ${low} en ${high}.`,
  value: (value: string) => `Een order was in die tijd gemiddeld ${value} waard.`,
  steps: "Van bezoek naar offerte naar order",
  stepsSub: (r12: string) => `Aantallen van het hele bedrijf, ${r12}`,
  stepsFacts: (rows: string) => `Balk per stap. ${rows}.`,
  perStep: (rate: string, low: string, high: string) => `${rate} per stap (${low}–${high})`,
  teams: {
    same: "De teams verschillen in scoringskans niet meer dan toeval verklaart",
    differ: (count: number, teams: string) =>
      `${teams} ${count === 1 ? "scoort" : "scoren"} anders dan het geheel, meer dan toeval verklaart`,
  },
  teamsSub: (r12: string) =>
    `Scoringskans met interval van 95 %, ${r12}; open punt: minder dan 20 offertes; lijn: hele bedrijf`,
  teamsFacts: (rows: string) => `Punt met interval per team. ${rows}.`,
  people: {
    same: "Iedereen valt binnen wat bij dit aantal offertes toeval kan zijn",
    differ: (count: number) =>
      `${count} ${count === 1 ? "accountmanager valt" : "accountmanagers vallen"} buiten de grenzen van toeval`,
  },
  peopleSub: (r12: string) =>
    `Scoringskans tegen het aantal gesloten offertes, ${r12}; vlak: 95 %, lijnen: 99,8 %`,
  peopleFacts: (count: string, p0: string, flagged: string) =>
    `Trechterplot met ${count} accountmanagers rond ${p0}. Buiten de 99,8 %-grenzen: ${flagged}.`,
  nobody: "niemand",
  limits95: "95 %",
  limits998: "99,8 %",
  quotesClosed: "gesloten offertes",
  funnelNote:
    "Een punt binnen de grenzen zegt niets over wie beter is: bij dit aantal offertes kan het toeval zijn.",
  value12: "Orderwaarde per team",
  table: "Conversie per team",
  personTable: "Conversie per accountmanager, twaalf maanden",
};
