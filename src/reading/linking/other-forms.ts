import { plainNumber } from "../columns/keys/key-forms.ts";
import { foldName } from "../fold.ts";

/** A remark behind a name, as that somebody was deactivated. */
const remark = /\s*[([][^()[\]]*[)\]]\s*$/;
const mail = /^([^\s@]+)@[^\s@]+$/;

/**
 * The words of a name, in whatever order and with whatever marks it is written; of an address those before
 * the @.
 */
export function wordsOf(text: string): string[] {
  const own = mail.exec(text)?.[1] ?? text.replace(remark, "");
  return foldName(own.replace(/['’`´]/g, " ")).match(/\p{L}+/gu) ?? [];
}

const isInitial = (word: string) => word.length === 1;
const isFull = (word: string) => word.length > 1;

/**
 * Whether one name has for some words of the other their first letters, and the other words alike: "A. Smit"
 * for "Anna Smit".
 */
function isShortened(short: readonly string[], long: readonly string[]): boolean {
  const [initials, full] = [short.filter(isInitial), short.filter(isFull)];
  const rest = long.filter((word) => !full.includes(word));
  if (initials.length === 0 || rest.length === 0 || full.length !== long.length - rest.length) return false;
  return rest.length <= initials.length && rest.every((word, i) => word[0] === initials[i]);
}

/** How the words of a name stand in an address without a mark between them: annasmit@, asmit@. */
function joinedWords([first = "", ...others]: readonly string[]): string[] {
  const rest = others.join("");
  return rest === "" ? [] : [first + rest, first.slice(0, 1) + rest];
}

/** Whether two names may be one, written in two ways. */
function mayBeOne(a: readonly string[], b: readonly string[]): boolean {
  if (a.length > 1 && a.toSorted().join(" ") === b.toSorted().join(" ")) return true;
  if (a.length === 1 && joinedWords(b).includes(a[0] ?? "")) return true;
  return isShortened(a, b) || isShortened(b, a);
}

/** More known keys are not looked through. */
const mostKnown = 20_000;

/**
 * Known numbers and names, found by what is the same in another form: a number without its zeros in front, a
 * name with the last name first, with initials, or as an address. Nothing is found that may be two.
 */
export class OtherForms {
  readonly #known: readonly string[];
  readonly #whose: (known: string) => unknown;
  #numbers: Map<string, string[]> | undefined;
  #words: Map<string, { name: string; words: string[] }[]> | undefined;

  /** Of names for which `whose` gives the same, one is as good as another. */
  constructor(known: readonly string[], whose: (known: string) => unknown = (each) => each) {
    this.#known = known.slice(0, mostKnown);
    this.#whose = whose;
  }

  /**
   * The only known number or name of which a text is another form; null where it may be of several, undefined
   * where of none.
   */
  of(text: string): string | null | undefined {
    const number = plainNumber(text);
    const found = number === null ? this.#namesLike(text) : this.#numbersLike(number);
    const others = found.filter((each) => each !== text);
    return new Set(others.map(this.#whose)).size <= 1 ? others[0] : null;
  }

  #numbersLike(number: string): readonly string[] {
    this.#numbers ??= grouped(this.#known, (each) => {
      const plain = plainNumber(each);
      return plain === null ? [] : [[plain, each]];
    });
    return this.#numbers.get(number) ?? [];
  }

  #namesLike(text: string): readonly string[] {
    this.#words ??= grouped(this.#known, (name) => {
      const words = /\d/.test(name) ? [] : wordsOf(name);
      return [...words.filter(isFull), ...joinedWords(words)].map((word) => [word, { name, words }]);
    });
    if (/\d/.test(text)) return [];
    const words = wordsOf(text);
    const near = words.filter(isFull).flatMap((word) => this.#words?.get(word) ?? []);
    return near.filter((each) => mayBeOne(words, each.words)).map(({ name }) => name);
  }
}

function grouped<T>(known: readonly string[], of: (each: string) => readonly (readonly [string, T])[]) {
  const groups = new Map<string, T[]>();
  for (const [key, value] of known.flatMap(of)) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
