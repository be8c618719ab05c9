import type { Base } from "./base.ts";

/** Share of a month's working days on which nobody was behind an account: its manager away long, gone, or nobody. */
export function emptySeats(base: Base): (manager: number | null, month: number) => number {
  const { scopes, dataset } = base;
  const long = Map.groupBy(dataset.absences, (absence) => absence.person ?? -1);
  const known = new Map<string, number>();
  return (manager, month) => {
    if (manager === null) return 1;
    const key = `${manager} ${month}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const { days, to } = base.workdaysByMonth[month] ?? { days: [], to: 0 };
    const spells = (long.get(manager) ?? []).filter(
      (spell) => Math.min(spell.to ?? to, to) - spell.from + 1 > base.settings.long_absence_days,
    );
    const seated = days.filter((day) => {
      const employed = scopes.employmentsOf(manager).some((e) => e.from <= day && day <= (e.to ?? day));
      const away = spells.reduce((sum, s) => sum + (s.from <= day && day <= (s.to ?? day) ? s.share : 0), 0);
      return employed && away < 0.5;
    });
    const share = days.length === 0 ? 0 : 1 - seated.length / days.length;
    known.set(key, share);
    return share;
  };
}
