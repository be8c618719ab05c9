import { dayOfIso, isoOfDay } from "../../../src/calendar/day.ts";
import type { ReadData } from "../../../src/reading/read.ts";
import { readField } from "./field.fixture.ts";

export const team =
  "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n2;Bram Vos;Zuid;1;2020-01-01\n";
export const quoteHead = "quote_id;account_manager_id;issued_on;outcome;closed_on;value\n";
export const activityHead = "date;account_manager_id;type;count\n";
export const targetHead = "team;account_manager_id;from;to;measure;value\n";

/** A day so many days after the first of January. */
export const day = (after: number) => isoOfDay(dayOfIso("2026-01-01") + after);
export const rows = (count: number, row: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `${row(i)}\n`).join("");

/** A quote a week that is closed ten days later: its outcome and value. */
export const weekly = (count: number, rest: (i: number) => [outcome: string, value: number]) =>
  quoteHead +
  rows(count, (i) => {
    const [outcome, value] = rest(i);
    return `Q${i};1;${day(i * 7)};${outcome};${outcome === "open" ? "" : day(i * 7 + 10)};${value}`;
  });

/** Files beside two people, one of each of two teams, as they are read. */
export const read = (files: Record<string, string>) => readField({ files: { "team.csv": team, ...files } });

/** What is asked of files that were read without an error. */
export const asked = (files: Record<string, string>) =>
  read(files).problems.flatMap(({ rule }) => (rule.startsWith("plausibility.") ? [rule] : []));

/** What a problem says in both languages, with plain spaces. */
export const saidOf = ({ problems }: ReadData, rule: string) => {
  const found = problems.find((problem) => problem.rule === rule);
  return [found?.message_nl, found?.message].map((text) => text?.replace(/\s/gu, " "));
};
