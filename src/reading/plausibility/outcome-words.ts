import type { Bilingual } from "../../contract/vocabulary.ts";
import { mapDistinct } from "../columns/fast/fast.ts";
import { type Table, usedRows } from "../columns/table.ts";

const mostWords = 6;

/**
 * What stands in the column of outcomes, the most frequent first: ` In the file: "Order binnen" 247×.`;
 * nothing where there is no such column.
 */
export function outcomeWords(table: Table | null): Bilingual {
  const column = table?.columns.get("outcome");
  if (!table || !column) return { nl: "", en: "" };
  const times = new Map<number, number>();
  for (const row of usedRows(table)) {
    const code = column.codes[row] ?? -1;
    times.set(code, (times.get(code) ?? 0) + 1);
  }
  const words = [...times]
    .filter(([code]) => code >= 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostWords)
    .map(([code, count]) => `"${column.texts.at(code)}" ${count}×`);
  if (words.length === 0) return { nl: "", en: "" };
  const more = times.size > words.length ? ", …" : "";
  return {
    nl: ` In het bestand: ${words.join(", ")}${more}.`,
    en: ` In the file: ${words.join(", ")}${more}.`,
  };
}

/** Words of stages in which it has been decided, in three languages; not those that say that it has not. */
const decided =
  /(?<![\p{L}])(?:won|gewonnen|lost|verloren|closed|gesloten|afgesloten|geschlossen|abgeschlossen|akkoord|getekend|ondertekend|signed|geaccepteerd|accepted|angenommen|afgewezen|afgevallen|rejected|declined|abgelehnt|gegund|order (?:binnen|in|received)|besteld|beauftragt)(?![\p{L}])/iu;
const undecided =
  /(?<![\p{L}])(?:not|no|niet|nog|geen|nicht|noch|kein|te|to|for|voor|zur?|wacht\p{L}*|waiting|pending|un\p{L}+)(?![\p{L}])/iu;

/** Whether a word in the column of outcomes says that something was decided. */
export function hasDecidedWord(table: Table | null): boolean {
  const column = table?.columns.get("outcome");
  if (!table || !column) return false;
  const isDecided = mapDistinct(column.texts, (text) => decided.test(text) && !undecided.test(text));
  return usedRows(table).some((row) => isDecided[column.codes[row] ?? -1] === true);
}
