import { covers } from "../../calendar/spells.ts";
import type { Dataset, DayNumber } from "../../contract/dataset.ts";
import { meanOf } from "../../statistics/sum.ts";
import type { MonthDays } from "./team-calendars.ts";

/**
 * The teams whose long absence counts, as a total and never otherwise. Which they are follows from head
 * counts alone, never from who was away, and is the same in every month of a report.
 */
export interface AbsenceGroups {
  counts(team: string): boolean;
  /** Whether it counts in a month to come, by its working days: not where too few are left. */
  countsAhead(team: string, days: readonly DayNumber[]): boolean;
  /**
   * Whether the company's total may be told to everybody: enough people stand behind it, also for whoever
   * knows the absence of a team.
   */
  mayBeTold: boolean;
}

export interface GroupsInput {
  dataset: Dataset;
  /** Months of the report, with their working days. */
  months: readonly MonthDays[];
  /** People that a group has at least. */
  smallGroup: number;
}

/** Heads of a team, per working day of each month: whoever has two rows in it is one. */
function headsByMonth(
  { employments }: Pick<Dataset, "employments">,
  team: string,
  months: readonly Pick<MonthDays, "days">[],
): number[] {
  const rows = employments.filter((row) => row.team === team);
  const people = [...Map.groupBy(rows, ({ person }) => person).values()];
  return months
    .filter(({ days }) => days.length > 0)
    .map(({ days }) => {
      const present = people.map((own) => days.filter((day) => own.some((row) => covers(row, day))).length);
      return present.reduce((sum, count) => sum + count, 0) / days.length;
    });
}

const mean = (values: readonly number[]) => (values.length === 0 ? 0 : meanOf(values));

/** What adding up fractions of a head may be off by. */
const tolerance = 1e-9;

/**
 * Chooses the groups: a team of on average at least `smallGroup` people over the months of the report, and of
 * at least half as many in each month that it had anybody (a total of one person is that person's). The
 * company's total is for everybody where twice `smallGroup` people are in groups, and `smallGroup` without
 * any one of them.
 */
export function absenceGroups(input: GroupsInput): AbsenceGroups {
  const { dataset, smallGroup } = input;
  const isAtLeast = (heads: number, least: number) => heads >= least - tolerance;
  const isEnough = (heads: number) => heads === 0 || isAtLeast(heads, smallGroup / 2);
  const teams = [...new Set(dataset.employments.map(({ team }) => team))];
  const heads = new Map(
    teams.flatMap((team) => {
      const months = headsByMonth(dataset, team, input.months);
      const isGroup = isAtLeast(mean(months), smallGroup) && months.every(isEnough);
      return isGroup ? [[team, mean(months)] as const] : [];
    }),
  );
  const all = [...heads.values()].reduce((sum, count) => sum + count, 0);
  const largest = Math.max(0, ...heads.values());
  return {
    counts: (team) => heads.has(team),
    countsAhead: (team, days) => heads.has(team) && headsByMonth(dataset, team, [{ days }]).every(isEnough),
    mayBeTold: isAtLeast(all, 2 * smallGroup) && isAtLeast(all - largest, smallGroup),
  };
}
