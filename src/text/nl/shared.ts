import type { Status } from "../../contract/vocabulary.ts";
import { counted, type Formats } from "../format.ts";

const status: Record<Status, string> = {
  no_denominator: "niet te berekenen",
  missing_file: "bestand ontbreekt",
  no_data: "gegevens ontbreken",
  no_target: "geen target",
  no_plan: "geen plan",
  too_few: "nog te weinig gegevens",
  small_group: "telt niet mee: te kleine groep",
  not_assessed: "geen beoordeling deze periode",
  not_alone: "niet hiermee alleen",
  not_told: "staat niet in deze uitgave",
  little_history: "te weinig geschiedenis voor een bandbreedte",
  record_off: "de bandbreedte kwam te vaak niet uit, of er is iets veranderd",
};

export const shared = {
  status,
  kicker: (month: string) => `Verkoopproductiviteit, ${month}`,
  company: "Bedrijf",
  team: "Team",
  person: "Accountmanager",
  restated: (months: string) => `* Sinds de publicatie herzien: ${months}. Het archief zegt wat er stond.`,
  segment: "Segment",
  accountStatus: "Status",
  month: "Maand",
  actual: "Resultaat",
  target: "Target",
  plan: "Plan",
  previous: "Vorig jaar",
  difference: "Verschil",
  differenceShare: "in %",
  /** Meer teams dan in een zin passen. */
  teams: (count: string) => `${count} teams`,
  /** Waar het er te veel zijn om te noemen. */
  severalTeams: "verschillende teams",
  differenceOf: (what: string) => `Verschil ${what}`,
  theSegment: (name: string) => `segment ${name}`,
  theTeam: (name: string) => `team ${name}`,
  empty: "Geen gegevens",
  partOf: (amount: string, what: string) => `${what} ${amount}`,
  /** Wat in het totaal van het bedrijf zit en bij geen team. */
  ofNobody: (month: string, parts: string) =>
    `Van ${month} zit bij geen team: ${parts}. Dat is van wie niet in het bestand met medewerkers staat, of van niemand, en telt wel mee in het totaal van het bedrijf.`,
  /** Wat haast niet kan kloppen, en waar dat staat. */
  notPlausible: (what: string) => ({
    before: `Kijk eerst of dit klopt: ${what}. Wat er is gevonden en wat eraan te doen is, staat bij `,
    link: "datakwaliteit",
    after: ".",
  }),
  of: (norm: string) => `van ${norm}`,
  counts: (numerator: string, denominator: string) => `${numerator} van ${denominator}`,
  /** In een cel: het percentage, het interval als dat er is, en waar het op rust. */
  ofCounts: (rate: string, numerator: string, denominator: string, interval?: string) =>
    `${rate}${interval === undefined ? "" : ` (${interval})`} · ${numerator} van ${denominator}`,
  /** In een zin. */
  saidWithCounts: (rate: string, numerator: string, denominator: string) =>
    `${rate} (${numerator} van ${denominator})`,
  unsaid: (reason: string) => `nog niet te zeggen: ${reason}`,
  fileMissing: (count: number, files: string) => `${files} ${count === 1 ? "ontbreekt" : "ontbreken"}`,
  files: {
    team: "medewerkers.csv",
    strength: "formatie.csv",
    absence: "afwezigheid.csv",
    accounts: "klanten.csv",
    contacts: "contactpersonen.csv",
    plan: "contactplan.csv",
    activities: "activiteiten.csv",
    quotes: "offertes.csv",
    targets: "targets.csv",
  },
  /** Wat een ontbrekend bestand onzichtbaar maakt. */
  toSee: {
    result: "hoe het resultaat zich tot het target verhoudt",
    strength: "of de bezetting van de teams op peil is",
    expected: "wat er bij de bezetting was gepland",
    contactProcess: "of het aantal bezoeken en telefoongesprekken verandert",
    quoteProcess: "of het aantal offertes verandert",
    perFte: "hoeveel bezoeken er per fte zijn",
    newBusiness: "hoeveel contact er met prospects is",
    steps: "hoe bezoeken offertes worden en offertes orders",
    rates: "hoe vaak een offerte een order wordt",
    enough: "of het plan genoeg is voor het target",
    coverage: "of de klanten krijgen wat het plan vraagt",
    yield: "wat het plan verwacht en wat het wordt",
    placement: "of het plan past in de uren die er zijn",
    load: "hoeveel uren de plannen vragen",
  },
  /** Het tijdvak van een kolom, waar een tabel er meer heeft. */
  windows: { month: (month: string) => month, ytd: "dit jaar", r12: "12 maanden" },
  ofWholeOnly: (columns: string) => `Alleen van het geheel: ${columns}.`,
  withoutColumns: (columns: string) => `Niet getoond: ${columns}.`,
  withoutColumn: (column: string, reason: string) => `${column} (${reason})`,
  levers: {
    own: "Wat op zichzelf genoeg is om het target te halen",
    teams: (count: number, f: Formats) =>
      `${counted(count, "team staat", "teams staan", f)} dit jaar onder het target: wat op zichzelf genoeg zou zijn`,
    table: "Benodigde verandering per factor, dit boekjaar tot nu toe",
    head: "Wie",
    now: "nu",
    note: "Een rekensom, geen belofte: elke factor apart, als al het andere blijft zoals het is. Niet hiermee alleen: ook een zo groot mogelijke verandering is dan niet genoeg.",
  },
  pocket: {
    title: "Waar tijd vrij kan komen",
    sentence: (hours: string, from: string, contacts: string, to: string) =>
      `In ${from} ging ${hours} uur naar klanten die al genoeg contact hadden: goed voor ${contacts} contacten in ${to}.`,
    segment: (name: string) => `segment ${name}`,
  },
  tooNoisy: (limit: string) =>
    `In deze organisatie noemt het toeval alleen al vaker dan in ${limit} van de gevallen iemand om orders of bezoeken. Daarom staat hier over niemand een bevinding die toeval kan zijn.`,
  tooEarly: {
    title: (count: string) => `Nog geen conclusie (${count})`,
    chance: (sentence: string) => `${sentence}. Toeval is niet uit te sluiten.`,
    cases: (sentence: string, cases: number, f: Formats) =>
      `${sentence}. Nog ongeveer ${counted(cases, "geval", "gevallen", f)}, dan is het te zeggen.`,
  },
  restsOn: (metrics: string) => `Gebaseerd op: ${metrics}`,
  alphabetical: "Op alfabet, nooit op volgorde van prestatie.",
  onlyWithFigures:
    "Op alfabet, nooit op volgorde van prestatie. Wie over de periode geen cijfers heeft, staat er niet in.",
  teamOrder: "Teams in de volgorde van de organisatie.",
  drawnTeams:
    "Getekend: twaalf teams, eerst die met een bevinding en die het verst van hun target liggen; de tabel heeft ze alle.",
  otherTeams: (count: string) => `Nog ${count} ${count === "1" ? "team" : "teams"}`,
  half: "de helft",
  toCome: (month: string) => `${month}, zoals nu bekend`,
  r12: (month: string) => `twaalf maanden tot en met ${month}`,
  ytd: (month: string) => `dit jaar tot en met ${month}`,
  notYet: "nog niet te zeggen",
  step: "Stap",
  medium: "Contactvorm",
  measure: "Maat",
  media: {
    visit: "Bezoek",
    call: "Telefoon",
    video: "Video",
    email: "E-mail",
    event: "Evenement",
    other: "Overig",
    quote: "Offerte",
  },
  measures: {
    visits: "bezoeken",
    calls: "telefoongesprekken",
    videos: "videogesprekken",
    emails: "e-mails",
    events: "evenementen",
    others: "overige contacten",
    quotes: "offertes",
    orders: "orders",
    revenue: "omzet",
  },
  due: {
    account: "Klant",
    noManager: "geen",
    state: "Stand",
    last: "Laatste contact",
    days: "Dagen geleden",
    interval: "Elke … dagen",
    scheduled: "Gepland op",
    daysAfter: (days: number): string => (days === 1 ? "dag" : "dagen"),
    every: "elke",
    onDay: "gepland",
    calendar: "Wie aan de beurt is",
    notReached: "Contactpersonen nog niet gesproken",
    atStake: "Omzet in 12 maanden",
    done: "Gedaan / gepland, 12 maanden",
  },
  states: {
    never: "nog nooit",
    overdue: "te laat",
    due: "aan de beurt",
    due_soon: "bijna aan de beurt",
    on_track: "op schema",
  },
  statusNames: { customer: "klant", prospect: "prospect" },
};
