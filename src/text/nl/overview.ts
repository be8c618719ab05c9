/** Overzicht: de maand in vijf zinnen. */
export const overview = {
  title: {
    below: (month: string, gap: string, share: string) => `${month} bleef ${gap} (${share}) onder target`,
    above: (month: string, gap: string, share: string) => `${month} kwam ${gap} (${share}) boven target uit`,
    on: (month: string) => `${month} lag op target`,
    noTarget: (month: string, revenue: string) =>
      `${month} bracht ${revenue} op; er is geen target om het aan te meten`,
    partial: {
      running: (month: string, until: string, revenue: string | null) =>
        `${month} is nog niet voorbij: ${revenue === null ? "cijfers" : `${revenue} omzet`} tot en met ${until}`,
      future: (month: string) => `${month} is nog niet begonnen: dit is geen resultaat`,
      exports_end: (month: string, until: string, revenue: string | null) =>
        `${month} is niet heel: ${revenue === null ? "cijfers" : `${revenue} omzet`} tot en met ${until}, waar de exports eindigen`,
    },
    noResult: (month: string) => `Van ${month} is nog geen resultaat bekend`,
    because: {
      hands: "vooral door te weinig handen",
      visits: "vooral door te weinig bezoeken",
      quotes: "vooral door te weinig offertes",
      orders: "vooral door minder scoring",
      value: "vooral door kleinere orders",
    },
    becauseOf: (names: string) => `vooral door ${names}`,
    alsoBecauseOf: (names: string) => `en door ${names}`,
    alsoBecause: {
      plan: "en door een plan dat te weinig belooft",
      coverage: "en door een plan dat niet is uitgevoerd",
      yield: "en door contacten die minder opleveren",
      value: "en door kleinere orders",
    },
  },
  result: (revenue: string, target: string, difference: string) =>
    `Het resultaat is ${revenue} tegen een target van ${target}: ${difference}.`,
  adjusted: (adjusted: string) => `Met de handen die er werkelijk waren, mocht ${adjusted} worden verwacht.`,
  strength: (team: string, missing: string, share: string) =>
    `${team} is ${missing} fte (${share}) onder de sterkte waarop het target is gesteld.`,
  strengthFine: (effective: string, planned: string) =>
    `De sterkte is ${effective} van ${planned} geplande fte.`,
  waving: (visits: string) =>
    `De handen die er waren, deden ${visits} van de bezoeken die van hen mochten worden verwacht.`,
  coverage: (share: string) =>
    `Van het contact dat de plannen over twaalf maanden vragen, is ${share} gedaan.`,
  coverageLeast: (share: string, least: string, leastShare: string) =>
    `Van het contact dat de plannen over twaalf maanden vragen, is ${share} gedaan; het minst bij ${least}: ${leastShare}.`,
  rate: (rate: string, low: string, high: string) =>
    `De scoringskans over twaalf maanden is ${rate}, tussen ${low} en ${high}.`,
  keys: {
    result: "Resultaat t.o.v. target",
    strength: "Effectieve sterkte",
    coverage: "Dekking contactplan, 12 maanden",
    rate: "Scoringskans, 12 maanden",
    ofPlanned: (planned: string, share: string) => `van ${planned} gepland, ${share}`,
    cases: (range: string, cases: string) => `${range}, op ${cases} offertes`,
  },
  gap: {
    title: (hours: string, customers: string) =>
      `Hetzelfde verschil, twee keer gelezen: uit uren vooral ${hours}, uit klanten vooral ${customers}`,
    hours: (effects: string) => `Vanuit uren: ${effects}`,
    customers: (effects: string) => `Vanuit klanten: ${effects}`,
    sub: (period: string, unit: string) =>
      `Omzet ${period}, ${unit}: van target (omlijnd) naar resultaat (gevuld)`,
    facts: (target: string, rows: string, result: string) =>
      `Waterval van target ${target} via ${rows} naar resultaat ${result}.`,
    share: "Deel van het verschil",
    shareNote:
      "Wie een oorzaak noemt, leest hier hoeveel van het verschil die verklaart. Onder nul maakt een stap het verschil kleiner.",
    cut: "kolommen ingekort",
    merged: (names: string) => `Zonder cijfer voor ${names}; die stap gaat op in de volgende.`,
    together: (names: string) => `${names} samen`,
    target: "Target",
    result: "Resultaat",
  },
  questions: "Zes vragen, drie vanuit uren en drie vanuit klanten",
  hours: {
    have: {
      question: "Hebben we de handen?",
      answer: (effective: string, planned: string) => `${effective}, van ${planned} gepland.`,
      alone: (effective: string) => `${effective}; een geplande sterkte is er niet.`,
    },
    wave: {
      question: "Wapperen ze?",
      answer: (share: string) => `${share} van de bezoeken die van deze handen mochten worden verwacht.`,
    },
    quality: {
      question: "Leveren ze kwaliteit?",
      answer: (rate: string) => `Scoringskans over twaalf maanden: ${rate}.`,
    },
  },
  customers: {
    enough: {
      question: "Is het plan genoeg?",
      answer: (share: string) => `Het belooft ${share} van het jaartarget.`,
    },
    done: {
      question: "Wordt het gedaan, bij de juiste klanten?",
      answer: (share: string) => `${share} van wat het plan over twaalf maanden vraagt.`,
    },
    fits: {
      question: "Past het in de uren die er zijn?",
      answer: (share: string) => `Het vraagt ${share} van de beschikbare uren.`,
    },
  },
  trend: {
    title: (above: number, months: number) =>
      `In ${above} van de ${months} maanden werd het omzettarget gehaald`,
    sub: (unit: string, from: string, to: string) =>
      `Omzet per maand, ${unit}, ${from} – ${to}; omlijnd: target, licht: vorig jaar`,
    facts: (month: string, last: string, plan: string) =>
      `Kolommen per maand. ${month}: ${last} tegen target ${plan}.`,
    longSub: (unit: string, from: string, to: string) =>
      `Omzet per maand, ${unit}, ${from} – ${to}; stippellijn: target`,
    longFacts: (month: string, last: string, plan: string) =>
      `Een lijn over de maanden. ${month}: ${last} tegen target ${plan}.`,
  },
};
