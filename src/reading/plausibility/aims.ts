import { type Workdays, workdaySettingsOf, workdays } from "../../calendar/workdays.ts";
import type { DayNumber, Employment, Target } from "../../contract/dataset.ts";
import type { Measure } from "../../contract/vocabulary.ts";
import type { LogSpan } from "./log-span.ts";
import type { ReadWell } from "./read-well.ts";

/** Whose work on a day has a target, what those targets come to, and on how many days there is one. */
export interface Aims {
  /** Over the days of the log on which they hold. */
  target: number;
  days: number;
  /**
   * Whether what somebody does on a day counts for a target; null where that cannot be told: they are nobody
   * known, or in no team.
   */
  isAimed(person: number, day: DayNumber): boolean | null;
}

const noAims: Aims = { target: 0, days: 0, isAimed: () => null };

const holdsOn = (day: DayNumber) => (spell: { from: DayNumber; to: DayNumber | null }) =>
  spell.from <= day && (spell.to === null || day <= spell.to);

/**
 * The targets of a measure over the days of a log: of a team its own, or else those of its people, spread
 * over their working days, as the report adds them up. Targets of teams without people are left out.
 */
export function aimsOf(
  { dataset: { targets, employments }, calendar }: Pick<ReadWell, "dataset" | "calendar">,
  measure: Measure,
  { from, to }: LogSpan,
): Aims {
  const teams = new Set(employments.map(({ team }) => team));
  const within = targets.filter(
    (each) =>
      each.measure === measure &&
      each.from <= to &&
      each.to >= from &&
      (each.person === null ? teams.has(each.team) : each.person >= 0),
  );
  const ofTeam = Map.groupBy(
    within.filter(({ person }) => person === null),
    ({ team }) => team,
  );
  const ofPerson = Map.groupBy(
    within.filter(({ person }) => person !== null),
    ({ person }) => person ?? -1,
  );
  const employedAt = Map.groupBy(employments, ({ person }) => person);
  const hasTeamTarget = (team: string, day: DayNumber) => ofTeam.get(team)?.some(holdsOn(day)) ?? false;
  if (within.length === 0 || to < from) return noAims;
  const first = within.reduce((least, each) => Math.min(least, each.from), to);
  const last = within.reduce((most, each) => Math.max(most, each.to), from);
  const calendars = new Map<string, Workdays>();
  const workedBy = (team: string): Workdays => {
    const known =
      calendars.get(team) ?? workdays(workdaySettingsOf(calendar, team), { from: first, to: last });
    calendars.set(team, known);
    return known;
  };
  const aimedDays = new Set<DayNumber>();
  const part = (each: Target): number => {
    const worked = workedBy(each.team);
    let held = 0;
    for (let day = Math.max(from, each.from); day <= Math.min(to, each.to); day++) {
      if (each.person !== null && hasTeamTarget(each.team, day)) continue;
      if (worked.isWorkday(day)) held++;
      aimedDays.add(day);
    }
    return (each.value * held) / Math.max(1, worked.between(each.from, each.to));
  };
  const target = within.reduce((sum, each) => sum + part(each), 0);
  return {
    target,
    days: aimedDays.size,
    isAimed(person, day) {
      const employment: Employment | undefined = employedAt.get(person)?.find(holdsOn(day));
      if (employment === undefined) return null;
      return hasTeamTarget(employment.team, day) || (ofPerson.get(person)?.some(holdsOn(day)) ?? false);
    },
  };
}
