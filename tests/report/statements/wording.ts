import type { Claim } from "../../../src/contract/statement.ts";
import type { Language } from "../../../src/contract/vocabulary.ts";

/** Words that say something of all there are, and what a sentence with one must look at. */
const ofAll: Record<Language, RegExp> = {
  nl: /\b(?:geen enkele?|niemand|nergens|alle|allemaal|elke?|iedereen|iedere?)\b/iu,
  en: /\b(?:no|nobody|none|nowhere|all|each|every|everybody)\b/iu,
};

/** Words that are no statement of all there are: "as in every month", and what is only supposed. */
const inPassing: Record<Language, RegExp> = {
  nl: /\b(?:van elke tien|op elk moment|als er (?:verder )?niemand bij komt)\b/giu,
  en: /\b(?:of every ten|at all|if nobody (?:else )?comes)\b/giu,
};

const looksAtAll = (claim: Claim) =>
  "every" in claim ||
  "none" in claim ||
  "nothing_found" in claim ||
  "nothing_changed" in claim ||
  "unknown" in claim;

/** Dates, months and years, which are no figures. */
const dates: Record<Language, RegExp> = {
  nl: /\b(?:\d{1,2}\s)?(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\s\d{2,4})?\b|\b20\d{2}\b/giu,
  en: /\b(?:\d{1,2}\s)?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?:\s\d{2,4})?\b|\b20\d{2}\b/gu,
};

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

/** The same words are looked for in thousands of sentences. */
const known = new Map<string, RegExp>();

/** Finds words where they stand by themselves. */
function wholeWords(words: string): RegExp {
  const made = known.get(words) ?? new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(words)}(?![\\p{L}\\d])`, "gu");
  known.set(words, made);
  return made;
}

const plainNames = new WeakMap<readonly string[], readonly string[]>();

function plainOnes(names: readonly string[]): readonly string[] {
  const made = plainNames.get(names) ?? [...new Set(names.map(plain))];
  plainNames.set(names, made);
  return made;
}

/** A sentence without the names, dates and written numbers that are accounted for. */
function rest(text: string, claims: readonly Claim[], names: readonly string[], language: Language): string {
  const said = claims.flatMap((claim) => ("says" in claim ? [plain(claim.says)] : []));
  let left = plain(text);
  const there = [...said, ...plainOnes(names)].filter((each) => left.includes(each));
  for (const each of there.toSorted((a, b) => b.length - a.length))
    left = left.replaceAll(wholeWords(each), " ");
  return left.replaceAll(dates[language], " ");
}

/** Of what is drawn: ranges of 80% and 95%, limits of 99.8%, the target as 100%, amounts in thousands. */
const fixed = /\b80 ?%|\b95 ?%|\b99[.,]8 ?%|\b100 ?%|× €[ ]?1[.,]000/gu;

/** Words that state nothing hold no number: a number of the month is a statement's. */
export function plainNumber(text: string, names: readonly string[], language: Language): string | undefined {
  return /\d[\d.,]*/.exec(rest(text, [], names, language).replaceAll(fixed, " "))?.[0];
}

/** What a sentence says and no claim of it answers for: a number, or a word of all there are. */
export function unclaimed(
  { text, claims, language }: { text: string; claims: readonly Claim[]; language: Language },
  names: readonly string[],
): string[] {
  const left = rest(text, claims, names, language);
  const number = /\d[\d.,]*/.exec(left);
  const all = claims.some(looksAtAll)
    ? null
    : ofAll[language].exec(left.replaceAll(inPassing[language], " "));
  return [number?.[0], all?.[0]].filter((each) => each !== undefined);
}
