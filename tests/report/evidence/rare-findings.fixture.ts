import { Temporal } from "temporal-polyfill";
import type { Rows } from "../../../src/metrics/organisation.fixture.ts";

interface Example {
  rows: Rows;
  settings: object;
}

const months = Array.from({ length: 25 }, (_, i) =>
  Temporal.PlainYearMonth.from("2024-10").add({ months: i }).toString(),
);
const people = ["Anna", "Bram", "Cas", "Dewi"];
const accounts = people.flatMap((manager) =>
  [0, 1, 2, 3, 4, 5].map((n) => ({ id: `${manager} ${n}`, manager, segment: "A" })),
);

/** Every month so many quotes of each, of which some are won; worth more or less. */
const quotes = (of: (person: string, month: number) => { quotes: number; won: number; value: number }) =>
  months.slice(0, -1).flatMap((month, m) =>
    people.flatMap((person) => {
      const each = of(person, m);
      return Array.from({ length: each.quotes }, (_, i) => ({
        issued: `${month}-03`,
        person,
        account: `${person} ${i % 6}`,
        outcome: i < each.won ? ("won" as const) : ("lost" as const),
        closed: `${month}-24`,
        value: each.value,
      }));
    }),
  );

const visits = (of: (person: string) => number) =>
  months.flatMap((month) =>
    people.flatMap((person) =>
      Array.from({ length: of(person) }, (_, i) => ({
        day: `${month}-${String(1 + (i % 27)).padStart(2, "0")}`,
        person,
        account: `${person} ${i % 6}`,
      })),
    ),
  );

/** Anna visits twice as often as the others and has a tenth of their orders per visit. */
const busy: Rows = {
  team: people.map((person) => ({ person })),
  accounts,
  activities: visits((person) => (person === "Anna" ? 40 : 20)),
  quotes: quotes((person) => ({ quotes: 8, won: person === "Anna" ? 1 : 5, value: 1000 })),
  targets: people.map((person) => ({ person, measure: "revenue" as const, value: 500_000 })),
};

/** The plan counts on more than comes in: enough at the rates it states, and not at those of the year. */
const ownRates: Rows = {
  team: people.map((person) => ({ person })),
  accounts,
  plan: [
    { medium: "quote", timesPerYear: 16, minutes: 60, hitRate: 0.9, orderValue: 9000 },
    { medium: "visit", timesPerYear: 12, minutes: 60 },
  ],
  activities: visits(() => 3),
  quotes: quotes(() => ({ quotes: 8, won: 2, value: 1500 })),
  targets: people.map((person) => ({
    person,
    measure: "revenue" as const,
    value: 1_000_000,
    from: "2025-01-01",
    to: "2026-12-31",
  })),
};

/** Orders at accounts where nothing was seen before. */
const outOfNowhere: Rows = {
  team: people.map((person) => ({ person })),
  accounts: Array.from({ length: 60 }, (_, i) => ({ id: `new ${i}`, manager: people[i % 4] ?? "Anna" })),
  activities: visits(() => 1).map((row) => ({ ...row, account: undefined })),
  quotes: Array.from({ length: 60 }, (_, i) => ({
    issued: `2026-0${1 + (i % 9)}-12`,
    person: people[i % 4] ?? "Anna",
    account: `new ${i}`,
    outcome: "won" as const,
    closed: `2026-0${1 + (i % 9)}-12`,
    value: 900,
  })),
};

/** One customer has thousands of contacts, and the others none. */
const many: Rows = {
  team: people.map((person) => ({ person })),
  accounts,
  plan: [{ medium: "visit", timesPerYear: 12, minutes: 30 }],
  activities: Array.from({ length: 9000 }, (_, i) => ({
    day: Temporal.PlainDate.from("2025-11-01")
      .add({ days: i % 360 })
      .toString(),
    person: "Anna",
    account: `Anna ${i % 2}`,
  })),
};

/** Organisations of which something is found that is seldom found elsewhere. */
export const rareFindings = {
  busy: { rows: busy, settings: {} },
  "own rates": { rows: ownRates, settings: {} },
  "out of nowhere": { rows: outOfNowhere, settings: {} },
  "many rows": { rows: many, settings: {} },
} satisfies Record<string, Example>;
