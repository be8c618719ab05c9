const totals = [
  "totaal|totalen|eindtotaal|subtotaal|som|opgeteld|gemiddelde?|aantal",
  "totals?|sub-?totals?|sum|averages?|avg|mean|count",
  "summen?|gesamt|insgesamt|gesamtsumme|gesamtergebnis|ergebnis|teilergebnis|zwischensumme|endsumme|durchschnitt|mittelwert|anzahl",
  "totaux|sous-total|somme|moyenne|suma|promedio|totale|somma|media|soma|razem",
].join("|");

/** A word of a total in one of the languages of spreadsheets, alone or before or after the name of a group. */
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
