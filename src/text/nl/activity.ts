/** Activiteit: wapperen de handjes? */
export const activity = {
  title: {
    below: (share: string, what: string) => `Per aanwezige fte zijn er ${share} minder ${what} dan de norm`,
    above: (share: string, what: string) => `Per aanwezige fte zijn er ${share} meer ${what} dan de norm`,
    onNorm: (what: string) => `De handen die er waren, deden hun ${what} volgens de norm`,
    changed: (what: string) => `Het aantal ${what} is veranderd; dit is meer dan gewoon op en neer`,
    unknown: "Hoe de handen wapperen, is nog niet te zeggen",
  },
  lead: (visits: string, calls: string, quotes: string, orders: string, month: string) =>
    `In ${month} zijn er ${visits} bezoeken afgelegd, ${calls} telefoongesprekken gevoerd, ${quotes} offertes uitgebracht en ${orders} orders gesloten.`,
  newShare: (share: string) => `Van de bezoeken en telefoongesprekken ging ${share} naar prospects.`,
  targets: "Gedaan, tegenover wat van de handen die er waren mocht worden verwacht",
  targetsSub: (month: string) => `Deel van het target bij deze sterkte, ${month}; streep: 100 %`,
  targetsFacts: (rows: string) => `Balk per maat tegenover het target bij deze sterkte. ${rows}.`,
  bulletRow: (what: string, share: string) => `${what} ${share}`,
  process: {
    steady: (what: string) => `Het aantal ${what} per werkdag gaat gewoon op en neer`,
    signals: (count: number, what: string) =>
      `${count} ${count === 1 ? "maand wijst" : "maanden wijzen"} op een verandering in het aantal ${what}`,
    few: (what: string) => `Voor het aantal ${what} zijn er nog te weinig maanden om grenzen te trekken`,
  },
  processSub: (what: string, months: string) =>
    `${what} per werkdag van het hele bedrijf, ${months}; lijnen: gemiddelde en grenzen van gewone variatie`,
  processFacts: (last: string, mean: string, lower: string, upper: string) =>
    `Procesgedragskaart (XmR). Laatste maand ${last}, gemiddelde ${mean}, grenzen ${lower} en ${upper}.`,
  mean: (value: string) => `gemiddeld ${value}`,
  upper: (value: string) => `bovengrens ${value}`,
  lower: (value: string) => `ondergrens ${value}`,
  teams: "Bezoeken per fte, per team",
  teamsSub: (from: string, to: string) =>
    `Bezoeken per maand en per effectieve fte, ${from} – ${to}; zelfde schaal`,
  teamsFacts: (rows: string) => `Een lijn per team over dertien maanden. ${rows}.`,
  teamRow: (team: string, last: string) => `${team} laatste maand ${last}`,
  newBusiness: {
    low: (count: number, teams: string) =>
      `${teams} ${count === 1 ? "spreekt" : "spreken"} nauwelijks prospects`,
    fine: "Elk team spreekt prospects",
  },
  newBusinessSub: (r12: string) =>
    `Deel van bezoeken en telefoongesprekken bij prospects, ${r12}, met interval van 95 %; lijn: hele bedrijf`,
  newBusinessFacts: (rows: string) => `Punt met interval per team. ${rows}.`,
  newBusinessNote:
    "Te weinig en te veel zijn allebei een gesprek waard: het een verarmt de toekomst, het ander het heden.",
  table: "Activiteit per team",
  personTable: "Activiteit per accountmanager, twaalf maanden",
};
