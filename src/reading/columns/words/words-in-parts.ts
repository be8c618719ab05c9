import { foldKey, withPlainSpaces } from "../../fold.ts";
import { saysNothing } from "./nothing-words.ts";

/** A star that stands for a part by itself: between what is no letter or figure. */
const star = /(?<![\p{L}\p{N}*])\*(?![\p{L}\p{N}*])/gu;

const plain = (text: string) => foldKey(withPlainSpaces(text).trim());

/** Whether a word under `values` has a star for one of its parts: `* -`, `Closed *`. Not the star alone. */
export function hasOpenPart(word: string): boolean {
  return word.trim() !== "*" && word.search(star) >= 0;
}

/**
 * Whether a text is what a word with stars says: each star is a part in which something stands, and the rest
 * is alike without regard to case. A dash, or a word for nothing, is a part that is blank. Each part ends
 * where what follows it stands first, so that a text is gone through once.
 */
export function partsTest(word: string): (text: string) => boolean {
  const [first = "", ...others] = plain(word).split(star);
  const last = others.pop() ?? "";
  const isFilled = (part: string) => part.trim() !== "" && !saysNothing(part.trim());
  return (text) => {
    const given = plain(text);
    if (!given.startsWith(first) || !given.endsWith(last)) return false;
    let at = first.length;
    for (const fixed of others) {
      const next = given.indexOf(fixed, at + 1);
      if (next < 0 || !isFilled(given.slice(at, next))) return false;
      at = next + fixed.length;
    }
    return at < given.length - last.length && isFilled(given.slice(at, given.length - last.length));
  };
}

/**
 * What words with stars mean: of those that fit a text the ones with the fewest stars tell. Undefined for a
 * text that none fits, or of which these say several things.
 */
export function wordsInParts<T>(said: readonly (readonly [string, T])[]): (text: string) => T | undefined {
  const words = said
    .filter(([word]) => hasOpenPart(word))
    .map(([word, meaning]) => ({ meaning, fits: partsTest(word), stars: word.match(star)?.length ?? 0 }));
  return (text) => {
    const found = words.filter(({ fits }) => fits(text));
    const fewest = Math.min(...found.map(({ stars }) => stars));
    const meanings = new Set(found.filter(({ stars }) => stars === fewest).map(({ meaning }) => meaning));
    return meanings.size === 1 ? [...meanings][0] : undefined;
  };
}
