import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import type { Rows } from "./organisation.fixture.ts";

type Days = { from: string; to: string };

const day = ({ from, to }: Days): fc.Arbitrary<string> => {
  const first = Temporal.PlainDate.from(from);
  const length = first.until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
  return fc.integer({ min: 0, max: length }).map((days) => first.add({ days }).toString());
};

const recently = { from: "2025-01-01", to: "2026-10-31" };
const media = ["visit", "call", "video", "email"] as const;
const people = ["Anna", "Bram", "Cas", "Dewi", "Els"];
const person = fc.constantFrom(...people);
const teamOf = (index: number) => (index < 3 ? "North" : "South");
const accountIds = Array.from({ length: 8 }, (_, i) => `account ${i}`);
const segmentOf = (index: number) => (index % 3 === 0 ? "B" : "A");
const cents = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((value) => value / 100);

const team = fc
  .tuple(...people.map(() => fc.constantFrom(0.2, 0.5, 0.8, 1)))
  .map((ftes) => people.map((name, index) => ({ person: name, team: teamOf(index), fte: ftes[index] ?? 1 })));

const absence = fc.array(
  fc.record({
    person,
    from: day(recently),
    share: fc.constantFrom(0.3, 1),
    days: fc.integer({ min: 0, max: 200 }),
  }),
  { maxLength: 4 },
);

const withEnd = ({ from, days, ...row }: { person: string; from: string; share: number; days: number }) => ({
  ...row,
  from,
  to: Temporal.PlainDate.from(from).add({ days }).toString(),
});

const accounts = fc.array(
  fc.record({
    manager: person,
    isProspect: fc.boolean(),
    since: fc.option(day(recently), { nil: undefined }),
  }),
  { minLength: accountIds.length, maxLength: accountIds.length },
);

/** One line a segment and medium, so that the order of lines says nothing. */
const plan = fc
  .array(fc.tuple(fc.boolean(), cents(13), cents(2)), { minLength: 8, maxLength: 8 })
  .map((lines) =>
    lines.flatMap(([isGiven, timesPerYear, room], i) =>
      isGiven
        ? [
            {
              medium: media[i % 4] ?? "visit",
              segment: i < 4 ? "A" : "B",
              timesPerYear,
              maxPerYear: timesPerYear + room,
              minutes: 30,
              agreedOn: "2026-01-05",
            },
          ]
        : [],
    ),
  );

const activities = fc.array(
  fc.record({
    day: day(recently),
    person,
    type: fc.constantFrom(...media),
    account: fc.option(fc.constantFrom(...accountIds), { nil: undefined }),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 60 },
);

const quotes = fc.array(
  fc.record({
    issued: day({ from: "2025-01-01", to: "2026-07-31" }),
    person,
    account: fc.constantFrom(...accountIds),
    outcome: fc.constantFrom("won", "lost", "open"),
    // In a quarter: after so long orders are whole, and every figure of a year is there.
    daysOpen: fc.integer({ min: 0, max: 90 }),
    value: cents(9000),
  }),
  { maxLength: 30 },
);

const targetOf = (measure: "visits" | "quotes" | "orders" | "revenue") =>
  fc.integer({ min: 0, max: 1000 }).map((value) => ({ measure, value }));
const targets = fc.tuple(targetOf("visits"), targetOf("quotes"), targetOf("orders"), targetOf("revenue"));

/** Any organisation of five people in two teams, with accounts, plans, what was done and targets. */
export const anyOrganisation: fc.Arbitrary<Rows> = fc
  .record({ team, absence, accounts, plan, activities, quotes, north: targets, south: targets })
  .map(
    (any): Rows => ({
      team: any.team,
      strength: [
        { team: "North", fte: 3 },
        { team: "South", fte: 2 },
      ],
      absence: any.absence.map(withEnd),
      accounts: any.accounts.map(({ isProspect, ...account }, i) => ({
        ...account,
        id: accountIds[i] ?? "",
        segment: segmentOf(i),
        status: isProspect ? "prospect" : "customer",
      })),
      contacts: accountIds.map((account, i) => ({ id: `contact ${i}`, account })),
      plan: [
        ...any.plan,
        { medium: "quote", segment: "A", timesPerYear: 4, hitRate: 0.3, orderValue: 5000, minutes: 60 },
        { medium: "quote", segment: "B", timesPerYear: 1, hitRate: 0.2, orderValue: 2000, minutes: 60 },
      ],
      activities: any.activities,
      quotes: any.quotes.map(({ outcome, daysOpen, value, ...quote }) => {
        const closed = Temporal.PlainDate.from(quote.issued).add({ days: daysOpen }).toString();
        return outcome === "open" ? { ...quote, outcome } : { ...quote, outcome, closed, value };
      }),
      targets: [
        ...any.north.map((target) => ({ team: "North", ...target })),
        ...any.south.map((target) => ({ team: "South", ...target })),
      ],
    }),
  );
