import { closest, distance } from "fastest-levenshtein";

/** Nothing longer is compared, and with no more known texts: each takes time that grows with both. */
const longestSought = 100;
const mostCompared = 20_000;

/**
 * The known text nearest to what was found, where it is near enough to be meant and no other is as near; else
 * undefined. Texts are compared in the form that `fold` gives them. Of very many texts only the first are
 * compared.
 */
export function nearest(
  found: string,
  known: readonly string[],
  fold: (text: string) => string = (text) => text.toLowerCase(),
): string | undefined {
  if (found.length > longestSought) return undefined;
  const folded = fold(found);
  const near = Math.max(1, Math.floor(folded.length / 3));
  // Folding makes no text three times as short.
  const alike = known.slice(0, mostCompared).filter((text) => text.length <= 3 * (folded.length + near));
  if (alike.length === 0) return undefined;
  const forms = [...new Set(alike.map(fold))];
  const best = closest(folded, forms);
  const away = distance(folded, best);
  const isAlone = !forms.some((form) => form !== best && distance(folded, form) === away);
  return away <= near && isAlone ? alike.find((text) => fold(text) === best) : undefined;
}
