import { dayOfIso } from "../../src/calendar/day.ts";
import { type Absence, type Account, type Dataset, outcomeCode } from "../../src/contract/dataset.ts";
import { countedKinds, mediumCode } from "../../src/contract/vocabulary.ts";
import type { Random } from "../../src/statistics/chance.ts";

/** What account managers truly do, before chance. Whatever is not said is the same for all of them. */
export interface Truth {
  people: number;
  /** Orders of each in a year. */
  orders: number;
  /** Quotes of one project on average, won together within three weeks; 1: orders come alone. */
  together?: number;
  /** How far the busiest day lies above the mean of the year, as a share of it. */
  season?: number;
  /** Months that one in six of them is away, and brings nothing. */
  away?: number;
  /** Visits of each in a year, and the share of them at prospects; without it no visits are kept. */
  visits?: { perYear: number; atProspects: number };
  /** What the first of them has of the orders of the others, and of their visits, from a day on. */
  first?: { orders?: number; visits?: number; from: string };
}

const accountsEach = 40;
const begin = dayOfIso("2024-11-01");
const end = dayOfIso("2026-10-31");
const year = 365;
const daysOfProject = 21;

/** A time until the next event that comes so often a day. */
const wait = (random: Random, perDay: number) => -Math.log(1 - random()) / perDay;

/** A whole number from 1 on, with a mean: how many quotes a project has. */
function size(random: Random, mean: number): number {
  return mean <= 1 ? 1 : 1 + Math.floor(Math.log(1 - random()) / Math.log(1 - 1 / mean));
}

const isAwayOn = ({ person, from, to }: Absence, who: number, day: number) =>
  person === who && day >= from && (to === null || day <= to);

function absencesOf(random: Random, { people, away = 0 }: Truth): Absence[] {
  if (away === 0) return [];
  return Array.from({ length: Math.ceil(people / 6) }, (_, i): Absence => {
    const from = end - year + Math.floor(random() * (year - away * 30));
    return { person: i * 6, team: null, fte: null, share: 1, from, to: from + Math.round(away * 30.4) };
  });
}

/** Where visits at prospects are kept, the first three of each four accounts of a person are customers. */
const isProspect = ({ visits }: Truth, account: number) => visits !== undefined && account % 4 === 3;

/** An account that may bring an order: a prospect that did would be one no more. */
function customerOf(random: Random, truth: Truth, person: number): number {
  const account = person * accountsEach + Math.floor(random() * accountsEach);
  return isProspect(truth, account) ? account - 1 : account;
}

interface Won {
  person: number;
  account: number;
  day: number;
}

function ordersOf(random: Random, truth: Truth, person: number, absences: readonly Absence[]): Won[] {
  const { orders, together = 1, season = 0, first } = truth;
  const highest = 1 + season;
  const won: Won[] = [];
  for (let at = begin; ; ) {
    at += wait(random, (orders / together / year) * highest);
    if (at > end) return won;
    const due = 1 + season * Math.sin((2 * Math.PI * (at - begin)) / year);
    const isLess = first !== undefined && person === 0 && at >= dayOfIso(first.from);
    if (random() * highest > due * (isLess ? (first.orders ?? 1) : 1)) continue;
    const account = customerOf(random, truth, person);
    for (let i = size(random, together); i > 0; i--) {
      const day = Math.floor(at + (i === 1 ? 0 : random() * daysOfProject));
      if (!absences.some((row) => isAwayOn(row, person, day))) won.push({ person, account, day });
    }
  }
}

function visitsOf(random: Random, { people, visits, first }: Truth): Won[] {
  if (!visits) return [];
  const made: Won[] = [];
  for (let person = 0; person < people; person++) {
    const perDay = (visits.perYear / year) * (person === 0 ? (first?.visits ?? 1) : 1);
    for (let at = begin + wait(random, perDay); at <= end; ) {
      const among = random() < visits.atProspects ? [3] : [0, 1, 2];
      const block = Math.floor((random() * accountsEach) / 4) * 4;
      const account = person * accountsEach + block + (among[Math.floor(random() * among.length)] ?? 0);
      made.push({ person, account, day: Math.floor(at) });
      at += wait(random, perDay);
    }
  }
  return made;
}

/** Two years to the end of October 2026 of an organisation as chance makes it of a truth. */
export function simulated(random: Random, truth: Truth): Dataset {
  const people = Array.from({ length: truth.people }, (_, i) => ({ id: `p${i}`, name: `Person ${i}` }));
  const absences = absencesOf(random, truth);
  const won = people.flatMap((_, person) => ordersOf(random, truth, person, absences));
  const visits = visitsOf(random, truth);
  const of = (rows: readonly Won[], value: (row: Won) => number) => Int32Array.from(rows, value);
  return {
    people,
    employments: people.map((_, person) => ({ person, team: "T", role: "a", fte: 1, from: 0, to: null })),
    strength: [],
    absences,
    accounts: people.flatMap((_, manager) =>
      Array.from({ length: accountsEach }, (_row, i): Account => {
        const index = manager * accountsEach + i;
        const status = isProspect(truth, index) ? "prospect" : "customer";
        return {
          id: `a${index}`,
          name: `a${index}`,
          status,
          segment: "A",
          manager,
          since: null,
          until: null,
          first: index,
          customerSince: null,
        };
      }),
    ),
    contacts: [],
    plan: [],
    activities: {
      length: visits.length,
      day: of(visits, ({ day }) => day),
      person: of(visits, ({ person }) => person),
      type: new Uint8Array(visits.length).fill(mediumCode.visit),
      account: of(visits, ({ account }) => account),
      contact: new Int32Array(visits.length).fill(-1),
      count: new Float64Array(visits.length).fill(1),
      planned: new Uint8Array(visits.length),
    },
    quotes: {
      length: won.length,
      issuedOn: of(won, ({ day }) => day),
      closedOn: of(won, ({ day }) => day),
      person: of(won, ({ person }) => person),
      account: of(won, ({ account }) => account),
      outcome: new Uint8Array(won.length).fill(outcomeCode.won),
      value: new Float64Array(won.length).fill(1000),
      expectedOn: new Int32Array(won.length).fill(-1),
      id: won.map(() => ""),
      stage: won.map(() => ""),
    },
    targets: [],
    notes: [],
    agreements: [],
    confidence: [],
    missing: new Set(
      countedKinds.filter(
        (kind) =>
          !["team", "absence", "accounts", "quotes"].includes(kind) &&
          !(kind === "activities" && truth.visits),
      ),
    ),
  };
}
