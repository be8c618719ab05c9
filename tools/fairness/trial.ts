import { chance } from "../../src/statistics/chance.ts";
import { type Row, row, type Section } from "../bench/table.ts";
import { saidIn } from "./named.ts";
import { simulated, type Truth } from "./simulated.ts";

/** Organisations of each row: their months are of three half-years, so that they share little. */
const organisations = 40;
const months = ["2025-10", "2026-04", "2026-10"];
const atMost = 0.1;
const atLeast = 0.8;

const inPercent = (share: number) => 100 * share;

/** Account managers who are truly alike. */
const alike: [string, Truth][] = [
  ...[8, 20, 60].map((people): [string, Truth] => [
    `independent orders, ${people} people`,
    { people, orders: 29 },
  ]),
  ...[8, 20, 60].map((people): [string, Truth] => [
    `7 orders a year, ${people} people`,
    { people, orders: 7 },
  ]),
  ...[1.5, 2, 4].map((together): [string, Truth] => [
    `projects of ${together} quotes, 20 people`,
    { people: 20, orders: 29, together },
  ]),
  ...[1.5, 3].map((together): [string, Truth] => [
    `7 orders a year, projects of ${together}, 20 people`,
    { people: 20, orders: 7, together },
  ]),
  [
    "new share truly 0.105 (limit 0.10), 20 people",
    { people: 20, orders: 29, visits: { perYear: 240, atProspects: 0.105 } },
  ],
  ["season of ± 50 %, 20 people", { people: 20, orders: 29, season: 0.5 }],
  ...[5, 6].map((away): [string, Truth] => [
    `one in six away for ${away} months of twelve, 12 people`,
    { people: 12, orders: 29, away },
  ]),
];

function alarmRows([what, truth]: [string, Truth]): Row[] {
  let [named, awayNamed, noise] = [0, 0, 0];
  for (let seed = 0; seed < organisations; seed++) {
    const dataset = simulated(chance(seed, what), truth);
    const away = new Set(dataset.absences.map(({ person }) => `p${person}`));
    for (const month of months) {
      const said = saidIn(dataset, month);
      if (said.named.length > 0) named++;
      if (said.named.some(({ person }) => away.has(person))) awayNamed++;
      noise += said.noise ? said.noise.with_findings / said.noise.shuffles : 0;
    }
  }
  const percent = (count: number) => inPercent(count / (organisations * months.length));
  return [
    row(what, percent(named), "%", { most: inPercent(atMost) }),
    row("… as the reports themselves say", percent(noise), "%"),
    ...(truth.away === undefined ? [] : [row("… who was away is named", percent(awayNamed), "%")]),
  ];
}

/** The months of the year in which the first has fewer orders in which they are looked for. */
const watched = ["2026-08", "2026-09", "2026-10"];

/**
 * In which share of organisations the first, who truly has a share of the orders, is found within the year.
 */
function powerAt(people: number, share: number): number {
  const found = Array.from({ length: organisations }, (_, seed) => {
    const first = { orders: share, from: "2025-11-01" };
    const dataset = simulated(chance(seed, `${people} power`), { people, orders: 29, first });
    return watched.some((month) =>
      saidIn(dataset, month).named.some(({ person, rule }) => person === "p0" && rule === "half_the_orders"),
    );
  });
  return found.filter((isFound) => isFound).length / organisations;
}

/** Shares of the orders of the others, from the most that might be told. */
const shares = [0.5, 0.4, 1 / 3, 0.25, 0.1];

function powerRows(people: number): Row[] {
  const told = shares.find((share) => powerAt(people, share) >= atLeast);
  const found = inPercent(powerAt(people, 1 / 3));
  const least = `the most orders that are told as fewer in four of five, ${people} people`;
  return [
    row(`found within a year, a third of the orders, ${people} people`, found, "%", {
      least: inPercent(atLeast),
    }),
    ...(told === undefined ? [] : [row(least, inPercent(told), "% of those of others")]),
  ];
}

/**
 * Whether somebody is named where nobody differs, and found where somebody does: organisations are invented,
 * and judged by the functions that make the report, in process. Twenty-nine orders a year of each unless
 * said; 40 accounts each.
 */
export function fairnessTrial(): Section[] {
  const each = organisations * months.length;
  return [
    {
      heading: `Organisation-months of ${each} in which somebody is named although nobody differs`,
      rows: alike.flatMap(alarmRows),
    },
    { heading: "Who truly differs is found", rows: [8, 20, 60].flatMap(powerRows) },
  ];
}
