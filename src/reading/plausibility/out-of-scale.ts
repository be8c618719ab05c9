import { outcomeCode } from "../../contract/dataset.ts";
import type { Language } from "../../contract/vocabulary.ts";
import { cellAt, numberAt, type Table, textAt, usedRows } from "../columns/table.ts";
import type { Problems } from "../problems/problems.ts";
import { moneyIn } from "./money-said.ts";
import { filesOfKind, type ReadWell } from "./read-well.ts";

/** Among fewer orders one large one says nothing. */
const leastOrders = 20;
const timesMedian = 1000;
const timesSecond = 20;

function orderValues({ dataset: { quotes } }: ReadWell): Float64Array {
  const values = quotes.value.filter((value, row) => quotes.outcome[row] === outcomeCode.won && value > 0);
  return values.sort();
}

/** The row that has an order value; undefined where it is put together from several rows. */
function rowWith(table: Table, amount: number): number | undefined {
  return usedRows(table).find(
    (row) => numberAt(table, "value", row) === amount && textAt(table, "outcome", row) === "won",
  );
}

/**
 * Tells of one order that is worth more than could be among the others: a number that lost its decimal mark,
 * or a phone number.
 */
export function reportOutOfScale(read: ReadWell, problems: Problems): void {
  const values = orderValues(read);
  const [largest = 0, second = 0] = [values.at(-1), values.at(-2)];
  const median = values[Math.floor(values.length / 2)] ?? 0;
  if (values.length < leastOrders || largest < timesMedian * median || largest < timesSecond * second) return;
  const table = read.table("quotes");
  const row = table ? rowWith(table, largest) : undefined;
  const place = table && row !== undefined ? cellAt(table, "value", row) : filesOfKind(read, "quotes");
  const said = (language: Language) => {
    const money = moneyIn(language, read.currency);
    return { largest: money(largest), second: money(second), median: money(median) };
  };
  const [nl, en] = [said("nl"), said("en")];
  problems.add("plausibility.out_of_scale", place, {
    nl: `Een order van ${nl.largest}; de grootste daarna is ${nl.second}, en de middelste van de ${values.length} is ${nl.median}.`,
    en: `An order of ${en.largest}; the next largest is ${en.second}, and the middle one of the ${values.length} is ${en.median}.`,
  });
}
