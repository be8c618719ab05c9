import { fiscalYearOfMonth } from "../../src/calendar/window.ts";
import { groupsOf } from "./groups.ts";
import type { Rule } from "./solver/attack.ts";
import { longOfNow } from "./truth.ts";

/**
 * Only long absence counts, only in teams that are a group, and hours take leave and short absence off as
 * settings have them.
 */
export const ruleOfNow: Rule = {
  longSpells: longOfNow,
  countsShort: false,
  countedIn(organisation, { month }, team, truth) {
    return groupsOf(organisation, month, truth).filter((group) => team === null || group === team);
  },
  sellingHours({ settings }, { workdaysBetween }, month) {
    const { hours_per_day, selling_share, leave_days, short_absence, fiscal_year_starts } = settings;
    const { from, to } = fiscalYearOfMonth(month, fiscal_year_starts);
    return hours_per_day * selling_share * (1 - leave_days / workdaysBetween(from, to) - short_absence);
  },
};
