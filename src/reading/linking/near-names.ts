import { distance } from "fastest-levenshtein";
import { foldName } from "../fold.ts";
import { type Keys, noReference } from "./keys.ts";

/** Nothing longer is a name. */
const longestName = 100;

const wordsOf = (name: string) => foldName(name).match(/[\p{L}'’]+/gu) ?? [];

/**
 * Whether two names may well be one person's: without what stands between first and last name, or with a slip
 * of the hand. A slip is seldom in the first letter: Kim and Tim are two people.
 */
function mayBeOne(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  if (a.length !== b.length) return a[0] === b[0] && a.at(-1) === b.at(-1);
  const [one, other] = [a.join(" "), b.join(" ")];
  const slips = one.length < 12 ? 1 : 2;
  return a.every((word, i) => word[0] === b[i]?.[0]) && distance(one, other) <= slips;
}

/**
 * The known name that may well be of the same person as an unknown one; null where it may be of several
 * people, undefined where of none.
 */
export function nearName(
  text: string,
  { all, find, otherForm }: Pick<Keys, "all" | "find" | "otherForm">,
): string | null | undefined {
  const form = otherForm(text);
  if (form !== undefined || text.length > longestName || /\d/.test(text)) return form;
  const words = wordsOf(text);
  const near = all.filter((name) => !/\d/.test(name) && mayBeOne(words, wordsOf(name)));
  const people = new Set(near.map(find).filter((index) => index !== noReference.unknown));
  if (people.size > 1) return null;
  return near[0];
}
