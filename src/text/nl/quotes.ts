import { counted, type Formats } from "../format.ts";

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
  inShort: (all: string, share: string) => `Open offertes: ${all}, ${share} lang open.`,
  leftOut:
    "Het scoringspercentage telt alleen wat is gesloten: met verloren offertes die open blijven staan, lijkt het hoger dan het is.",
  by: (days: string, won: string, low: string, high: string, lost: string) =>
    `Van alles wat is uitgebracht, is binnen ${days} dagen ${won} gewonnen (${low} tot ${high}) en ${lost} verloren.`,
  table: "Open offertes per team",
  quarters: {
    table: "Offertes naar het kwartaal waarin ze zijn uitgebracht",
    sub: "Deel dat binnen negentig dagen is gewonnen, met interval, naar kwartaal van uitgifte; open punt: weinig offertes",
    facts: (rows: string) => `Een punt met interval per kwartaal. ${rows}.`,
    quarter: "Kwartaal",
    issued: "Uitgebracht",
    won: "Gewonnen",
    lost: "Verloren",
    open: "Open",
    wonBy: "Gewonnen binnen negentig dagen",
    young: "nog te jong",
    note: "Een jong kwartaal is nog niet zo lang te volgen.",
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
    openFor: (days: string) => `${days} dagen open`,
    due: (day: string) => `verwacht ${day}`,
    moved: (day: string, was: string) => `${day} (was ${was})`,
    stage: "Fase",
    state: "Hoe lang",
    stale: "lang open",
    fresh: "loopt",
    note: "Kans: hoe vaak een offerte van die leeftijd nog een order wordt. Lang open: ouder dan negen van de tien offertes die een order werden.",
  },
};
