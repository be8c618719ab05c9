/** Activiteit: wapperen de handjes? */
export const activity = {
  title: {
    below: (share: string, what: string) => `Per fte ${share} minder ${what} dan gepland`,
    above: (share: string, what: string) => `Per fte ${share} meer ${what} dan gepland`,
    mayBeChance: "dat kan toeval zijn",
    onPlan: (what: string) => `Per fte ongeveer zoveel ${what} als gepland`,
    changed: (what: string) => `Het aantal ${what} is veranderd, meer dan de normale schommeling`,
    andChanged: "het aantal is veranderd, meer dan de normale schommeling",
    unknown: "Hoeveel er per fte is gedaan, is nog niet te zeggen",
  },
  /** Het jaar naast de maand van de titel. */
  year: {
    below: (share: string, what: string) =>
      `Dit jaar tot nu toe zijn het ${share} minder ${what} dan gepland.`,
    above: (share: string, what: string) => `Dit jaar tot nu toe zijn het ${share} meer ${what} dan gepland.`,
    on: (what: string) => `Dit jaar tot nu toe zijn het ongeveer zoveel ${what} als gepland.`,
  },
  lead: (month: string, done: string) => `In ${month}: ${done}.`,
  made: {
    visits: (count: number): string => (count === 1 ? "bezoek" : "bezoeken"),
    calls: (count: number): string => (count === 1 ? "telefoongesprek" : "telefoongesprekken"),
    videos: (count: number): string => (count === 1 ? "videogesprek" : "videogesprekken"),
    emails: (count: number): string => (count === 1 ? "e-mail" : "e-mails"),
    quotes: (count: number): string => (count === 1 ? "uitgebrachte offerte" : "uitgebrachte offertes"),
    orders: (count: number): string => (count === 1 ? "order" : "orders"),
  },
  newShare: (share: string) => `Van de bezoeken en telefoongesprekken ging ${share} naar prospects.`,
  newCustomers: (count: number, orders: string, revenue: string, r12: string) =>
    `Nieuwe klanten brachten over de ${r12} ${orders} ${count === 1 ? "order" : "orders"} (${revenue}).`,
  converted: (share: string) => `Van de prospects van een jaar geleden is nu ${share} klant.`,
  expected: {
    behind: (what: string) => `${what} blijven achter bij het plan per fte`,
    maybe: (what: string) => `${what} ook, maar dat kan toeval zijn`,
    onlyMaybe: (what: string) => `${what} onder het plan per fte, maar dat kan toeval zijn`,
    met: "Per fte is gedaan wat was gepland",
    sub: (month: string) =>
      `In % van wat bij deze bezetting was gepland, ${month}; streep: 100 %, grijs: kan toeval zijn`,
    facts: (rows: string) => `Een balk per maat tegenover het plan bij deze bezetting. ${rows}.`,
    done: "Gedaan",
    target: "Gepland bij deze bezetting",
    year: "Dit jaar",
    ofYear: (share: string) => `dit jaar ${share}`,
  },
  process: {
    steady: (what: string) => `${what} schommelen zoals altijd`,
    fewAll: "Er zijn nog te weinig maanden om te zien of er iets verandert",
    stripSub: (whole: string, from: string, to: string) =>
      `Aantal per werkdag, ${whole}, ${from} – ${to}; elk op een eigen schaal, grijs vlak: normale schommeling`,
    stripFacts: (rows: string) => `Een lijn per maat. ${rows}.`,
    stripTable: "Aantal per werkdag",
    usually: (last: string, low: string, high: string) => `${last}; gewoonlijk ${low} tot ${high}`,
    fewShort: (last: string) => `${last}; nog te weinig maanden`,
    seasonal: (what: string) => `${what}, t.o.v. de tijd van het jaar`,
    signals: (count: number, written: string, what: string, from: string) =>
      `Sinds ${from} ${count === 1 ? "wijst" : "wijzen"} ${written} ${count === 1 ? "maand" : "maanden"} op een verandering in het aantal ${what}`,
    sub: (what: string, whole: string, from: string, to: string) =>
      `${what}, ${whole}, ${from} – ${to}; lijnen: gemiddelde en grenzen van normale schommeling`,
    facts: (facts: string) => `Regelkaart (XmR). ${facts}.`,
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
    season:
      "Waar de tijd van het jaar meer dan de helft van de schommeling verklaart, is elke maand vergeleken met dezelfde maand van andere jaren.",
    months: (from: string, to: string) => `${from} – ${to}`,
    reading: (month: string, kind: string) => `${month}: ${kind}`,
    note: (readings: string) =>
      `◆ ${readings}. Zoek wat er toen anders was; vraag ernaar, zonder schuldige te zoeken.`,
  },
  perFte: {
    plain: "Bezoeken per fte",
    even: "Het aantal bezoeken per fte verschilt weinig tussen de teams",
    below: (team: string, share: string) => `${team} ${share} minder`,
    above: (team: string, share: string) => `${team} ${share} meer`,
    differ: (teams: string) => `Bezoeken per fte, twaalf maanden: ${teams} dan gemiddeld`,
    many: "Het aantal bezoeken per fte verschilt tussen de teams",
    one: (perFte: string) => `${perFte} bezoeken per fte in twaalf maanden`,
    sub: (from: string, to: string) => `Bezoeken per maand en per fte, ${from} – ${to}; zelfde schaal`,
    facts: (months: number, month: string, rows: string) =>
      `Een lijn per team over ${months} maanden. ${month}: ${rows}.`,
  },
  newBusiness: {
    low: (count: number, teams: string, limit: string) =>
      `${teams} ${count === 1 ? "heeft" : "hebben"} weinig contact met prospects: minder dan ${limit}`,
    fine: (limit: string) => `Geen enkel team zit aantoonbaar onder ${limit} contact met prospects`,
    unknown: "Hoeveel contact er met prospects is, is nog niet te zeggen",
    sub: (r12: string, whole: string) =>
      `Deel van bezoeken en telefoongesprekken bij prospects, ${r12}, met interval van 95 %; lijn: ${whole}`,
    facts: (rows: string) => `Een punt met interval per team. ${rows}.`,
    note: "Te weinig en te veel zijn allebei een gesprek waard: te weinig gaat ten koste van de groei, te veel van bestaande klanten.",
  },
  table: (month: string) => `Activiteit per team, ${month}`,
  personTable: "Activiteit per fte en per maand, per accountmanager, twaalf maanden",
  perFteOf: (what: string) => `${what} per fte`,
  prospects: "Bij prospects",
  tableNote:
    "Teams in de volgorde van de organisatie. Bij prospects: het deel van de bezoeken en telefoongesprekken.",
};
