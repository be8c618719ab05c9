import { isoOfDay } from "../../calendar/day.ts";
import { covers } from "../../calendar/spells.ts";
import { daysOfMonth } from "../../calendar/window.ts";
import type { Dataset } from "../../contract/dataset.ts";
import type { EditionTeam } from "../../contract/edition-team.ts";

/** Who is employed, and in which team, on the last day of a month; in the order of their numbers. */
export function editionTeamOf({ employments, people }: Dataset, month: string): EditionTeam {
  const { to } = daysOfMonth(month);
  const present = employments
    .filter((row) => covers(row, to))
    .flatMap(({ person, team, role, fte, from }) => {
      const known = people[person];
      return known ? [{ ...known, team, role, fte, from: isoOfDay(from) }] : [];
    });
  return { month, until: isoOfDay(to), people: present.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
