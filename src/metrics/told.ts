import type { Settings } from "../contract/settings.ts";
import type { Bilingual } from "../contract/vocabulary.ts";

/**
 * Words of the dictionary. Where a setting decides what they say, they are made of the settings of the
 * report.
 */
export type Told = Bilingual | ((settings: Settings) => Bilingual);

/** What the words say in a report with these settings. */
export function toldBy(settings: Settings, words: Told): Bilingual {
  return typeof words === "function" ? words(settings) : words;
}

/** So many digits of a setting are read; what differs after them is how a computer writes a fraction. */
const digits = 6;

/** A number of the settings in both languages, as short as it can be. */
export function numberIn(value: number): Bilingual {
  const en = String(Number(value.toFixed(digits)));
  return { nl: en.replace(".", ","), en };
}

/** A share as a percentage in both languages. */
export function percentIn(share: number): Bilingual {
  const { nl, en } = numberIn(share * 100);
  return { nl: `${nl} %`, en: `${en}%` };
}
