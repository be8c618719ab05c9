/** Overzicht: de maand in vijf zinnen. */
export const overview = {
  title: {
    below: (month: string, gap: string, share: string) => `${month} bleef ${gap} (${share}) onder target`,
    above: (month: string, gap: string, share: string) => `${month} kwam ${gap} (${share}) boven target uit`,
    on: (month: string) => `${month} lag op target`,
    noTarget: (month: string, revenue: string) =>
      `${month} bracht ${revenue} op; er is geen target om het aan te meten`,
    noResult: (month: string) => `Van ${month} is nog geen resultaat bekend`,
    because: {
      hands: "vooral door te weinig handen",
      visits: "vooral door te weinig bezoeken",
      quotes: "vooral door te weinig offertes",
      orders: "vooral door minder scoring",
      value: "vooral door kleinere orders",
    },
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
  coverage: (share: string, lowest: string, lowestShare: string) =>
    `Van het contact dat de plannen over twaalf maanden vragen, is ${share} gedaan; het minst bij segment ${lowest}: ${lowestShare}.`,
  rate: (rate: string, low: string, high: string) =>
    `De scoringskans over twaalf maanden is ${rate}, tussen ${low} en ${high}.`,
  keys: {
    result: "Resultaat t.o.v. target",
    strength: "Effectieve sterkte",
    coverage: "Dekking contactplan, 12 maanden",
    rate: "Scoringskans, 12 maanden",
    ofPlanned: (planned: string, share: string) => `van ${planned} gepland, ${share}`,
    cases: (low: string, high: string, cases: string) => `tussen ${low} en ${high} (${cases} offertes)`,
    segments: (rows: string) => rows,
  },
  gap: {
    title: (hours: string, customers: string) =>
      `Hetzelfde verschil, twee keer gelezen: uit uren vooral ${hours}, uit klanten vooral ${customers}`,
    hours: "Vanuit uren: van target naar resultaat",
    customers: "Vanuit klanten: van target via plan naar resultaat",
    sub: (month: string, unit: string) => `Omzet ${month}, ${unit}; omlijnd: target, gevuld: resultaat`,
    facts: (target: string, rows: string, result: string) =>
      `Waterval van target ${target} via ${rows} naar resultaat ${result}.`,
    cut: "kolommen ingekort",
    merged: (names: string) => `Zonder cijfer voor ${names}; die stap gaat op in de volgende.`,
    target: "Target",
    result: "Resultaat",
    total: "Totaal",
  },
  questions: "Zes vragen, drie vanuit uren en drie vanuit klanten",
  ask: {
    have: "Hebben we de handen?",
    wave: "Wapperen ze?",
    quality: "Leveren ze kwaliteit?",
    enough: "Is het plan genoeg?",
    done: "Wordt het gedaan, bij de juiste klanten?",
    fits: "Past het in de uren die er zijn?",
  },
  notYet: (reason: string) => `Nog niet te zeggen: ${reason}.`,
  hours: {
    have: (text: string) => `${text}.`,
    haveText: (effective: string, planned: string) => `${effective} van ${planned} fte`,
    wave: (text: string) => `${text} van de bezoeken die van deze handen mochten worden verwacht.`,
    quality: (text: string) => `Scoringskans ${text}.`,
  },
  customers: {
    enough: (text: string) => `Het belooft ${text} van het jaartarget.`,
    done: (text: string) => `${text} van wat het plan vraagt.`,
    fits: (text: string) => `${text} van de beschikbare uren.`,
  },
  trend: {
    title: (above: number, months: number) =>
      `In ${above} van de ${months} maanden werd het omzettarget gehaald`,
    sub: (unit: string, from: string, to: string) =>
      `Omzet per maand, ${unit}, ${from} – ${to}; omlijnd: target, licht: vorig jaar`,
    facts: (last: string, plan: string) => `Kolommen per maand. Laatste maand ${last} tegen target ${plan}.`,
  },
  strengthTitle: "Sterkte per team",
};
