import { covers } from "../../calendar/spells.ts";
import { isLong, shareAway } from "./away.ts";
import type { Base } from "./base.ts";

/** From this share of long absence on, nobody is behind somebody's accounts. */
const mostlyAway = 0.5;

/** Share of a month's working days on which nobody was behind an account: its manager away long, gone, or nobody. */
export function emptySeats(base: Base): (manager: number | null, month: number) => number {
  const { scopes, dataset, settings, workdaysByMonth } = base;
  const absencesOf = Map.groupBy(dataset.absences, (absence) => absence.person);
  const shareOfMonth = (manager: number, month: number) => {
    const { days, to } = workdaysByMonth[month] ?? { days: [], to: 0 };
    const long = (absencesOf.get(manager) ?? []).filter((row) => isLong(row, to, settings.long_absence_days));
    const isSeated = (day: number) =>
      scopes.employmentsOf(manager).some((row) => covers(row, day)) && shareAway(long, day) < mostlyAway;
    return days.length === 0 ? 0 : 1 - days.filter(isSeated).length / days.length;
  };
  const known = new Map<string, number>();
  return (manager, month) => {
    if (manager === null) return 1;
    const key = `${manager} ${month}`;
    const share = known.get(key) ?? shareOfMonth(manager, month);
    known.set(key, share);
    return share;
  };
}
