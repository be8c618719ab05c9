import { dayOfIso } from "../../../calendar/day.ts";
import { covers } from "../../../calendar/spells.ts";
import { daysOfMonth } from "../../../calendar/window.ts";
import type { Dataset } from "../../../contract/dataset.ts";
import type { Comparison } from "./comparison.ts";
import { inBoth, monthSaid, numberSaid, rowsSaid } from "./said.ts";

/** Of fewer people a silence may be somebody's: who is away is nobody's business. */
const leastPeople = 3;
/** A team with fewer in a month, or the others with fewer since, say nothing. */
const leastBefore = 20;
const leastOthers = 20;

interface Rows {
  kind: "activities" | "quotes";
  person: Int32Array;
  day: Int32Array;
}

/** How many rows a team has in the last closed month and since, and how many the others have since. */
function countsOf(rows: Rows, isOf: (person: number) => boolean, { from, to }: { from: number; to: number }) {
  const counts = { before: 0, since: 0, others: 0 };
  rows.day.forEach((day, row) => {
    if (day < from) return;
    const isOwn = isOf(rows.person[row] ?? -1);
    if (day <= to) counts.before += isOwn ? 1 : 0;
    else if (isOwn) counts.since++;
    else counts.others++;
  });
  return counts;
}

/** Who is in each team, from the end of a month to the newest day. */
function teamsOver({ employments }: Dataset, from: number, to: number): Map<string, Set<number>> {
  const there = employments.filter((row) => covers(row, from) && covers(row, to));
  return new Map(
    [...Map.groupBy(there, ({ team }) => team)].map(([team, own]) => [
      team,
      new Set(own.map(({ person }) => person)),
    ]),
  );
}

/** Tells of a whole team of which nothing came since the closed month, while something of the others did. */
export function toldTeams({ former, current, delivered, isCertain, tell }: Comparison): void {
  const month = daysOfMonth(former.month);
  const { activities, quotes } = delivered.dataset;
  const teams = teamsOver(delivered.dataset, month.to, dayOfIso(current.until));
  const logs: Rows[] = [
    { kind: "activities", person: activities.person, day: activities.day },
    { kind: "quotes", person: quotes.person, day: quotes.issuedOn },
  ];
  for (const log of logs.filter(({ kind }) => isCertain(kind))) {
    for (const [team, people] of teams) {
      if (people.size < leastPeople) continue;
      const { before, since, others } = countsOf(log, (person) => people.has(person), month);
      if (since > 0 || before < leastBefore || others < leastOthers) continue;
      const said = inBoth((language) => {
        const [rows, then_] = [rowsSaid(log.kind, [], language), monthSaid(former.month, language)];
        const [count, size] = [numberSaid(before, language), numberSaid(people.size, language)];
        return {
          nl: `Van team ${team} (${size} mensen) staan er na ${then_} geen ${rows} meer in, en in die maand ${count}.`,
          en: `Of team ${team} (${size} people) there are no ${rows} after ${then_}, and in that month ${count}.`,
        }[language];
      });
      tell("delivery.team_silent", log.kind, said);
    }
  }
}
