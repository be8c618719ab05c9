import { foldKey, foldWord, withPlainSpaces } from "../../fold.ts";

/** A whole number with nothing behind its mark, as which exports write a chance: 100.0, 100,00, 100 %. */
const wholeNumber = /(?<![\d.,])(\d+)(?:[.,]0+)?(?: ?%)?(?![\d.,%])/g;
const withWholeNumbers = (text: string) => foldKey(asWritten(text)).replace(wholeNumber, "$1");

const asWritten = (text: string) => withPlainSpaces(text).trim();

/** Each word and what it means, but for those that mean several things in this form. */
function inForm<T>(said: readonly (readonly [string, T])[], form: (word: string) => string): Map<string, T> {
  const found = new Map<string, T>();
  const several = new Set<string>();
  for (const [word, meaning] of said) {
    const key = form(word);
    if (found.has(key) && found.get(key) !== meaning) several.add(key);
    found.set(key, meaning);
  }
  for (const key of several) found.delete(key);
  return found;
}

/**
 * What report.yaml says that words mean, found as they are written, else in another case, else with other
 * accents and marks, else with whole numbers otherwise (100.0 for 100): each where it can be no other word
 * that is said. Undefined for a word of which nothing is said, and where what is said differs.
 */
export function saidWords<T>(said: readonly (readonly [string, T])[]): (text: string) => T | undefined {
  const forms = [asWritten, (text: string) => foldKey(asWritten(text)), foldWord, withWholeNumbers];
  const inForms = forms.map((form) => ({ form, found: inForm(said, form) }));
  return (text) => {
    for (const { form, found } of inForms) {
      const meaning = found.get(form(text));
      if (meaning !== undefined) return meaning;
    }
    return undefined;
  };
}
