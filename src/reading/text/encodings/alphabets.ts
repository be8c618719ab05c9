/**
 * The letters beside a–z of languages that are written in Latin script. No word has letters of two of them.
 */
const western = [
  // Dutch, twice: no word has both an acute and a grave accent on letters other than e.
  "éëïöüäèêçâîôû",
  "áéíóúëïöü",
  // German, French, Spanish, Catalan, Portuguese, Italian.
  "äöüßé",
  "àâæçéèêëîïôœùûüÿ",
  "áéíóúñü",
  "àèéíïòóúüç",
  "áâãàçéêíóôõúü",
  "àèéìíîòóùú",
  // Danish and Norwegian, Swedish and Finnish, Icelandic.
  "åæøéèêóòôüö",
  "åäöéàü",
  "áéíóúýðþæö",
];
const central = [
  // Polish, Czech, Slovak, Hungarian, Croatian and Slovene, Romanian, Turkish, Estonian.
  "ąćęłńóśźż",
  "áčďéěíňóřšťúůýžöüä",
  "áäčďéíĺľňóôŕšťúýž",
  "áéíóöőúüű",
  "čćđšž",
  "ăâîșțşţ",
  "çğıöşüâîû",
  "õäöüšž",
];

const asSets = (alphabets: readonly string[]) => alphabets.map((letters) => new Set(letters));
const [westernSets, centralSets] = [asSets(western), asSets(central)];

const fitsOne = (letters: readonly string[], sets: readonly ReadonlySet<string>[]) =>
  sets.some((set) => letters.every((letter) => set.has(letter)));

/** So many of them may stand together: `Één`, `Żółkiewski`. */
const [mostTogether, mostTogetherCentral] = [/[^\p{ASCII}]{3}/u, /[^\p{ASCII}]{5}/u];

/** A capital behind the first one is seldom meant. */
const oddCapital = /^\p{Lu}(?![A-Z])\p{Lu}\p{Ll}/u;
/** As no Portuguese word has it. */
const oddTilde = /õ(?!e)/u;

/**
 * What no Icelandic word has: þ behind a vowel or at the end, and ý twice or behind a y. Turkish words read
 * in a Western encoding do.
 */
const oddIcelandic = /[aeiouyáéíóúýö]þ|þ$|ý\p{L}*ý|yý/u;

/**
 * How well a word of Latin letters can be one of a language: 1, less where it is one that its encoding was
 * not made for, 0 where no language has it.
 */
function latinWord(word: string, isCentral: boolean): number {
  if (/\p{Ll}(?![A-Z])\p{Lu}/u.test(word)) return 0;
  if (oddCapital.test(word)) return 0.25;
  const small = word.replaceAll("İ", "i").toLowerCase();
  const letters = [...small.replace(/[a-z]/g, "")];
  if (!isCentral && oddIcelandic.test(small)) return 0;
  if (fitsOne(letters, westernSets) && !mostTogether.test(small)) return oddTilde.test(small) ? 0.5 : 1;
  if (!fitsOne(letters, centralSets) || mostTogetherCentral.test(small)) return 0;
  return isCentral ? 1 : 0.5;
}

/** A word of three letters in another script than Latin has its shape by chance only seldom. */
const otherScript = (word: string) => (word.length < 3 ? 1 : 2);

/**
 * Russian, Ukrainian and Bulgarian: a vowel, no capital behind a small letter, no sign that only follows a
 * letter in front.
 */
function cyrillicWord(word: string): number {
  if (!/^[А-Яа-яЁёІіЇїЄєҐґ]+$/u.test(word) || /\p{Ll}\p{Lu}|^[ЪЬЫъьы]/u.test(word)) return 0;
  if (word.length > 2 && !/[аеёиоуыэюяіїє]/iu.test(word)) return 0;
  return otherScript(word);
}

/** Greek: at most one accent, the other sigma at the end alone. */
function greekWord(word: string): number {
  if (!/^[Α-ΡΣ-Ωα-ωάέήίόύώϊϋΆΈΉΊΌΎΏ]+$/u.test(word) || /\p{Ll}\p{Lu}|ς.|σ$/u.test(word)) return 0;
  if ((word.match(/[άέήίόύώΆΈΉΊΌΎΏ]/gu)?.length ?? 0) > 1) return 0;
  return /[αεηιουωάέήίόύώ]/iu.test(word) ? otherScript(word) : 0;
}

/**
 * How well letters that stand together can be a word of a language: 0 where they cannot. `isCentral` where
 * the encoding was made for Central European languages.
 */
export function wordFit(word: string, isCentral: boolean): number {
  if (/^\p{Script=Latin}+$/u.test(word)) return latinWord(word, isCentral);
  if (/^\p{Script=Cyrillic}+$/u.test(word)) return cyrillicWord(word);
  return /^\p{Script=Greek}+$/u.test(word) ? greekWord(word) : 0;
}
