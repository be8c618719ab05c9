import { covers } from "../../src/calendar/spells.ts";
import type { Dataset } from "../../src/contract/dataset.ts";
import type { Organisation } from "./organisations.ts";
import type { Truth } from "./truth.ts";
import { monthsToldIn } from "./windows.ts";

/** How many people are in a team, on average over the working days of a month. */
function headsIn({ employments }: Dataset, team: string, days: readonly number[]): number {
  const rows = employments.filter((row) => row.team === team);
  const people = [...Map.groupBy(rows, ({ person }) => person).values()];
  const present = people.map((own) => days.filter((day) => own.some((row) => covers(row, day))).length);
  return days.length === 0 ? 0 : present.reduce((a, b) => a + b, 0) / days.length;
}

const known = new WeakMap<Organisation, Map<string, string[]>>();

/**
 * Which teams count in the report of a month, as docs/privacy.md says it: told by head counts, and known to
 * everybody who knows who worked where.
 */
export function groupsOf(organisation: Organisation, month: string, truth: Truth): string[] {
  const byMonth = known.get(organisation) ?? new Map<string, string[]>();
  known.set(organisation, byMonth);
  const groups = byMonth.get(month) ?? chosen(organisation, month, truth);
  byMonth.set(month, groups);
  return groups;
}

function chosen(organisation: Organisation, month: string, { workdays }: Truth): string[] {
  const { dataset, settings } = organisation;
  const months = monthsToldIn(organisation, [month]).filter((each) => (workdays.get(each) ?? []).length > 0);
  const teams = [...new Set(dataset.employments.map(({ team }) => team))];
  return teams.filter((team) => {
    const heads = months.map((each) => headsIn(dataset, team, workdays.get(each) ?? []));
    const mean = heads.reduce((a, b) => a + b, 0) / heads.length;
    const isNeverFew = heads.every((count) => count === 0 || count >= settings.small_group / 2 - 1e-9);
    return mean >= settings.small_group - 1e-9 && isNeverFew;
  });
}
