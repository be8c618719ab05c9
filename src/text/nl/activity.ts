/** Activiteit: wapperen de handjes? */
export const activity = {
  title: {
    below: (share: string, what: string) => `Per aanwezige fte zijn er ${share} minder ${what} dan de norm`,
    above: (share: string, what: string) => `Per aanwezige fte zijn er ${share} meer ${what} dan de norm`,
    onNorm: (what: string) => `De handen die er waren, deden hun ${what} volgens de norm`,
    changed: (what: string) => `Het aantal ${what} is veranderd; dit is meer dan gewoon op en neer`,
    andChanged: "het aantal is veranderd, meer dan gewoon op en neer",
    unknown: "Hoe de handen wapperen, is nog niet te zeggen",
  },
  lead: (month: string, done: string) => `In ${month}: ${done}.`,
  made: {
    visits: (count: number): string => (count === 1 ? "bezoek" : "bezoeken"),
    calls: (count: number): string => (count === 1 ? "telefoongesprek" : "telefoongesprekken"),
    quotes: (count: number): string => (count === 1 ? "uitgebrachte offerte" : "uitgebrachte offertes"),
    orders: (count: number): string => (count === 1 ? "gesloten order" : "gesloten orders"),
  },
  newShare: (share: string) => `Van de bezoeken en telefoongesprekken ging ${share} naar prospects.`,
  newCustomers: (count: number, orders: string, revenue: string, r12: string) =>
    `Nieuwe klanten brachten over de ${r12} ${orders} ${count === 1 ? "order" : "orders"} (${revenue}).`,
  converted: (share: string) => `Van de prospects van een jaar geleden is nu ${share} klant.`,
  expected: {
    behind: (what: string) => `${what} blijven achter bij wat van deze handen mocht worden verwacht`,
    met: "Wat van deze handen mocht worden verwacht, is gedaan",
    sub: (month: string) => `Deel van het target bij de sterkte die er was, ${month}; streep: 100 %`,
    facts: (rows: string) => `Een balk per maat tegenover het target bij deze sterkte. ${rows}.`,
    done: "Gedaan",
    target: "Target bij deze sterkte",
  },
  process: {
    steady: (what: string) => `Het aantal ${what} per werkdag gaat gewoon op en neer`,
    signals: (count: number, what: string) =>
      `${count} ${count === 1 ? "maand wijst" : "maanden wijzen"} op een verandering in het aantal ${what}`,
    few: (what: string) => `Voor het aantal ${what} zijn er nog te weinig maanden om grenzen te trekken`,
    sub: (what: string, whole: string, from: string, to: string) =>
      `${what}, ${whole}, ${from} – ${to}; lijnen: gemiddelde en grenzen van gewoon op en neer`,
    facts: (facts: string) => `Procesgedragskaart (XmR). ${facts}.`,
    lines: {
      mean: (level: string) => `gemiddeld ${level}`,
      upper: (level: string) => `bovengrens ${level}`,
      lower: (level: string) => `ondergrens ${level}`,
    },
    signal: "Teken van verandering",
    kinds: {
      1: "buiten de grenzen",
      2: "acht op een rij aan één kant van het gemiddelde",
      3: "drie van vier dichter bij een grens dan bij het gemiddelde",
    },
    season: (share: string) =>
      `De tijd van het jaar verklaart ${share} van het op en neer gaan; daarom is elke maand vergeleken met dezelfde maand van andere jaren.`,
    months: (from: string, to: string) => `${from} – ${to}`,
    reading: (month: string, kind: string) => `${month}: ${kind}`,
    note: (readings: string) =>
      `◆ ${readings}. Zoek wat er toen anders was; vraag het, wijt het aan niemand.`,
  },
  perFte: {
    range: (least: string, leastTeam: string, most: string, mostTeam: string) =>
      `Bezoeken per fte: van ${least} in ${leastTeam} tot ${most} in ${mostTeam}`,
    one: (perFte: string) => `${perFte} bezoeken per fte in deze maand`,
    sub: (from: string, to: string) =>
      `Bezoeken per maand en per effectieve fte, ${from} – ${to}; zelfde schaal`,
    facts: (months: number, month: string, rows: string) =>
      `Een lijn per team over ${months} maanden. ${month}: ${rows}.`,
  },
  newBusiness: {
    low: (count: number, teams: string) =>
      `${teams} ${count === 1 ? "spreekt" : "spreken"} nauwelijks prospects`,
    fine: "Geen team spreekt te weinig prospects",
    unknown: "Hoeveel contact er met prospects is, is nog niet te zeggen",
    sub: (r12: string, whole: string) =>
      `Deel van bezoeken en telefoongesprekken bij prospects, ${r12}, met interval van 95 %; lijn: ${whole}`,
    facts: (rows: string) => `Een punt met interval per team. ${rows}.`,
    note: "Te weinig en te veel zijn allebei een gesprek waard: het een verarmt de toekomst, het ander het heden.",
  },
  table: (month: string) => `Activiteit per team, ${month}`,
  personTable: "Activiteit per accountmanager, twaalf maanden",
};
