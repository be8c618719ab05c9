import type { Steering } from "../../contract/vocabulary.ts";
import { counted, countedAs, type Formats } from "../format.ts";

type Counting = Pick<Formats, "number">;

/** Wat er in gesprekken is gevraagd, toegezegd en gekozen. */
export const agreements = {
  title: "Wat er is afgesproken, en wat ervan werd",
  ofTeam: "Wat met het team is afgesproken, en wat ervan werd",
  /** Van een team dat alleen koos. */
  teamChose: "Wat het team koos",
  caption: "Eerst wat de leidinggevende zou doen",
  columns: { what: "Afspraak", who: "Wie", due: "Uiterlijk", became: "Wat ervan werd" },
  /** Voor de dag, op een telefoon. */
  by: "uiterlijk ",
  noText: (place: string) => `Afspraak ${place}`,
  /** Wie het zei, op de eigen pagina in de je-vorm. */
  own: {
    asked: { account_manager: "jij vroeg", lead: "leidinggevende vroeg" },
    promised: { account_manager: "jij zegde toe", lead: "leidinggevende zegde toe" },
  },
  team: {
    asked: { account_manager: "team vroeg", lead: "leidinggevende vroeg" },
    promised: { account_manager: "team zegde toe", lead: "leidinggevende zegde toe" },
  },
  became: {
    onTime: (day: string) => `gedaan op ${day}, op tijd`,
    after: (day: string) => `gedaan op ${day}, later dan afgesproken`,
    done: (day: string) => `gedaan op ${day}`,
    dropped: (day: string) => `vervallen op ${day}`,
    because: (said: string, why: string) => `${said}: ${why}`,
    open: "staat nog open",
    late: "nog niet gedaan, en de dag is voorbij",
    vanished: "is uit de lijst verdwenen, en niemand schreef waarom",
  },
  toWrite: "Nu afgesproken: wat, door wie, uiterlijk wanneer",
  people: {
    asked: (count: number, f: Counting) =>
      `Accountmanagers vroegen deze maand ${counted(count, "keer", "keer", f)} om hulp`,
    onTime: (kept: string, due: string) =>
      `waar een dag bij stond, kwam de hulp in twaalf maanden ${kept} van ${due} keer op tijd`,
    onTimeShare: (share: string, kept: string, due: string, low: string, high: string) =>
      `waar een dag bij stond, kwam de hulp in twaalf maanden in ${share} op tijd (${kept} van ${due}; tussen ${low} en ${high})`,
    sentence: (...parts: string[]) => `${parts.join("; ")}.`,
    confidence: (said: string, kept: string, all: string) =>
      `Samen waren accountmanagers gemiddeld ${said} zeker dat hun plan het resultaat van het kwartaal brengt; ${kept} van ${all} uitspraken ${kept === "1" ? "kwam" : "kwamen"} uit.`,
    tooFew: "Hoe zeker mensen van hun plan waren naast wat uitkwam: te weinig om te zeggen.",
  },
  confidence: {
    title: "Hoe zeker je was, en wat uitkwam",
    said: (share: string, kept: string, all: string) =>
      `Je zei gemiddeld ${share} zeker te zijn dat je plan het resultaat van het kwartaal brengt. In ${kept} van ${countedAs(all, "kwartaal", "kwartalen")} haalde de omzet het target.`,
    nearer: (own: string, base: string) =>
      `Daarmee zat je dichter bij wat kwam dan wie elk kwartaal hetzelfde zegt (afstand ${own} naast ${base}).`,
    notNearer: (own: string, base: string) =>
      `Wie elk kwartaal hetzelfde zegt, zat even dichtbij of dichter (afstand ${own} naast ${base}).`,
    only: "Dit staat alleen in jouw eigen uitgave.",
  },
  choice: {
    steering: {
      hours: "sturen op uren",
      customers: "sturen op klanten",
      both: "sturen op uren en op klanten",
      none: "niets veranderen",
    } satisfies Record<Steering, string>,
    chosen: (subject: string, steering: string, day: string) =>
      `Gekozen op ${day} bij ${subject}: ${steering}.`,
    went: (label: string, then: string, month: string, now: string, nowMonth: string) =>
      `${label} ging van ${then} in ${month} naar ${now} in ${nowMonth}.`,
    stayed: (label: string, then: string, month: string, now: string, nowMonth: string) =>
      `${label} was ${then} in ${month} en is ${now} in ${nowMonth}.`,
    alone: (expected: string) => `Met alleen de terugval naar het gemiddelde was ${expected} te verwachten.`,
    mayBeChance: "Dat verschil kan toeval zijn.",
    notCounted: "Wat terugval naar het gemiddelde alleen zou geven, is hiervan niet te zeggen.",
  },
};
