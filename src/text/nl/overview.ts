import { counted, type Formats } from "../format.ts";

/** Overzicht: de maand en het jaar, waarom, bij wie, en wat te bespreken. */
export const overview = {
  title: {
    below: (month: string, share: string) => `${month} bleef ${share} onder target`,
    above: (month: string, share: string) => `${month} kwam ${share} boven target uit`,
    on: (month: string) => `${month} lag op target`,
    /** Na de maand, achter een puntkomma. */
    year: {
      below: (share: string) => `het jaar ligt ${share} achter`,
      above: (share: string) => `het jaar ligt ${share} voor`,
      on: "het jaar ligt op target",
    },
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
  },
  figure: {
    month: (month: string, revenue: string, target: string, difference: string) =>
      `van het target in ${month}: ${revenue} van ${target}, ${difference}`,
    year: (share: string, revenue: string, target: string) => `${share} dit jaar: ${revenue} van ${target}`,
    lastYear: (month: string, revenue: string) => `Vorig jaar ${month}: ${revenue}`,
  },
  lead: {
    /** Wat elke maand ongeveer hetzelfde kost of brengt. */
    understaffed: (amount: string, usual: string) =>
      `Onderbezetting kostte ${amount}, ongeveer als gewoonlijk (${usual}).`,
    /** Wat meer of minder kost dan in een gewone maand. */
    understaffedNow: (amount: string, usual: string) =>
      `Onderbezetting kostte ${amount}; in een gewone maand ${usual}.`,
    largestLoss: (step: string, amount: string, usual: string) =>
      `${step} ${amount}; in een gewone maand ${usual}.`,
    standing: (step: string, amount: string, usual: string) =>
      `${step} ${amount}: ongeveer als gewoonlijk (${usual}).`,
    /** Wat deze maand anders was dan gewoonlijk. */
    different: (steps: string) => `Anders dan gewoonlijk: ${steps}.`,
    hours: (step: string) => `vanuit uren ${step}`,
    customers: (step: string) => `vanuit klanten ${step}`,
    more: (step: string, amount: string) => `${amount} meer door ${step}`,
    less: (step: string, amount: string) => `${amount} minder door ${step}`,
    /** Zonder gewone maand om mee te vergelijken. */
    largest: (step: string, amount: string) => `Het grootste deel van het verschil: ${step} ${amount}.`,
    behind: (count: number): string =>
      count === 1 ? " ligt dit jaar achter, meer dan toeval." : " liggen dit jaar achter, meer dan toeval.",
    noneBehind: "Geen enkel team ligt dit jaar verder achter op zijn target dan toeval verklaart.",
    team: (share: string) => ` (${share})`,
    and: " en ",
  },
  gap: {
    title: (amount: string, isOfYear: boolean) =>
      `${isOfYear ? "Het jaar: dezelfde" : "Dezelfde"} ${amount}, twee keer gelezen`,
    /** Met de gewone maand als streep erbij, of zonder. */
    sub: (period: string, unit: string, isUsualKnown: boolean) =>
      `Bijdrage aan het verschil, ${period}, ${unit}${isUsualKnown ? "; streep: gewone maand" : ""}`,
    hours: (what: string) => `Vanuit uren: ${what}`,
    customers: (what: string) => `Vanuit klanten: ${what}`,
    same: (steps: string) => `${steps} zoals gewoonlijk`,
    more: (step: string, amount: string) => `${step} ${amount} hoger dan gewoonlijk`,
    less: (step: string, amount: string) => `${step} ${amount} lager dan gewoonlijk`,
    facts: (rows: string, total: string) => `Staven vanaf nul: ${rows}; samen ${total}.`,
    usualFacts: (row: string, usual: string) => `${row} (gewoonlijk ${usual})`,
    usual: "gewone maand",
    total: "Samen",
    share: "Deel van het verschil",
    shareNote:
      "Het aandeel van elke stap in het verschil; negatief betekent dat de stap het verschil kleiner maakt.",
    merged: (names: string) => `Zonder cijfer voor ${names}; die stap gaat op in de volgende.`,
    together: (names: string) => `${names} samen`,
  },
  teams: {
    behindAndAhead: (behind: string, ahead: string, share: string) =>
      `${behind} achter op het jaartarget; ${ahead} ligt ${share} voor`,
    behind: (behind: string) => `${behind} achter op het jaartarget`,
    lags: (names: string, count: number) => `${names} ${count === 1 ? "blijft" : "blijven"}`,
    ahead: (ahead: string, share: string) => `${ahead} ligt over het jaar ${share} voor op het target`,
    near: "Elk team ligt over het jaar dicht bij zijn target",
    plain: "De teams",
    caption: (month: string, unit: string) =>
      `Omzet in ${month}, ${unit}; omlijnd: target, gevuld: resultaat`,
    result: "Resultaat",
    difference: "Verschil",
    year: "Dit jaar",
    lastYear: "Vorig jaar",
    strength: "Bezetting",
    plan: "Plan gedaan",
    note: "Bezetting t.o.v. gepland; plan over een jaar.",
  },
  discuss: {
    title: (count: string) => `${count} om te bespreken`,
    items: ["Niets", "Eén ding", "Twee dingen", "Drie dingen", "Vier dingen", "Vijf dingen", "Zes dingen"],
    nothingSure: "Nog geen conclusies om te bespreken",
    seen: "Wat we zien",
    people: (count: number, f: Formats) =>
      `${counted(count, "accountmanager heeft", "accountmanagers hebben", f)} een gespreksonderwerp`,
    toDiscuss: "Te bespreken",
    peopleIn: (count: number, f: Pick<Formats, "number">) =>
      counted(count, "accountmanager", "accountmanagers", f),
    peopleWho: "Wie, en waarover",
    peopleHours: "Help met uren, ritme en voorbereiding.",
    peopleCustomers: "Help met klantkeuze en plan.",
    more: (count: string) => `Nog ${count} ${count === "1" ? "onderwerp" : "onderwerpen"}`,
    doors: {
      result: "Team",
      steps: "Conversie",
      strength: "Bezetting",
      plan: "Klanten",
      activity: "Activiteit",
      quotes: "Conversie",
      data: "Datakwaliteit",
    },
  },
  trend: {
    ordinary: (low: string, high: string) =>
      `Zo’n maand is niet ongewoon: het verschil ligt gewoonlijk tussen ${low} en ${high}`,
    unusual: (difference: string, low: string, high: string) =>
      `Een verschil van ${difference} is ongewoon: gewoonlijk ligt het tussen ${low} en ${high}`,
    changed: "Het verschil met het target is anders dan het was",
    title: (above: string, months: string) =>
      `In ${above} van de ${months} maanden werd het omzettarget gehaald`,
    sub: (unit: string) => `Omzet per maand, ${unit}; erboven: verschil met target`,
    band: "normale schommeling",
    facts: (month: string, last: string, plan: string) =>
      `Kolommen per maand. ${month}: ${last} tegen target ${plan}.`,
    longSub: (unit: string) => `Omzet per maand, ${unit}; stippellijn: target`,
    longFacts: (month: string, last: string, plan: string) =>
      `Een lijn over de maanden. ${month}: ${last} tegen target ${plan}.`,
  },
};
