import { foldName } from "../../fold.ts";

/**
 * Names of the days of the week and their short forms, Monday first. French short forms are left out: `mar`
 * is a month too.
 */
const names: readonly (readonly string[])[] = [
  ["maandag", "ma", "monday", "mon", "montag", "mo", "lundi"],
  ["dinsdag", "di", "tuesday", "tue", "tues", "dienstag", "mardi"],
  ["woensdag", "wo", "wednesday", "wed", "mittwoch", "mi", "mercredi"],
  ["donderdag", "do", "thursday", "thu", "thur", "thurs", "donnerstag", "jeudi"],
  ["vrijdag", "vr", "vrij", "friday", "fri", "freitag", "fr", "vendredi"],
  ["zaterdag", "za", "zat", "saturday", "sat", "samstag", "sonnabend", "sa", "samedi"],
  ["zondag", "zo", "zon", "sunday", "sun", "sonntag", "so", "dimanche"],
];

const byName = new Map(names.flatMap((each, index) => each.map((name) => [name, index] as const)));

/**
 * The day of the week, Monday 0, of its name or short form with or without a point; null for another word.
 */
export function weekdayOfName(word: string): number | null {
  return byName.get(foldName(word)) ?? null;
}
