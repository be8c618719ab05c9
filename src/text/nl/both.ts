/** Uren naast klanten: wat het opbracht, waar de lezingen verschillen, en wat elk zou doen. */
export const both = {
  title: {
    differ: (team: string, hours: string, customers: string) => `${team} ${hours}, maar ${customers}`,
    also: (teams: string) => `ook bij ${teams} spreken uren en klanten elkaar tegen`,
    agree: "Uren en klanten wijzen per team in dezelfde richting",
    unknown: "De twee lezingen zijn nog niet naast elkaar te leggen",
    whole: (name: string) => `De twee lezingen van ${name}, naast elkaar`,
  },
  lead: "Vanuit uren: hebben we de handjes, wapperen ze, en leveren ze kwaliteit? Vanuit klanten: is het plan genoeg, wordt het gedaan, en levert het op? Beide kanten leiden tot een ander gesprek; de keuze is aan jou.",
  teams: "Resultaat, uren en klanten per team",
  door: "Naar het team",
  result: {
    head: "Resultaat",
    of: (team: string, year: string, month: string, ofMonth: string) =>
      `${team}: ${year} van het target dit jaar, ${ofMonth} in ${month}`,
    unknown: (team: string) => `${team}: het resultaat is nog niet aan een target te meten`,
  },
  place: {
    inside: "Bij elk team past het plan in de uren en wordt het gedaan",
    outside: (count: number, teams: string) =>
      `${teams} ${count === 1 ? "zit" : "zitten"} niet waar uren en plan bij elkaar passen`,
    sub: (r12: string) =>
      `Belasting (uren van het plan / beschikbare uren) en uitvoering van het plan, ${r12}; grijs vlak en lijn: zoals bedoeld`,
    facts: (rows: string) => `Een punt per team. ${rows}.`,
    row: (team: string, load: string, coverage: string) =>
      `${team} belasting ${load}, plan gedaan ${coverage}`,
    load: "Belasting",
    coverage: "Plan gedaan",
    corners: {
      topLeft: "ruimte over, plan gehaald",
      topRight: "te vol, toch gehaald",
      bottomLeft: "ruimte over, plan niet gehaald",
      bottomRight: "te vol, niet haalbaar",
    },
  },
  shares: {
    apart: (part: string, made: string, asked: string) =>
      `Naar ${part} ging ${made} van de contacten; gepland was ${asked}`,
    sub: (r12: string) =>
      `Deel van de gedane contacten (uren) en van de geplande (klanten), ${r12}; verschil in procentpunten (pp)`,
    facts: (rows: string) => `Twee punten per segment. ${rows}.`,
    row: (segment: string, made: string, asked: string) => `${segment} ${made} gedaan, ${asked} gepland`,
    made: "gedaan",
    asked: "gepland",
  },
  hours: {
    understaffed: (share: string) =>
      `Het team is ${share} onderbezet voor dit target. Regel tijdelijk versterking, of pas het target aan de bezetting aan.`,
    fewVisits: (share: string) =>
      `De bezetting is op peil; er zijn dit jaar ${share} minder bezoeken dan daarbij hoort. Neem samen de week door en maak tijd vrij voor bezoeken.`,
    fewVisitsEnough: (share: string) =>
      `De bezetting is op peil; er zijn dit jaar ${share} minder bezoeken dan daarbij hoort, en toch is het target gehaald. Vraag hoe dat lukt, en of het zo blijft.`,
    quality: (share: string) =>
      `Bezetting en bezoeken zijn op peil, maar het jaar ligt op ${share} van het target, meer dan toeval verklaart. Kijk samen welke stap achterblijft: offertes, scoringspercentage of orderwaarde.`,
    chance: (share: string) =>
      `Bezetting en bezoeken zijn op peil. Het jaar ligt op ${share} van het target; dat kan toeval zijn.`,
    fine: (share: string) =>
      `Bezetting en bezoeken zijn op peil en het jaar ligt op ${share} van het target. Ga zo door.`,
    unknown: "Hier is nog niets te zeggen: er ontbreken gegevens over bezetting, bezoeken of target.",
  },
  customers: {
    doesNotFit: (load: string) =>
      `Het plan vraagt ${load} van de beschikbare uren. Kies samen welke contacten kunnen wachten.`,
    notCovered: (coverage: string) =>
      `Van de geplande contacten is ${coverage} gedaan. Vraag wat er nodig is om de klanten te bereiken die wachten.`,
    notEnough: (coverage: string, share: string) =>
      `Het plan wordt uitgevoerd (${coverage} in twaalf maanden), maar levert naar verwachting ${share} van het jaartarget op. Herzie samen het plan.`,
    lowYield: (coverage: string, share: string) =>
      `Het plan wordt uitgevoerd (${coverage} in twaalf maanden), maar bracht dit jaar ${share} op van wat ervan was verwacht, meer dan toeval verklaart. Bespreek of dit de juiste klanten en contacten zijn.`,
    chance: (coverage: string, share: string) =>
      `Het plan wordt uitgevoerd (${coverage} in twaalf maanden) en bracht dit jaar ${share} op van wat ervan was verwacht; dat kan toeval zijn.`,
    fine: (coverage: string, share: string) =>
      `Het plan wordt uitgevoerd (${coverage} in twaalf maanden) en levert op: ${share} van wat ervan was verwacht. Vraag wat anderen hiervan kunnen leren.`,
    notMeasured: (coverage: string) =>
      `Het plan wordt uitgevoerd (${coverage} in twaalf maanden); of het oplevert, is nog niet te zeggen.`,
    unknown: "Hier is nog niets te zeggen: er ontbreekt een plan, of er ontbreken activiteiten.",
  },
  /** Dezelfde uitspraken in een paar woorden, na de naam van een team. */
  short: {
    hands: "is onderbezet",
    waving: "doet minder bezoeken dan bij de bezetting hoort",
    quality: "haalt met genoeg bezoeken het target niet",
    hoursFine: "heeft bezetting en bezoeken op peil",
    doesNotFit: "heeft een plan dat niet in de uren past",
    notCovered: "komt aan een deel van het plan niet toe",
    notEnough: "heeft een plan dat te weinig oplevert",
    lowYield: "heeft een plan dat minder opbrengt dan verwacht",
    customersFine: "voert het eigen plan uit",
  },
};
