import { expect, test } from "vitest";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

type Quote = NonNullable<Rows["quotes"]>[number];

const many = (n: number, quote: Quote): Quote[] => Array.from({ length: n }, () => quote);

/**
 * Of ten quotes four are won on day 10, two lost on day 20, and of the rest two won and two lost on day 31:
 * 0.6 of them are won in the end, and 0.4 by day 10.
 */
const decided: Quote[] = [
  ...many(4, { issued: "2026-03-01", outcome: "won", closed: "2026-03-11", value: 1 }),
  ...many(2, { issued: "2026-03-01", outcome: "lost", closed: "2026-03-21" }),
  ...many(2, { issued: "2026-03-01", outcome: "won", closed: "2026-04-01", value: 1 }),
  ...many(2, { issued: "2026-03-01", outcome: "lost", closed: "2026-04-01" }),
];

/** The first person of every example has one quote that is open since the exports began, without a value. */
const rows = (quotes: Quote[], person = "Anna"): Rows => ({
  team: [{ person: "Zoe" }, { person }],
  accounts: [{ id: "a", manager: "Anna" }],
  quotes: quotes.map((quote) => ({ person, ...quote })),
});

const ofAnna = "account_manager Anna";

test("open are those not closed by the last day, whatever comes of them after it", () => {
  const figure = figuresOf(
    rows([
      ...decided,
      { issued: "2026-10-30", value: 100 },
      { issued: "2026-10-30", value: 50, outcome: "won", closed: "2026-11-03" },
      { issued: "2026-10-30" },
      { issued: "2026-11-01", value: 999 },
      { issued: "2026-10-01", closed: "2026-10-02", value: -40 },
    ]),
  );
  expect(figure("quotes.open", ofAnna)?.value).toBe(3);
  expect(figure("quotes.open_value", ofAnna)).toMatchObject({ value: 150, n: 2, denominator: 3 });
});

test("an open quote is worth its value times the chance that quotes of its age still have", () => {
  const figure = figuresOf(
    rows([
      ...decided,
      { issued: "2026-10-26", value: 1000 }, // 5 days old: 0.6
      { issued: "2026-10-19", value: 600 }, // 12 days: (0.6 − 0.4) / 0.6
      { issued: "2026-10-06", value: 40 }, // 25 days: 0.2 / 0.4
      { issued: "2026-01-01", value: 7000 }, // older than any that was decided
    ]),
  );
  // The open ones are followed too: they make the curve a little other than that of the ten alone.
  const alone = 600 + 200 + 20;
  const value = figure("quotes.open_expected", ofAnna)?.value ?? 0;
  expect(value).toBeGreaterThan(alone * 0.75);
  expect(value).toBeLessThan(alone * 1.1);
});

test("stale is what is open longer than the age by which nine tenths of the wins had come", () => {
  const figure = figuresOf(
    rows([
      ...decided,
      { issued: "2026-09-30", value: 10 }, // 31 days
      { issued: "2026-09-29", value: 20 }, // 32 days
      { issued: "2026-05-01" },
    ]),
  );
  expect(figure("quotes.typical_age")?.value).toBe(31);
  expect(figure("quotes.stale", ofAnna)).toMatchObject({ value: 2, numerator: 2, denominator: 3 });
  expect(figure("quotes.stale_value", ofAnna)).toMatchObject({ value: 20, n: 1, denominator: 2 });
});

test("a segment with a hundred quotes decided has an age of its own, and with fewer that of all", () => {
  const slow = (n: number): Quote[] =>
    many(n, { issued: "2026-03-01", account: "slow", outcome: "won", closed: "2026-06-09", value: 1 });
  const fast = many(900, {
    issued: "2026-03-01",
    account: "fast",
    outcome: "won",
    closed: "2026-03-06",
    value: 1,
  });
  const staleOf = (n: number) =>
    figuresOf({
      team: [{ person: "Zoe" }, { person: "Anna" }],
      accounts: [
        { id: "fast", segment: "A", manager: "Anna" },
        { id: "slow", segment: "B", manager: "Anna" },
      ],
      quotes: [...fast, ...slow(n), { issued: "2026-09-01", account: "slow" }].map((quote) => ({
        person: "Anna",
        ...quote,
      })),
    })("quotes.stale", "segment B")?.value;
  expect([99, 100].map(staleOf)).toEqual([1, 0]);
});

test("while nothing was won nobody can say what is stale, and while nothing is decided what is to be expected", () => {
  const lost = figuresOf(
    rows([
      { issued: "2026-03-01", outcome: "lost", closed: "2026-03-05" },
      { issued: "2026-03-01", value: 5 },
    ]),
  );
  expect(valueOrStatus(lost("quotes.stale", ofAnna))).toBe("no_data");
  expect(lost("quotes.open_expected", ofAnna)?.value).toBe(0);
  const open = figuresOf(rows([{ issued: "2026-03-01", value: 5 }]));
  expect(valueOrStatus(open("quotes.open_expected", ofAnna))).toBe("no_data");
  expect(open("quotes.open_value", ofAnna)?.value).toBe(5);
});

test("who has nothing open has nothing open, and no value is lacking", () => {
  const figure = figuresOf(rows(decided));
  for (const metric of ["open", "open_value", "open_expected", "stale", "stale_value"])
    expect(figure(`quotes.${metric}`, ofAnna)?.value, metric).toBe(0);
});

test("an open quote goes along to the team of its maker, and each month of the trend has those of then", () => {
  const figure = figuresOf({
    team: [
      { person: "Zoe" },
      { person: "Anna", team: "North", to: "2026-09-30" },
      { person: "Anna", team: "South", from: "2026-10-01" },
    ],
    accounts: [{ id: "a" }],
    quotes: [
      { issued: "2026-03-01", person: "Anna" },
      { issued: "2026-03-01", person: "Anna", outcome: "won", closed: "2026-09-02", value: 1 },
    ],
  });
  const open = (team: string, window: string) => figure("quotes.open", `team ${team}`, window)?.value;
  expect([open("South", "month"), open("North", "month")]).toEqual([1, 1]);
  expect([open("North", "2026-08"), open("North", "2026-09"), open("South", "2026-10")]).toEqual([3, 2, 1]);
});
