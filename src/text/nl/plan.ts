import { counted, countedAs, type Formats } from "../format.ts";

/** Het plan van één accountmanager, in de je-vorm. */
export const plan = {
  title: {
    agreed: (day: string) => `Je plan is afgesproken op ${day}`,
    lapsed: (day: string) => `Je plan is van ${day} en toe aan een nieuw gesprek`,
    partly: (day: string) => `Een deel van je plan is afgesproken, vanaf ${day}`,
    open: "Je plan is er, maar nog niet afgesproken",
    imposed: "Je werkt met het standaardplan; een eigen plan is er nog niet",
    none: "Er is nog geen plan voor je klanten",
  },
  agreement: {
    holds: (until: string) => `De afspraak geldt tot ${until}.`,
    imposed: "Vul het werkblad in met wat volgens jou nodig is voor het resultaat.",
    drift: (parts: string) =>
      `Sinds de afspraak is je klantenbestand veranderd: ${parts}. Is het nog dezelfde belofte?`,
    part: (segment: string, status: string, was: string, now: string) =>
      `${segment} ${status} van ${was} naar ${now}`,
  },
  changes: {
    title: (count: number, day: string, f: Pick<Formats, "number">) =>
      `Sinds de afspraak van ${day} is je plan op ${counted(count, "punt", "punten", f)} veranderd`,
    line: (what: string, from: string, to: string) => `${what}: van ${from} naar ${to} keer per jaar`,
  },
  proposal: {
    enough: "Als je plan uitkomt, is het genoeg voor je target van dit jaar.",
    does_not_fit: (hours: string) =>
      `Het plan past niet: er zijn dit jaar ${hours} uur te weinig. Kies eerst wat er uit kan.`,
    unknown:
      "Een voorstel kan pas als elke regel minuten heeft en elke offerteregel een scoringspercentage en orderwaarde.",
    no_target: "Je hebt geen eigen target; daarom staat hier geen voorstel.",
    newcomer:
      "Van wie uit een ander team kwam, staat hier geen voorstel: target en resultaat van daarvoor zijn van dat team.",
    reached: (contacts: string) =>
      `Met ${countedAs(contacts, "contact of offerte", "contacten en offertes")} meer per jaar haalt het plan je target binnen je uren; zie de kolom voorstel.`,
    short: (money: string) => `Binnen je uren komt het plan nog ${money} tekort.`,
    hours: (hours: string) => `Met ${hours} uur meer zou het wel kunnen.`,
    noHours: "Ook met meer uren lukt het niet met deze klanten.",
    rate: (rate: string) => `Of het scoringspercentage zou ${rate} moeten zijn.`,
    method:
      "Het voorstel zoekt de minste extra contacten die het target binnen de uren halen: halve offertes per jaar erbij waar ze het meest opleveren, elk met de bezoeken die er nu bij horen (naar CALLPLAN van Lodish).",
  },
  stated: {
    title: {
      above: (what: string) =>
        `Je plan rekent op meer dan er het afgelopen jaar uitkwam, meer dan toeval verklaart: ${what}`,
      below: (what: string) => `Je haalde het afgelopen jaar meer dan je plan opgeeft: ${what}`,
      within: "Wat je plan opgeeft, past bij wat er het afgelopen jaar uitkwam",
      unknown: "Of je plan opgeeft wat je haalt, is nog niet te zeggen",
    },
    table: (r12: string) => `Opgegeven en gerealiseerd, van dezelfde offertes, ${r12}`,
    what: "Wat",
    stated: "Opgegeven",
    realised: "Gerealiseerd (95 %)",
    cases: "Gebaseerd op",
    rate: "Scoringspercentage",
    worth: "Orderwaarde",
    enough: "Genoeg voor het target van dit jaar",
    note: "Tussen haakjes het interval van 95 %: ligt het opgegeven getal daarbinnen, dan kan het verschil toeval zijn. Hoe lang een contact duurt, meet geen export; de minuten zijn wat je plan opgeeft, en of ze passen zie je aan de uren.",
  },
  /** Waar het plan op rekent, naast wat van dezelfde offertes is gewonnen. */
  promised: {
    more: (promised: string, days: string, kept: string, low: string, high: string) =>
      `Je plan rekent op ${promised} gewonnen offertes; van dezelfde offertes werd binnen ${days} dagen ${kept} gewonnen (${low} tot ${high}): minder dan toeval verklaart.`,
    less: (promised: string, days: string, kept: string, low: string, high: string) =>
      `Je plan rekent op ${promised} gewonnen offertes; van dezelfde offertes werd binnen ${days} dagen ${kept} gewonnen (${low} tot ${high}): meer dan toeval verklaart.`,
  },
  refusals: {
    title: "Wat er uit kan tot het plan past",
    more: (count: number) => `Nog ${count} ${count === 1 ? "regel" : "regels"}`,
    lead: "Minder vaak, waar dat het minst kost: waar een uur weinig oplevert, of waar je al vaak komt. Een lijst om samen af te spreken, geen besluit.",
    line: (what: string, from: string, to: string, hours: string) =>
      `${what}: van ${from} naar ${to} keer per jaar, ${hours} uur`,
  },
  help: {
    title: (count: number, f: Formats) =>
      `Je vroeg om hulp bij ${counted(count, "onderdeel", "onderdelen", f)} van je plan`,
    lead: "Eerst de vraag of die hulp kwam, dan pas of het plan is gehaald.",
  },
  done: (share: string, served: string, required: string) =>
    `Van je plan is in twaalf maanden ${share} gedaan: ${served} van ${required} contacten`,
  matrix: {
    caption: "Keer per jaar, en wat daarvan in twaalf maanden is gedaan",
    times: (count: string, per: "account" | "contact") => `${count}×${per === "contact" ? " p.p." : ""}`,
    proposed: (now: string, proposed: string) => `${now} › ${proposed}`,
    note: (low: string) =>
      `Per klant; p.p. is per contactpersoon. Na › staat het voorstel. Gekleurd: minder dan ${low} gedaan.`,
    ownNorm: "eigen norm",
    ownNorms: "Wie een eigen norm heeft, staat in de tabel hieronder.",
  },
  table: "Het plan, regel voor regel",
  columns: {
    accounts: "Klanten",
    persons: "Contactpersonen",
    made: "Gedaan in 12 maanden",
    times: "Keer per jaar",
    proposed: "Voorstel",
    minutes: "Minuten per keer",
    rate: "Scoringspercentage",
    value: "Orderwaarde",
    whose: "Van wie",
  },
  own: "eigen",
  imposed: "voor iedereen",
  ownNorm: "deze klant",
  reckon: {
    ofAll: (rate: string) =>
      `Reken met een scoringspercentage van ${rate}, het gemiddelde van allen: de verschillen tussen collega’s zijn niet groter dan toeval.`,
    weighed: (rate: string) =>
      `Reken met een scoringspercentage van ${rate}: dat van jou en het gemiddelde samen, gewogen naar hoeveel offertes je had.`,
    own: (rate: string, counts: string, sure: string, [low, high]: readonly [string, string]) =>
      ` Dat van jou was ${rate} (${counts} offertes; met ${sure} zekerheid tussen ${low} en ${high}).`,
    value: (value: string) => `Reken met een orderwaarde van ${value}.`,
  },
  whatIf: {
    open: "Wat als ik mijn plan aanpas? Reken een ander plan door",
    noScript: "Zonder script wordt hier niets berekend; hierboven staat het plan zoals het is.",
    lead: "Verander een getal en zie meteen wat het aan uren kost en oplevert. Er wordt niets verstuurd.",
    share: "Deel van de dag voor klanten (%)",
    hours: "Uren, 12 maanden",
    load: "Belasting, 12 maanden",
    orders: "Verwachte orders, 12 maanden",
    revenue: "Verwachte omzet, 12 maanden",
    sufficiency: "Van het target van dit jaar",
    minimum: "Minimum, als deel van het plan",
    needed: "Nodig vanaf nu, per week",
    unknown: "nog niet te zeggen",
    reset: "Terug naar het plan",
    take: "Neem het voorstel over",
    download: "Bewaar mijn voorstel",
    forWhom: "Voor wie het rapport maakt",
    how: "Vul in het bewaarde bestand bij akkoord_op de dag van de afspraak in en leg het als werkblad-… bij de andere exports.",
    matrix: "Keer per jaar × minuten per keer; bij een offerte ook het scoringspercentage",
    ordersFrom:
      "Alleen offertes tellen mee in orders en omzet: een bezoek meer kost uren en verandert die niet.",
    verdicts: {
      room: "er is ruimte",
      fits: "past",
      barely: "past net",
      over: "past niet",
      enough: "genoeg",
      short: "niet genoeg",
    },
    times: (what: string) => `${what}: keer per jaar`,
    minutes: (what: string) => `${what}: minuten per keer`,
    rate: (what: string) => `${what}: scoringspercentage`,
  },
  due: {
    csv: "Wie aan de beurt is, als CSV",
    ics: "Als agenda voor Outlook (.ics)",
    event: (account: string) => `${account}: aan de beurt`,
    notReached: (missing: string, all: string) => `${missing} van ${all}`,
  },
};
