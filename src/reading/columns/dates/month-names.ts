import { foldName } from "../../fold.ts";

/**
 * Names of the months and their short forms, in Dutch, English, German and French; without accents, as names
 * are folded.
 */
const names: readonly (readonly string[])[] = [
  ["januari", "january", "januar", "janner", "janvier", "jan", "janv"],
  ["februari", "february", "februar", "fevrier", "feb", "febr", "fevr"],
  ["maart", "march", "marz", "maerz", "mars", "mrt", "mar", "mrz"],
  ["april", "avril", "apr", "avr"],
  ["mei", "may", "mai"],
  ["juni", "june", "juin", "jun"],
  ["juli", "july", "juillet", "jul", "juil"],
  ["augustus", "august", "aout", "aug"],
  ["september", "septembre", "sep", "sept"],
  ["oktober", "october", "octobre", "okt", "oct"],
  ["november", "novembre", "nov"],
  ["december", "dezember", "decembre", "dec", "dez"],
];

const byName = new Map(names.flatMap((each, index) => each.map((name) => [name, index + 1] as const)));

/** The month, 1–12, of its name or short form with or without a point; null for another word. */
export function monthOfName(word: string): number | null {
  return byName.get(foldName(word)) ?? null;
}
