import { counted, countedAs, type Formats } from "../format.ts";

type Written = Pick<Formats, "number">;

/** Wat er openstaat, en wat er van offertes wordt naarmate ze ouder worden. */
export const quotes = {
  none: "Er staan geen offertes open",
  open: (count: number, f: Written) =>
    `Er ${count === 1 ? "staat" : "staan"} ${counted(count, "offerte", "offertes", f)} open`,
  ownNone: "Je hebt geen open offertes",
  own: (count: number, f: Written) => `Je hebt ${counted(count, "open offerte", "open offertes", f)}`,
  worth: (value: string) => `, samen ${value} waard`,
  worthOf: (count: string, value: string) => `; van ${count} is de waarde bekend, samen ${value}`,
  stale: (count: number, written: string, share: string) =>
    `; ${written} ervan (${share}) ${count === 1 ? "staat" : "staan"} langer open dan negen van de tien offertes die een order werden`,
  /** Wat lang open heet, staat eronder. */
  ownStale: (count: number, written: string) =>
    `; ${written} ervan ${count === 1 ? "staat" : "staan"} lang open`,
  expected: (value: string) => `Naar hun leeftijd is van die waarde ${value} als order te verwachten.`,
  moved: {
    later: (count: number, written: string, value: string) =>
      `${written} ${count === 1 ? "is" : "zijn"} naar achteren geschoven (${value})`,
    earlier: (count: number, written: string, value: string) =>
      `${written} ${count === 1 ? "is" : "zijn"} naar voren gehaald (${value})`,
    since: (what: string, month: string) => `Sinds ${month} is de verwachte dag veranderd: ${what}.`,
  },
  ask: "Langer open dan negen van de tien offertes die een order werden: vraag na of het nog speelt, of sluit",
  all: "Alle open offertes, de oudste eerst",
  inShort: (all: string) => `Open offertes: ${all}.`,
  inShortWithOld: (all: string, share: string) => `Open offertes: ${all}, ${share} lang open.`,
  leftOut:
    "Het scoringspercentage telt alleen wat is gesloten: met verloren offertes die open blijven staan, lijkt het hoger dan het is.",
  by: (days: string, won: string, low: string, high: string, lost: string) =>
    `Van alles wat is uitgebracht, is binnen ${days} dagen ${won} gewonnen (${low} tot ${high}) en ${lost} verloren.`,
  table: "Open offertes per team",
  quarters: {
    title: "Hoe snel offertes orders worden, per kwartaal van uitgifte",
    all: "alle",
    sub: "Deel gewonnen naar dagen na uitgifte; licht: eerdere kwartalen, gestreept: 24 maanden samen; een jong kwartaal eindigt waar zijn gegevens eindigen",
    table: "Offertes naar het kwartaal waarin ze zijn uitgebracht",
    facts: (rows: string) => `Een lijn per kwartaal. Gewonnen binnen negentig dagen: ${rows}.`,
    quarter: "Kwartaal",
    issued: "Uitgebracht",
    won: "Gewonnen",
    lost: "Verloren",
    open: "Open",
    by30: "Binnen 30 dagen gewonnen",
    wonBy: "Binnen 90 dagen (95 %)",
    by180: "Binnen 180 dagen",
    young: "nog te jong",
    note: "Een jong kwartaal is nog niet zo lang te volgen. Wat openstaat, telt zo lang als het is gevolgd.",
  },
  ages: {
    title: "Wat openstaat, naar leeftijd",
    sub: "Open offertes op de laatste dag, in dagen na uitgifte; rood: langer open dan negen van de tien offertes die een order werden",
    table: "Open offertes naar leeftijd",
    facts: (rows: string) => `Een staaf per leeftijd, in aantal en in waarde. ${rows}.`,
    upTo: (days: string) => `t/m ${days} dagen`,
    older: "ouder",
    usual: (days: string) => `na ${days} dagen waren negen van de tien orders er`,
    age: "Leeftijd",
    number: "Aantal",
    value: "Waarde",
    stale: "Lang open",
    staleValue: "Waarde daarvan",
    note: "Lang open wordt per segment bepaald, waar daarvan genoeg offertes zijn beslist. Een offerte zonder waarde telt alleen in het aantal.",
  },
  list: {
    caption: "Open offertes, de oudste eerst",
    account: "Klant",
    noAccount: "klant niet bekend",
    quote: "Offerte",
    days: "Dagen open",
    value: "Waarde",
    chance: "Kans",
    expected: "Verwacht",
    openFor: (days: string) => `${countedAs(days, "dag", "dagen")} open`,
    due: (day: string) => `verwacht ${day}`,
    moved: (day: string, was: string) => `${day} (was ${was})`,
    stage: "Fase",
    state: "Hoe lang",
    stale: "lang open",
    fresh: "loopt",
    note: "Kans: hoe vaak een offerte van die leeftijd nog een order wordt. Lang open: ouder dan negen van de tien offertes die een order werden.",
  },
};
