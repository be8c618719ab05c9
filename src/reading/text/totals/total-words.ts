const totals = [
  "totaal|totalen|eindtotaal|subtotaal|som|opgeteld|saldo|tot\\.|gemiddelde?|aantal",
  "totals?|sub-?totals?|sum|averages?|avg|mean|count",
  "summen?|gesamt|insgesamt|gesamtsumme|gesamtergebnis|ergebnis|teilergebnis|zwischensumme|endsumme|durchschnitt|mittelwert|anzahl",
  "totaux|sous-total|somme|moyenne|suma|promedio|totale|somma|media|soma|razem",
].join("|");

/**
 * A word of a total in one of the languages of spreadsheets, alone or before or after the name of a group.
 */
const totalWord = new RegExp(`(?<![\\p{L}\\d])(?:${totals})(?![\\p{L}\\d])`, "iu");

/** Nothing but such words, a mark or the number of rows: `Totaal:`, `Grand total (743 records)`. */
const bareTotal = new RegExp(
  `^[^\\p{L}\\d]*(?:grand |general )?(?:${totals})(?: (?:generaal|general|général|records?|rows?|regels?|rijen))*[^\\p{L}]*(?:records?|rows?|regels?|rijen)?[^\\p{L}\\d]*$`,
  "iu",
);

const averageWord = /gemiddeld|average|avg|mean|durchschnitt|mittelwert|moyenne|promedio|media/iu;

const countWord = /aantal|count|anzahl|records?|rows?|regels?|rijen/iu;

export const hasTotalWord = (label: string): boolean => totalWord.test(label);
export const isBareTotal = (label: string): boolean => bareTotal.test(label);
export const isAverage = (label: string): boolean => averageWord.test(label);
export const isCount = (label: string): boolean => countWord.test(label);

const counted =
  /(?<![\p{L}\d])(?:totaal|total|aantal|count|anzahl|gesamt|nombre|records?|rows?|regels?|rijen|zeilen|lignes)(?![\p{L}\d])/iu;

/**
 * The number of rows that a line says by itself, such as `Aantal klanten: 2` or `(2 rows affected)`; null
 * where it says none.
 */
export function countSaid(label: string): number | null {
  const [number, second] = label.match(/\d+(?:[.,]\d+)*/g) ?? [];
  if (number === undefined || second !== undefined || !counted.test(label)) return null;
  return Number(number.replace(/[.,](?=\d{3}(?!\d))/g, ""));
}
