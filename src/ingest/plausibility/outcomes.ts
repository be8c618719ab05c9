import { type DayNumber, outcomeCode, type QuoteColumns } from "../../contract/dataset.ts";
import type { Problems } from "../problems.ts";
import { outcomeWords } from "./outcome-words.ts";
import { filesOfKind, type ReadWell } from "./read-well.ts";

/** Of fewer quotes each may well be open, or none won. */
const leastQuotes = 10;
const lookBack = 365;
/** In fewer days a salesperson may well win nothing. */
const leastDays = 28;

/** How many quotes are open, won and lost, and over how many days; credit notes are none. */
interface Outcomes {
  open: number;
  won: number;
  lost: number;
  days: number;
}

function outcomesSince({ length, outcome, issuedOn, closedOn }: QuoteColumns, since: DayNumber): Outcomes {
  const counts = { open: 0, won: 0, lost: 0 };
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < length; row++) {
    const code = outcome[row];
    const [issued, closed] = [issuedOn[row] ?? 0, closedOn[row] ?? -1];
    const latest = Math.max(issued, closed);
    if (code === outcomeCode.credit || latest < since) continue;
    if (code === outcomeCode.won) counts.won++;
    else if (code === outcomeCode.lost) counts.lost++;
    else counts.open++;
    first = Math.min(first, Math.max(issued, since));
    last = Math.max(last, latest);
  }
  return { ...counts, days: Math.max(0, last - first + 1) };
}

function newestDay({ length, issuedOn, closedOn }: QuoteColumns): DayNumber {
  let newest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < length; row++) newest = Math.max(newest, issuedOn[row] ?? 0, closedOn[row] ?? -1);
  return newest;
}

/** Tells where no quote was ever closed, or none of the last year of the export was won: more often a word that was misread than the truth. Gives whether that is so. */
export function reportOutcomes(read: ReadWell, problems: Problems): boolean {
  const { quotes } = read.dataset;
  const all = outcomesSince(quotes, Number.NEGATIVE_INFINITY);
  if (all.open >= leastQuotes && all.won + all.lost === 0) {
    const words = outcomeWords(read.table("quotes"));
    problems.add("plausibility.all_open", filesOfKind(read, "quotes"), {
      nl: `Alle ${all.open} offertes staan open: er is er geen gewonnen of verloren.${words.nl}`,
      en: `All ${all.open} quotes are open: none was won or lost.${words.en}`,
    });
    return true;
  }
  const { open, won, lost, days } = outcomesSince(quotes, newestDay(quotes) - lookBack + 1);
  const isEnough = open + lost >= leastQuotes && (lost >= leastQuotes || days >= leastDays);
  if (won > 0 || lost === 0 || !isEnough) return false;
  const words = outcomeWords(read.table("quotes"));
  problems.add("plausibility.none_won", filesOfKind(read, "quotes"), {
    nl: `Van de offertes in de laatste ${days} dagen van de export zijn er ${lost} verloren en ${open} open, en is er geen gewonnen.${words.nl}`,
    en: `Of the quotes in the last ${days} days of the export ${lost} were lost and ${open} are open, and none was won.${words.en}`,
  });
  return true;
}
