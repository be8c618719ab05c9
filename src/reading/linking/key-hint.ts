import { foldKey } from "../fold.ts";

/** In a shorter text nearly every other is near. */
const shortest = 4;

const digitsOf = (text: string) => text.replace(/\D+/g, "");

/** A number, or a code with one: what is near to it is another number. */
const isNumber = (text: string) => /^\S*\d\S*$/.test(text);

/**
 * The known names among which what was meant by a key is sought: those of the same digits. None for a number,
 * for the one near to it is another's.
 */
export function namesLike(text: string, known: readonly string[]): string[] {
  const found = foldKey(text);
  if (found.length < shortest || isNumber(found)) return [];
  const digits = digitsOf(found);
  return known.filter((each) => each.length >= shortest && !isNumber(each) && digitsOf(each) === digits);
}
