import type { Bilingual } from "../../../contract/vocabulary.ts";
import { type DateCells, isDoubtful, lineOf, linesSaid, rowsWhere, textOf } from "./date-cells.ts";
import { type DateOrder, dateOrders } from "./written-date.ts";

const orderSaid: Readonly<Record<DateOrder, Bilingual>> = {
  dmy: { nl: "dag-maand", en: "day-month" },
  mdy: { nl: "maand-dag", en: "month-day" },
  ymd: { nl: "jaar-maand-dag", en: "year-month-day" },
};

/** Which rows of a column are written in which order. */
export interface TwoOrders {
  /** Rows of each order that can have no other. */
  only: ReadonlyMap<DateOrder, readonly number[]>;
  /** Rows that can have several, and of which nothing says which. */
  doubtful: readonly number[];
  /** Rows that cannot have the order of most. */
  against: readonly number[];
}

/** From so many dates on a column is well founded: one that contradicts them is a slip. */
const leastFounded = 3;

/**
 * The rows next to one that can have several orders, up to the nearest of which the order is sure: who pastes
 * rows, pastes some together.
 */
function neighbours(cells: DateCells, row: number): number[] {
  const found: number[] = [];
  for (const step of [-1, 1]) {
    for (let at = row + step; at >= 0 && at < cells.codes.length; at += step) {
      const code = cells.codes[at] ?? -1;
      if (code >= 0 && cells.only[code] !== null) break;
      if (isDoubtful(cells, code)) found.push(at);
    }
  }
  return found.sort((a, b) => a - b);
}

/**
 * The rows of each order in a column that holds two, and those in doubt: under a mark of which all sure dates
 * have the order `lead` there are none, unless they are next to one that has another. Null where one date, or
 * dates with none in doubt, contradict a column that is well founded: those cells are wrong, not the column.
 */
export function twoOrders(cells: DateCells, lead: DateOrder | null): TwoOrders | null {
  const isOnly = (order: DateOrder) => (code: number) => cells.only[code] === order;
  const only = new Map(
    dateOrders
      .map((order) => [order, rowsWhere(cells, isOnly(order))] as const)
      .filter(([, rows]) => rows.length > 0),
  );
  const marksOf = (isMeant: (order: DateOrder) => boolean) =>
    new Set(cells.marks.filter((_, code) => cells.only[code] && isMeant(cells.only[code])));
  const [ofLead, ofOthers] = [marksOf((order) => order === lead), marksOf((order) => order !== lead)];
  const against = [...only].flatMap(([order, rows]) => (order === lead ? [] : rows));
  const sure = lead === null ? 0 : (only.get(lead)?.length ?? 0);
  const isSureMark = (mark: string) => ofLead.has(mark) && !ofOthers.has(mark);
  const inMarks = rowsWhere(cells, (code) => isDoubtful(cells, code) && !isSureMark(cells.marks[code] ?? ""));
  const [slip] = against;
  const isOne = against.length === 1 && slip !== undefined && sure >= leastFounded;
  const isOfOneMark = ofLead.has(cells.marks[cells.codes[slip ?? -1] ?? -1] ?? "");
  const doubtful = isOne && isOfOneMark ? neighbours(cells, slip) : inMarks;
  return sure > against.length && doubtful.length === 0 ? null : { only, doubtful, against };
}

const tooMany = { nl: (count: number) => `nog ${count}`, en: (count: number) => `${count} more` };

/** Where dates stand: `regel 27 (10/15/2026)`, `regels 22–26 (10/01/2026 …)`. */
function placeSaid(cells: DateCells, rows: readonly number[]): Bilingual {
  const [first = -1] = rows;
  const example = `${textOf(cells, first)}${rows.length > 1 ? " …" : ""}`;
  const lines = rows.map((row) => lineOf(cells, row));
  const one = rows.length === 1;
  return {
    nl: `${one ? "regel" : "regels"} ${linesSaid(lines, "en", tooMany.nl)} (${example})`,
    en: `${one ? "line" : "lines"} ${linesSaid(lines, "and", tooMany.en)} (${example})`,
  };
}

/**
 * What is said of a column that holds two orders; `elsewhere` is a date of another column that shows the
 * order of the file.
 */
export function twoOrdersSaid(
  cells: DateCells,
  { only, doubtful }: TwoOrders,
  elsewhere: { order: DateOrder; text: string; column: string } | null,
): Bilingual {
  const sure = [...only].toSorted(([, a], [, b]) => b.length - a.length);
  const parts = sure.map(([order, rows]) => {
    const place = placeSaid(cells, rows);
    return {
      nl: `alleen ${orderSaid[order].nl} kunnen zijn: ${place.nl}`,
      en: `those that can only be ${orderSaid[order].en}: ${place.en}`,
    };
  });
  if (elsewhere && !only.has(elsewhere.order)) {
    const { order, text, column } = elsewhere;
    parts.push({
      nl: `alleen ${orderSaid[order].nl} kan zijn: ${text} in de kolom ${column}`,
      en: `one that can only be ${orderSaid[order].en}: ${text} in the column ${column}`,
    });
  }
  const place = placeSaid(cells, doubtful);
  const doubt =
    doubtful.length === 0
      ? { nl: "Van de andere datums is er geen in twijfel.", en: "None of the other dates is in doubt." }
      : {
          nl: `In twijfel, want beide kan: ${place.nl}.`,
          en: `In doubt, for they can be both: ${place.en}.`,
        };
  return {
    nl: `Twee volgordes van dag en maand door elkaar. Datums die ${parts.map(({ nl }) => nl).join("; ")}. ${doubt.nl}`,
    en: `Two orders of day and month in one column: ${parts.map(({ en }) => en).join("; ")}. ${doubt.en}`,
  };
}
