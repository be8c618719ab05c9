import { type DayNumber, outcomeCode, type QuoteColumns } from "../../contract/dataset.ts";
import type { Problems } from "../problems/problems.ts";
import { hasDecidedWord, outcomeWords } from "./outcome-words.ts";
import { filesOfKind, type ReadWell } from "./read-well.ts";

/** Of fewer quotes each may well be open, or none won. */
const leastQuotes = 10;
const lookBack = 365;
/** In fewer days a salesperson may well win nothing. */
const leastDays = 28;

/** How long a quote may well stand open, and from when on one that does counts in full. */
const openDays = { young: 31, old: 91 };

/**
 * How many quotes have stood open for long, at the end of the export: each that is older than a month counts
 * for a part, one of a quarter in full.
 */
function longOpen({ length, outcome, issuedOn }: QuoteColumns, end: DayNumber): number {
  let sum = 0;
  for (let row = 0; row < length; row++) {
    if (outcome[row] === outcomeCode.credit) continue;
    const age = end - (issuedOn[row] ?? end);
    sum += Math.min(1, Math.max(0, (age - openDays.young) / (openDays.old - openDays.young)));
  }
  return sum;
}

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

/**
 * Asks about quotes that are all open, where they have stood so for long, or a word says that one is closed.
 * New quotes alone, of a month or of a firm that has just begun, are open as a matter of course.
 */
function reportAllOpen(read: ReadWell, open: number, problems: Problems): void {
  const { quotes } = read.dataset;
  const table = read.table("quotes");
  const isLong = longOpen(quotes, newestDay(quotes)) >= leastQuotes;
  if (open < leastQuotes || !(isLong || hasDecidedWord(table))) return;
  const words = outcomeWords(table);
  problems.add("plausibility.all_open", filesOfKind(read, "quotes"), {
    nl: `Alle ${open} offertes staan open: er is er geen gewonnen of verloren.${words.nl}`,
    en: `All ${open} quotes are open: none was won or lost.${words.en}`,
  });
}

/**
 * Tells where no quote was ever closed, or none of the last year of the export was won: more often a word
 * that was misread than the truth. Gives whether nothing was won.
 */
export function reportOutcomes(read: ReadWell, problems: Problems): boolean {
  const { quotes } = read.dataset;
  const all = outcomesSince(quotes, Number.NEGATIVE_INFINITY);
  if (all.won + all.lost === 0) {
    reportAllOpen(read, all.open, problems);
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
