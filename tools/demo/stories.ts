import { day } from "./days.ts";
import type { Absence, Group, OwnWish } from "./types.ts";

/** How someone works, against the own plan: 1 = as planned. */
export interface Habits {
  /** Share of the planned contacts that is made. */
  contacts: number;
  /** The same for one group of customers, on top of `contacts`. */
  byGroup: Partial<Record<Group, number>>;
  /** Spread of that attention over accounts. */
  spread: number;
  /** How many more visits the own plan asks for than is usual; it asks for as many fewer calls. */
  visits: number;
  quotes: number;
  hitRate: number;
  /** How many times the hit rates that come true the own plan promises. */
  statedRates: number;
  orderValue: number;
  /** Hours of planned work over the hours of the job. */
  load: number;
  /** Expected revenue of the plan over the target. */
  sufficiency: number;
  /** Whether the plan is the person's own and agreed to. */
  agreed: boolean;
  /** How much larger or smaller a group is in the portfolio than is usual for the role. */
  mix: Partial<Record<Group, number>>;
  /** The most days that a quote waits for a decision, asked for where it does not come. */
  decidesWithin: number;
  /** Share of the lost quotes that are left open, and after how many days they are cleared up. */
  forgets: number;
  clearsUpAfter: [number, number];
  /** Share of the open quotes of which the day expected is moved on once it has gone by. */
  movesOn: number;
}

const prospects = (factor: number): Partial<Record<Group, number>> => ({
  "A prospect": factor,
  "B prospect": factor,
  "C prospect": factor,
});

/** A team that hardly speaks prospects, and leaves lost quotes standing. */
const zuid: Partial<Habits> = {
  forgets: 0.13,
  clearsUpAfter: [200, 560],
  movesOn: 0.1,
  byGroup: prospects(0.52),
  mix: prospects(0.5),
  sufficiency: 1.11,
};

/** What is out of the ordinary, by the number of a person. All others work as `ordinary` says. */
export const stories: ReadonlyMap<string, Partial<Habits>> = new Map([
  // Busy, few orders: many more visits than colleagues, no more quotes, and fewer of them won.
  ["1072", { ...zuid, visits: 1.8, hitRate: 0.68 }],
  // Half the orders of colleagues in the same role: fewer quotes, and fewer of them won.
  ["1065", { quotes: 0.58, hitRate: 0.64, visits: 0.85 }],
  // The wrong customers: small ones far beyond the maximum, large ones and prospects too little.
  [
    "1090",
    {
      byGroup: { "A klant": 0.5, "B klant": 0.58, "C klant": 3.4, ...prospects(0.72) },
      mix: { "C klant": 1.5 },
      quotes: 1.05,
      hitRate: 0.9,
    },
  ],
  // Quietly excellent: no more contacts than planned, at the right customers, and they yield.
  ["1056", { contacts: 0.985, spread: 0.01, quotes: 1, hitRate: 1.36, orderValue: 1.1, load: 0.87 }],
  // Clean lists: asks for every decision, and closes what is lost.
  ["1112", { decidesWithin: 36, forgets: 0, movesOn: 1 }],
  // A plan that is enough only by the hit rates that it promises itself.
  ["1117", { statedRates: 1.55, sufficiency: 1.03 }],
  // A plan that does not fit in the hours.
  ["1078", { load: 1.24, visits: 0.92 }],
  // A plan that is not enough for the target.
  ["1126", { ...zuid, sufficiency: 0.88 }],
  // A joiner who works on the plan that was imposed.
  ["1149", { ...zuid, agreed: false, load: 0.78 }],
  ["1031", zuid],
  ["1053", zuid],
  ["1085", zuid],
  ["1103", zuid],
]);

/** How people work of whom there is nothing to tell. */
export const ordinary: Omit<Habits, "load" | "sufficiency"> = {
  contacts: 0.93,
  byGroup: {},
  spread: 0.05,
  visits: 1,
  quotes: 1.02,
  hitRate: 1.01,
  orderValue: 1.01,
  statedRates: 1,
  agreed: true,
  mix: {},
  decidesWithin: Number.POSITIVE_INFINITY,
  forgets: 0.035,
  clearsUpAfter: [70, 240],
  movesOn: 0.8,
};

/** Attention that customers get whose account manager has left or is away for long, from colleagues. */
export const coverBehindVacancy = 0.15;

/** The day on which a decision is expected, from the day on which that was written down. */
export interface Expected {
  from: number;
  on: number;
}

const expected = (from: string, on: string): Expected => ({ from: day(from), on: day(on) });

/**
 * Large quotes that wait for long: of who has no time for them, and moves the day on each month; of who
 * leaves, and wants the decision before that; of who does not ask.
 */
export const largeQuotes = [
  {
    person: "1078",
    issuedOn: day("2026-03-11"),
    value: 186_500,
    expected: [
      expected("2026-03-11", "2026-05-29"),
      expected("2026-05-29", "2026-08-28"),
      expected("2026-08-28", "2026-10-16"),
      expected("2026-10-16", "2026-12-18"),
    ],
  },
  {
    person: "1038",
    issuedOn: day("2026-05-20"),
    value: 142_000,
    expected: [expected("2026-05-20", "2027-01-15"), expected("2026-10-12", "2026-11-20")],
  },
  {
    person: "1103",
    issuedOn: day("2025-11-18"),
    value: 64_750,
    expected: [expected("2025-11-18", "2026-01-16")],
  },
];

/** The long spells: Noord is far under strength, others had theirs. */
export const longAbsences: Absence[] = [
  { person: "1070", from: day("2025-10-20"), share: 1 },
  { person: "1099", from: day("2026-03-02"), share: 0.2 },
  { person: "1112", from: day("2026-01-05"), until: day("2026-12-31"), share: 0.1 },
  { person: "1053", from: day("2025-02-03"), until: day("2025-05-16"), share: 1 },
  { person: "1083", from: day("2025-09-01"), until: day("2026-02-27"), share: 0.2 },
  { team: "Grootzakelijk", fte: 0.4, from: day("2025-06-02"), until: day("2025-08-29"), share: 1 },
];

/**
 * What the largest customer of an account manager asked otherwise than its segment: a visit every month, and
 * the norm that goes with it; no visits at all, a call a month will do.
 */
export const askedOtherwise: ReadonlyMap<string, OwnWish> = new Map([
  ["1094", { norm: { times: 12 }, wish: { times: 12, medium: "bezoek" } }],
  ["1135", { norm: { times: 0 }, wish: { times: 12, medium: "telefoon" } }],
]);

/** Whose diary has nearly all who wait, and whose has none of them. */
export const keepsDiary: readonly string[] = ["1056"];
export const keepsNoDiary: readonly string[] = ["1090"];
