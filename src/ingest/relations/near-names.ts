import { distance } from "fastest-levenshtein";
import { foldName } from "../fold.ts";
import { noKey } from "./keys.ts";

/** Nothing longer is a name. */
const longestName = 100;

/** The words of a name, those behind a comma in front: `Vries, J. de` is `j de vries`. */
function wordsOf(name: string): string[] {
  const [before = "", ...behind] = name.split(",");
  return foldName([...behind, before].join(" "))
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word !== "");
}

const isInitial = (word: string, of: string) => word.length === 1 && of.startsWith(word);

/** Whether two names may well be one person's: by another order or other marks, with initials, without what stands between first and last name, or with a slip of the hand. */
function mayBeOne(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  if (a.toSorted().join(" ") === b.toSorted().join(" ")) return true;
  if (a.length !== b.length) return a[0] === b[0] && a.at(-1) === b.at(-1);
  const pairs = a.map((word, i) => [word, b[i] ?? ""] as const);
  if (pairs.every(([one, other]) => one === other || isInitial(one, other) || isInitial(other, one)))
    return true;
  // A slip is seldom in the first letter: Kim and Tim are two people.
  const length = a.join(" ").length;
  const slips = length < 12 ? 1 : 2;
  return pairs.every(([one, other]) => one[0] === other[0]) && distance(a.join(" "), b.join(" ")) <= slips;
}

interface Known {
  all: readonly string[];
  find(text: string): number;
}

/** The known name that may well be of the same person as an unknown one; undefined where there is none, or where it may be of several people. */
export function nearName(text: string, { all, find }: Known): string | undefined {
  if (text.length > longestName || /\d/.test(text)) return undefined;
  const words = wordsOf(text);
  const near = all.filter(
    (name) => name.length <= longestName && !/\d/.test(name) && mayBeOne(words, wordsOf(name)),
  );
  const people = new Set(near.map(find).filter((index) => index !== noKey.unknown));
  return people.size === 1 ? near[0] : undefined;
}
