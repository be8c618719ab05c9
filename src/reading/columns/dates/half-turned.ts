import { isoOfDay } from "../../../calendar/day.ts";
import { readableText } from "../../../contract/clean-text.ts";
import type { Asking, DateColumn } from "./asking.ts";
import { cellsOf, placeOf } from "./column-cells.ts";
import { sumOf, type Tally, tallyOf } from "./date-evidence.ts";
import { writtenDate } from "./written-date.ts";

/** By chance so many dates hardly all have a day up to 12, and so many others one above. */
const least = 3;

/** The numbers of dates without a name in them: a year in front, or a spreadsheet's number. */
const isNumber = /^[\d\s:./,TZ+-]+$/;

/** Whether dates in an order that only days above 12 show are all that a column has of them. */
function hasNoDayUpTo12({ only, doubtful }: Tally): boolean {
  const told = only.dmy + only.mdy;
  return doubtful === 0 && told >= least && (only.dmy === 0 || only.mdy === 0) && only.ymd === 0;
}

/**
 * The texts of dates that say themselves which day they are, where each has a day up to 12; none where one
 * has another.
 */
function plainUpTo12({ dictionary }: DateColumn): number[] {
  const texts = dictionary.texts();
  const codes: number[] = [];
  for (let code = 0; code < texts.length; code++) {
    const text = readableText(texts.at(code) ?? "");
    const date = isNumber.test(text) ? writtenDate(text) : null;
    if (!date?.isPlain || date.days.ymd === null) continue;
    if (Number(isoOfDay(date.days.ymd).slice(8)) > 12) return [];
    codes.push(code);
  }
  return codes;
}

/** A date that shows the order of the others of a column. */
function shownDate({ dictionary }: DateColumn): string {
  const texts = dictionary.texts();
  for (let code = 0; code < texts.length; code++) {
    const text = readableText(texts.at(code) ?? "");
    if (writtenDate(text)?.isPlain === false) return text;
  }
  return "";
}

/**
 * Tells of a column that a program has turned by half: dates whose day can be a month were read with the two
 * in each other's place and written anew, the others were left as they stood. Gives whether it is so.
 */
export function tellHalfTurned(column: DateColumn, asking: Asking): boolean {
  const { evidence } = column;
  if (!hasNoDayUpTo12(sumOf([...evidence.marks.keys()].map((mark) => tallyOf(evidence, mark))))) return false;
  const codes = plainUpTo12(column);
  if (codes.length < least) return false;
  const { count, row } = cellsOf(column, codes);
  const place = placeOf(column, row, asking);
  const [turned, other] = [place.value, shownDate(column)];
  asking.problems.add("file.two_date_orders", place, {
    nl: `Van ${count} datums zoals ${turned} is de dag overal 12 of minder, van die zoals ${other} overal meer: een programma lijkt van de eerste dag en maand te hebben verwisseld. Staan ze er zoals bedoeld, zet dan date_order bij dit bestand.`,
    en: `Of ${count} dates such as ${turned} the day is always 12 or less, of those such as ${other} always more: a program seems to have swapped day and month in the first. If they stand as meant, give date_order for this file.`,
  });
  return true;
}
