import { dateOfDay, isoOfDay } from "../../calendar/day.ts";
import { fiscalYearOfMonth, lastDayOf, monthOfDay } from "../../calendar/window.ts";
import type { DayNumber } from "../../contract/dataset.ts";
import type { PeriodLength } from "../../contract/mapping/periods.ts";
import type { Bilingual } from "../../contract/vocabulary.ts";
import { partAt } from "../columns/fast/fast.ts";
import { cellAt, type Table } from "../columns/table.ts";
import type { Problems } from "../problems/problems.ts";
import type { OwnTable } from "./linked.ts";
import type { RowOfDays } from "./overlaps.ts";

/** The day on which a report is read, and the month in which its years begin. */
export interface Until {
  today: DayNumber;
  fiscalYearStarts: number;
}

/** The days of a target. */
export interface TargetDays extends RowOfDays {
  to: DayNumber;
}

/** Of which period the amount of a row is, where report.yaml says that it is one of every such. */
export function everyAt({ parts }: Table, row: number): PeriodLength | undefined {
  return partAt(parts, row)?.every;
}

/**
 * The last day of a fixed target without one: that before the next of the same begins, else that of the
 * fiscal year, the running one or a later one in which it begins.
 */
export function openEnd(
  own: RowOfDays,
  all: readonly RowOfDays[],
  { today, fiscalYearStarts }: Until,
): DayNumber {
  const later = all.map(({ from }) => from).filter((from) => from > own.from);
  if (later.length > 0) return Math.min(...later) - 1;
  return fiscalYearOfMonth(monthOfDay(Math.max(own.from, today)), fiscalYearStarts).to;
}

/** The periods of a fixed target, each with its days. */
export function periodsOf(
  { from, to }: TargetDays,
  every: PeriodLength,
): { from: DayNumber; to: DayNumber }[] {
  const periods: { from: DayNumber; to: DayNumber }[] = [];
  for (let day = from; day <= to; day = lastDayOf(day, every) + 1)
    periods.push({ from: day, to: lastDayOf(day, every) });
  return periods;
}

const wholes: Record<PeriodLength, Bilingual> = {
  month: { nl: "hele maanden", en: "whole months" },
  quarter: { nl: "hele kwartalen", en: "whole quarters" },
  year: { nl: "hele jaren", en: "whole years" },
};

/**
 * Tells of a fixed target that does not begin on the first day of a month, or ends within a period: which
 * part of the amount that is cannot be told. `isOpen` says whether nothing ends it. Gives whether it is
 * whole.
 */
export function isWhole(
  table: OwnTable,
  days: TargetDays & { isOpen: boolean },
  every: PeriodLength,
  problems: Problems,
): boolean {
  const begins = dateOfDay(days.from).day === 1;
  const last = periodsOf(days, every).at(-1);
  if (begins && (days.isOpen || last?.to === days.to)) return true;
  const [from, to] = [isoOfDay(days.from), isoOfDay(days.to)];
  problems.add("targets.not_whole", cellAt(table, "from", days.row), {
    nl: `Geldt van ${from} tot en met ${to}; verwacht: ${wholes[every].nl} vanaf de eerste dag van een maand.`,
    en: `Holds from ${from} to ${to}; expected ${wholes[every].en} from the first day of a month.`,
  });
  table.states.setWrong(days.row);
  return false;
}
