import { day, lastDay } from "./days.ts";
import type { Person, Role, Team } from "./types.ts";

interface Entry {
  fte?: number;
  from: string;
  until?: string;
  predecessor?: string;
}

const roleOf: Record<Team, Role> = {
  Noord: "Accountmanager",
  Zuid: "Accountmanager",
  Grootzakelijk: "Accountmanager grootzakelijk",
  Service: "Accountmanager service",
};

function person(number: string, name: string, team: Team, entry: Entry): Person {
  const { fte = 1, from, until, predecessor } = entry;
  return {
    number,
    name,
    role: roleOf[team],
    employments: [{ team, fte, from: day(from), ...(until === undefined ? {} : { until: day(until) }) }],
    ...(predecessor === undefined ? {} : { predecessor }),
  };
}

/** Someone who works fewer or more hours from a day on. */
function thenWorks(before: Person, fte: number, from: string): Person {
  const employments = before.employments.map((employment) => ({ ...employment, until: day(from) - 1 }));
  return {
    ...before,
    employments: [...employments, ...before.employments.map((last) => ({ ...last, fte, from: day(from) }))],
  };
}

/** Someone who came from another team, with the own customers, and does the same work in the new one. */
function cameFrom(team: Team, now: Person, on: string): Person {
  const before = now.employments.map((employment) => ({ ...employment, team, until: day(on) - 1 }));
  return { ...now, employments: [...before, ...now.employments.map((last) => ({ ...last, from: day(on) }))] };
}

/** Everyone who has worked there, or will, in the order of their numbers. */
export const people: Person[] = [
  person("1014", "Anneke Wiersma", "Noord", { from: "2011-03-01" }),
  person("1022", "Gerrit Huisman", "Noord", { from: "2009-09-01", until: "2025-12-31" }),
  person("1031", "Harrie Coolen", "Zuid", { from: "2008-05-01", until: "2025-12-31" }),
  person("1038", "Ingrid van Rijswijk", "Grootzakelijk", { from: "2012-01-01", until: "2026-11-30" }),
  person("1040", "Tineke Blom", "Service", { from: "2010-08-01", until: "2025-06-30" }),
  person("1047", "Jelle van der Meer", "Noord", { from: "2014-02-01" }),
  person("1053", "Loes van den Broek", "Zuid", { from: "2013-10-01" }),
  person("1056", "Irène Vermeulen", "Grootzakelijk", { from: "2015-04-01" }),
  person("1061", "Sjoerd Postma", "Noord", { from: "2016-06-01" }),
  person("1065", "Wouter in 't Veld", "Service", { from: "2015-11-01" }),
  person("1070", "Marijke ter Veen", "Noord", { fte: 0.8, from: "2014-09-01" }),
  person("1072", "Ruben Smeets", "Zuid", { from: "2017-01-01" }),
  person("1078", "Pieter-Jan Brouwer", "Grootzakelijk", { from: "2016-03-01" }),
  person("1083", "Samira el Amrani", "Service", { from: "2018-02-01" }),
  thenWorks(person("1085", "Noortje Verhoeven", "Zuid", { from: "2018-09-01" }), 0.8, "2025-09-01"),
  person("1090", "Bram de Boer", "Noord", { from: "2017-05-01" }),
  person("1094", "Mehmet Yıldız", "Grootzakelijk", { from: "2019-01-01" }),
  person("1099", "Zoë Hoekstra", "Noord", { fte: 0.8, from: "2019-08-01" }),
  person("1103", "Stijn van Gestel", "Zuid", { from: "2020-02-01" }),
  person("1108", "Françoise Maas", "Service", { fte: 0.8, from: "2020-10-01", until: "2026-06-30" }),
  person("1112", "Fenna Dijkstra", "Noord", { from: "2021-03-01" }),
  person("1117", "Caroline d'Hondt", "Grootzakelijk", { from: "2021-06-01" }),
  person("1121", "Björn Scholten", "Service", { from: "2022-01-01" }),
  person("1126", "Maud Janssen", "Zuid", { from: "2022-09-01" }),
  cameFrom("Zuid", person("1130", "Thijs Bouwman", "Noord", { fte: 0.9, from: "2023-02-01" }), "2026-01-01"),
  person("1135", "Sanne Koopmans", "Grootzakelijk", { fte: 0.8, from: "2023-09-01" }),
  person("1142", "Koen van Dijk", "Service", { from: "2025-07-01", predecessor: "1040" }),
  person("1149", "Daan Peeters", "Zuid", { from: "2026-01-05", predecessor: "1031" }),
  person("1156", "Yusuf Demir", "Service", { fte: 0.9, from: "2026-07-01", predecessor: "1108" }),
  person("1163", "Hanna Visser", "Noord", { from: "2026-12-01" }),
];

/** The strength on which the targets of a team were set. */
export const strengths: { team: Team; from: number; until?: number; fte: number }[] = [
  { team: "Noord", from: day("2024-01-01"), until: day("2025-12-31"), fte: 7.6 },
  { team: "Noord", from: day("2026-01-01"), fte: 8.5 },
  { team: "Zuid", from: day("2024-01-01"), until: day("2025-12-31"), fte: 7 },
  { team: "Zuid", from: day("2026-01-01"), fte: 6 },
  { team: "Grootzakelijk", from: day("2024-01-01"), until: day("2024-12-31"), fte: 5.8 },
  { team: "Grootzakelijk", from: day("2025-01-01"), fte: 6 },
  { team: "Service", from: day("2024-01-01"), fte: 4.9 },
];

/** The last stretch of employment of a person. */
export function latest(one: Person) {
  const last = one.employments.at(-1);
  if (last === undefined) throw new Error(`${one.name} was never employed.`);
  return last;
}

/** The last day of someone who has left; nothing for who is there, also if a last day is known. */
export function leftOn(one: Person): number | undefined {
  const { until } = latest(one);
  return until === undefined || until > lastDay ? undefined : until;
}

/** Whether someone is still to come. */
export const isToCome = (one: Person) => employedFrom(one) > lastDay;

/** A person's first day. */
export function employedFrom(one: Person): number {
  return Math.min(...one.employments.map((employment) => employment.from));
}
