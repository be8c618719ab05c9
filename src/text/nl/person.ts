import { counted, countedAs, type Formats } from "../format.ts";

type Counting = Pick<Formats, "number">;

/** Hoeveel van wat, en van wie dat het minimum is. */
interface Least {
  least: string;
  what: string;
  whose: string;
}

/** De kans, en waar die op rust. */
interface ChanceSaid {
  target: string;
  chance: string;
  revenue: string;
  quotes: string;
  orders: string;
}

/** De pagina van één accountmanager, in de je-vorm. */
export const person = {
  title: {
    done: (share: string) => `${share} van je plan is gedaan`,
    notAssessed: (name: string) => `${name}: geen cijfers over deze periode`,
    none: (name: string) => name,
  },
  waiting: (count: number, f: Counting) =>
    count === 0
      ? "geen relatie wacht op contact"
      : `${counted(count, "relatie wacht", "relaties wachten", f)} op contact`,
  notAssessed: (least: string) =>
    `Over deze periode zijn er geen cijfers over jou. Dat is bij iedereen zo die er minder dan ${least} van de tijd was, wat de oorzaak ook is: nieuw, verlof, een project.`,
  portfolio: {
    sentence: (customers: string, prospects: string, team: string) =>
      `Je hebt ${customers} en ${prospects}${team}.`,
    customers: (count: number, f: Counting) => counted(count, "klant", "klanten", f),
    prospects: (count: number, f: Counting) => counted(count, "prospect", "prospects", f),
    team: (team: string) => `, in team ${team}`,
  },
  result: {
    ofTarget: (revenue: string, target: string, share: string) =>
      `${revenue} van je target van ${target} (${share})`,
    revenue: (revenue: string) => `${revenue} omzet`,
    expected: (expected: string) => `; je plan verwachtte ${expected}`,
    year: (said: string, expected: string) => `Dit jaar ${said}${expected}.`,
    month: (month: string, said: string) => `In ${month} ${said}.`,
  },
  /** Het eigen minimum: `what` is het meervoud van een middel. */
  minimum: {
    title: {
      left: ({ least, what, whose }: Least, done: string, needed: string) =>
        `${least} ${what} per week is ${whose}; ${done} gemaakt; vanaf nu ${needed}`,
      made: ({ least, what, whose }: Least, done: string) =>
        `${least} ${what} per week is ${whose}; ${done} gemaakt, en dat is voor dit jaar genoeg`,
      over: ({ least, what, whose }: Least, done: string) =>
        `${least} ${what} per week was dit jaar ${whose}; ${done} gemaakt`,
      alone: ({ least, what, whose }: Least) => `${least} ${what} per week is ${whose}`,
    },
    whose: {
      own: "jouw minimum",
      imposed: "het minimum van het standaardplan",
      plan: "het minimum van het plan",
    },
    caption: "Het minimum, wat is gemaakt en wat vanaf nu nodig is",
    head: "Per week",
    rows: {
      least: "Minimum",
      done: "Gemaakt",
      needed: "Vanaf nu",
    },
    part: (share: string) => `Het minimum is ${share} van het plan.`,
    partOver: (share: string) => `Het minimum is ${share} van het plan: het plan zelf vraagt te weinig.`,
    chance: {
      more: (share: string) => `meer dan ${share}`,
      less: (share: string) => `minder dan ${share}`,
      sentence: ({ target, chance, revenue, quotes, orders }: ChanceSaid) =>
        `Doe je wat nodig is, dan haal je je target van ${target} met een kans van ${chance}, open offertes niet meegeteld. Gerekend met ${revenue} tot nu toe, nog ${countedAs(quotes, "offerte", "offertes")} tegen het scoringspercentage van het plan en orderwaarden van twaalf maanden (${orders} van jou).`,
      reached: (target: string) => `Je target van ${target} is al gehaald.`,
      noQuotes: (lacks: string) =>
        `De offertes ervan zijn gemaakt. Van je target ontbreekt nog ${lacks}: dat moet van open offertes komen, of van meer dan het minimum.`,
    },
  },
  well: {
    ahead: (money: string) => `Je ligt dit jaar ${money} voor op je target`,
    plan: (share: string) => `Je deed in twaalf maanden ${share} van de geplande contacten`,
  },
  talk: {
    title: {
      well: "Wat goed ging",
      both: "Wat goed ging, en wat er te bespreken is",
      talk: "Om te bespreken",
    },
    where: { company: "in de hele organisatie", team: "in het hele team" },
  },
  due: {
    inDiary: (waiting: string, count: string, isOne: boolean) =>
      isOne ? `${waiting} en staat in de agenda` : `${waiting}, waarvan ${count} in de agenda`,
    table: "Langst over tijd eerst, gemeten aan het eigen interval",
    more: (count: number, f: Counting) =>
      `Nog ${counted(count, "relatie die wacht", "relaties die wachten", f)}`,
    onTrack: (count: number, f: Counting) =>
      `${counted(count, "relatie", "relaties", f)} op schema of bijna aan de beurt`,
  },
  load: {
    title: {
      fits: (share: string) => `Je plan past in je uren: het vraagt ${share} van wat er is`,
      tight: (share: string) => `Je plan past net: het vraagt ${share} van je uren`,
      over: (share: string) => `Je plan vraagt meer dan er is: ${share} van je uren`,
      room: (share: string) => `Je hebt ruimte: het plan vraagt ${share} van je uren`,
      unknown: "Of je plan in je week past, is nog niet te zeggen",
    },
    sub: (r12: string) => `Uren, ${r12}; grijs vlak: waarbinnen een plan past`,
    facts: (required: string, available: string, share: string) =>
      `Een balk: gevraagd ${required}, beschikbaar ${available}, belasting ${share}.`,
    label: "Uren",
    hours: (required: string, available: string) => `${required} van ${available} uur in twaalf maanden`,
    drawn: "Je uren, getekend",
    required: "gevraagd",
    available: "beschikbaar",
    roomNote: (low: string, hours: string) =>
      `Onder de band (${low}) is er ruimte: ongeveer ${hours} uur voordat het plan je uren vult.`,
    diary: (month: string, planned: string, hours: string) =>
      `In ${month} staat ${planned} van je ${hours} uur in de agenda.`,
    note: "Beschikbaar: het deel van je contracturen voor verkoop, met een vaste aftrek voor verlof en kort verzuim.",
  },
  expected: "Wat je plan verwachtte en wat het werd",
  compared: "Wat het oplevert, en hoe collega’s het doen",
  comparedTable: "Jouw cijfers naast die van team en bedrijf, twaalf maanden",
  colleagues: {
    table: "Jouw orders naast wat zulke klanten collega’s met dezelfde functie brengen",
    orders: "Orders in de vergeleken maanden",
    more: "Meer orders dan zulke klanten collega’s brengen, ook als je het toeval meerekent.",
    fewer: "Minder orders dan zulke klanten collega’s brengen, ook als je het toeval meerekent.",
    fewAndEnough:
      "Minder orders dan zulke klanten collega’s brengen, en het target van het jaar tot nu toe is gehaald: er hoeft niets te gebeuren.",
    chance: "Het verschil met wat zulke klanten collega’s brengen kan toeval zijn.",
  },
  newBusinessTable: "Nieuwe klanten, twaalf maanden",
  comparedNote:
    "Tussen haakjes het interval van 95 %. Overlappen twee intervallen, dan kan het verschil toeval zijn.",
};
