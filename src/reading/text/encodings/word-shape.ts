import { wordFit } from "./alphabets.ts";

/** Signs that stand by themselves. */
const sign = /^[£°²³½¼¾±×÷®©™…–—‘’“”„«»•·§µªº¿¡†]+$/u;

/**
 * What may stand against the front or the back of a word. A low quote alone behind or in front of one stands
 * in no text.
 */
const front = /^[“”„‘’«»¿¡•–—°µ©…]+/u;
const back = /[“”’»…–—®™°²³ªº€]+$/u;

/** `O’Brien`, `foto’s`, `d’Or`. */
const apostrophe = /^(?:\p{L}{1,2}’\p{L}+|\p{L}+’(?:s|t|n|m|er|tje|tjes))$/iu;
/** `Amsterdam–Utrecht`, `Van der Berg·Zonen`. */
const joined = /^\p{L}{2,}(?:[–—·]\p{Lu}\p{L}+)+$/u;

const isPlain = (text: string) => /^[a-z]*$/i.test(text);

/** How well letters and marks between two spaces can be a part of a text; 0 where they cannot. */
function pieceFit(piece: string, isCentral: boolean): number {
  if (piece === "€") return 3;
  if (sign.test(piece)) return 0.5;
  const [opening] = piece.match(front) ?? [""];
  const rest = piece.slice(opening.length);
  const [closing] = rest.match(back) ?? [""];
  const word = rest.slice(0, rest.length - closing.length);
  // A quote that closes what was not opened may be a letter of another encoding.
  const isOpen = /[“”]/u.test(closing) && opening === "";
  const most = isOpen ? 0.5 : 1;
  if (isPlain(word)) return most;
  if (apostrophe.test(word) || joined.test(word)) {
    const parts = word.split(/[’–—·]/u).filter((part) => !isPlain(part));
    return parts.every((part) => wordFit(part, isCentral) > 0) ? most : 0;
  }
  // One letter by itself is a word in some languages: à, é, ó.
  if (word.length === 1 && /\p{Script=Latin}/u.test(word)) return /[àéèóíúÀÉÈÓøØå]/u.test(word) ? 0.5 : 0;
  return isOpen ? Math.min(most, wordFit(word, isCentral)) : wordFit(word, isCentral);
}

/**
 * How well letters and what stands against them can be a part of a text: about 1 for a word, 0 where no text
 * has it.
 */
export function textFit(text: string, isCentral: boolean): number {
  const pieces = text.split(/[\s\u00AD]+/u).filter((piece) => piece !== "");
  const fits = pieces.map((piece) => pieceFit(piece, isCentral));
  if (fits.includes(0)) return 0;
  // A space without a break within what looks like one word may be a letter of another encoding.
  if (/\p{Ll}\u00A0\p{Ll}/u.test(text)) return 0.5;
  return pieces.length === 0 ? 0.5 : Math.max(...fits);
}
