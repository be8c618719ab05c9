import { daysOfMonth } from "../../../calendar/window.ts";
import { measureNames } from "../../../contract/measure-names.ts";
import { type Bilingual, type Language, media, pluralOfMedium } from "../../../contract/vocabulary.ts";

const millisecondsADay = 86_400_000;

/** The same in both languages, each in its own words. */
export function inBoth(say: (language: Language) => string): Bilingual {
  return { nl: say("nl"), en: say("en") };
}

export function numberSaid(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value);
}

/** An amount, with what stands behind its mark where it is small. */
export function amountSaid(value: number, language: Language): string {
  const digits = Math.abs(value) < 100 ? 2 : 0;
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
}

export function shareSaid(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** `August 2026` for `2026-08`. */
export function monthSaid(month: string, language: Language): string {
  const words = { month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language, words).format(daysOfMonth(month).from * millisecondsADay);
}

export function listSaid(texts: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(texts);
}

/** So many of a list are named; of the rest is said how many they are. */
const mostNamed = 5;

/** The first of a list, and how many others there are. */
export function firstSaid(texts: readonly string[], language: Language): string {
  if (texts.length <= mostNamed) return listSaid(texts, language);
  const others = texts.length - mostNamed + 1;
  const rest = { nl: `${others} andere`, en: `${others} others` }[language];
  return listSaid([...texts.slice(0, mostNamed - 1), rest], language);
}

export function editionSaid(month: string, language: Language): string {
  const named = monthSaid(month, language);
  return { nl: `de editie van ${named}`, en: `the edition of ${named}` }[language];
}

const nextMonth = (month: string) => daysOfMonth(month).to + 1;

/** Some months in their order: each by name, as a stretch, or how many and between which. */
export function monthsSaid(months: readonly string[], language: Language): string {
  const named = (month: string) => monthSaid(month, language);
  const [first = "", last = ""] = [months[0], months.at(-1)];
  if (months.length <= 2) return listSaid(months.map(named), language);
  const isStretch = months.every(
    (month, i) => i === 0 || daysOfMonth(month).from === nextMonth(months[i - 1] ?? ""),
  );
  const [from, to] = [named(first), named(last)];
  if (isStretch) return { nl: `${from} tot en met ${to}`, en: `${from} to ${to}` }[language];
  const { length } = months;
  return {
    nl: `${length} maanden van ${from} tot en met ${to}`,
    en: `${length} months from ${from} to ${to}`,
  }[language];
}

const nouns: Readonly<Record<string, Bilingual>> = {
  team: { nl: "dienstverbanden", en: "employments" },
  strength: { nl: "regels formatie", en: "rows of strength" },
  accounts: { nl: "klanten", en: "accounts" },
  contacts: { nl: "contactpersonen", en: "contact persons" },
  plan: { nl: "regels van het contactplan", en: "plan lines" },
  activities: { nl: "activiteiten", en: "activities" },
  quotes: measureNames.quotes,
  targets: { nl: "regels met targets", en: "rows of targets" },
};

/** What the rows of a kind are, or, of some media, the contacts made by them. */
export function rowsSaid(kind: string, of: readonly string[], language: Language): string {
  const told = media.filter((medium) => of.includes(medium));
  const names = told.map((medium) => measureNames[pluralOfMedium[medium]][language]);
  const isFew = names.length === of.length && names.length > 0 && names.length <= 2;
  return isFew ? listSaid(names, language) : (nouns[kind]?.[language] ?? kind);
}
