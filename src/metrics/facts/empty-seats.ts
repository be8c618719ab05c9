import { covers } from "../../calendar/spells.ts";
import type { Base } from "./base.ts";

/** Share of a month's working days on which nobody was behind an account: its manager had left, had not begun, or is nobody. Absence plays no part. */
export function emptySeats(base: Base): (manager: number | null, month: number) => number {
  const { scopes, workdaysByMonth } = base;
  const shareOfMonth = (manager: number, month: number) => {
    const { days } = workdaysByMonth[month] ?? { days: [] };
    const isSeated = (day: number) => scopes.employmentsOf(manager).some((row) => covers(row, day));
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
