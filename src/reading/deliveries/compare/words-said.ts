import type { Column } from "../../../contract/column.ts";
import type { Language } from "../../../contract/vocabulary.ts";
import { firstSaid, numberSaid } from "./said.ts";
import type { FewerRows, OtherMeaning, WordRows, WordsChanged } from "./words-changed.ts";

/** `"Op hold" (14×)`, the first of them. */
export function wordsSaid(words: readonly WordRows[], language: Language): string {
  return firstSaid(
    words.map(({ word, rows }) => `"${word}" (${numberSaid(rows, language)}×)`),
    language,
  );
}

/** Which words are gone from each column, in a sentence; "" for none. */
export function goneWordsSaid(changed: readonly WordsChanged[], language: Language): string {
  const columns = changed.filter(({ gone }) => gone.length > 0);
  return columns
    .map(({ header, gone }) => {
      const words = wordsSaid(gone, language);
      return {
        nl: `In ${header} komt ${words} niet meer voor.`,
        en: `In ${header} there is no ${words} any more.`,
      }[language];
    })
    .join(" ");
}

/** `"verloren" 640 → 400`, the first of them. */
export function fewerSaid(words: readonly FewerRows[], language: Language): string {
  const number = (value: number) => numberSaid(value, language);
  return firstSaid(
    words.map(({ word, former, current }) => `"${word}" ${number(former)} → ${number(current)}`),
    language,
  );
}

/** What words of a column were read as and are now, the first of them. */
export function meaningsSaid(
  meant: readonly OtherMeaning[],
  words: Column["words"],
  language: Language,
): string {
  const inDutch = (value: string) => words?.get(value)?.[0] ?? value;
  const said = meant.map(({ word, rows, was, is }) => {
    const times = numberSaid(rows, language);
    return {
      nl: `"${word}" (${times}×) was ${inDutch(was)} en is nu ${inDutch(is)}`,
      en: `"${word}" (${times}×) was ${was} and is now ${is}`,
    }[language];
  });
  return firstSaid(said, language);
}
