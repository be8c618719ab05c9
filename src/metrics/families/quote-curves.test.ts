import { expect, test } from "vitest";
import { wilson } from "../../statistics/wilson.ts";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

type Quote = NonNullable<Rows["quotes"]>[number];

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);

/** A quote issued on the first of January 2026 that ended after some days, or is open still. */
const after = (days: number, outcome: "won" | "lost"): Quote => ({
  issued: day(0),
  outcome,
  closed: day(days),
});
const open: Quote = { issued: day(0) };

/** So that the file has what closed from its beginning on, and not from the first that closes below. */
const longAgo: Quote = { issued: "2024-10-02", outcome: "lost", closed: "2024-10-03" };

const rows = (quotes: Quote[]): Rows => ({
  team: [{ person: "Anna" }],
  accounts: [{ id: "a" }],
  quotes: [longAgo, ...quotes],
});

test("where all are decided they are plain shares, with intervals", () => {
  const figure = figuresOf(rows([after(10, "won"), after(40, "lost"), after(70, "won"), after(200, "lost")]));
  const shares = [30, 60, 90, 180].map((age) => [
    figure(`quotes.won_by.${age}`)?.value,
    figure(`quotes.lost_by.${age}`)?.value,
  ]);
  expect(shares).toEqual([
    [0.25, 0],
    [0.25, 0.25],
    [0.5, 0.25],
    [0.5, 0.25],
  ]);
  expect(figure("quotes.won_by.90")).toMatchObject({ n: 4, unit: "share" });
  const [low = 0, high = 0] = figure("quotes.won_by.90")?.interval ?? [];
  expect(low).toBeLessThan(0.5);
  expect(high).toBeGreaterThan(0.5);
});

test("what is open is followed as far as it is, and losing is no censoring", () => {
  // One of four won on day 10; then one of the two left to see wins: 1/4 + 2/4 × 1/2.
  const figure = figuresOf({
    ...rows([
      after(10, "won"),
      after(10, "lost"),
      { issued: "2026-10-11" },
      { issued: "2026-01-01", outcome: "won", closed: "2026-02-10" },
    ]),
  });
  expect(figure("quotes.won_by.30")?.value).toBeCloseTo(1 / 4);
  expect(figure("quotes.won_by.60")?.value).toBeCloseTo(1 / 4 + 1 / 2);
  expect(figure("quotes.lost_by.60")?.value).toBeCloseTo(1 / 4);
});

test("where none was won the interval is that of none", () => {
  const figure = figuresOf(rows([after(10, "lost"), after(20, "lost"), open]));
  expect(figure("quotes.won_by.90")).toMatchObject({ value: 0, interval: wilson(0, 3) });
});

test("of an age to which no quote was followed nothing is said", () => {
  const figure = figuresOf(
    rows([{ issued: "2026-09-01", outcome: "won", closed: "2026-09-05" }, { issued: "2026-09-01" }]),
  );
  expect(figure("quotes.won_by.30")?.value).toBe(0.5);
  expect(figure("quotes.won_by.90")).toMatchObject({ value: null, status: "no_data", n: 2 });
});

test("quotes issued longer than 24 months ago do not count, nor what happens after the month", () => {
  const figure = figuresOf(
    rows([
      { issued: "2024-10-31", outcome: "lost", closed: "2024-11-05" },
      { issued: "2024-11-01", outcome: "won", closed: "2024-11-05" },
      { issued: "2026-09-01", outcome: "won", closed: "2026-11-02" },
      { issued: "2026-11-01", outcome: "lost", closed: "2026-11-02" },
    ]),
  );
  expect(figure("quotes.won_by.30")).toMatchObject({ value: 0.5, n: 2 });
});

test("half are decided, and nine tenths of the wins are in, on the first day that they are", () => {
  const wins = Array.from({ length: 10 }, (_, i) => after(10 * (i + 1), "won"));
  const figure = figuresOf(rows([...wins, ...Array.from({ length: 6 }, () => after(35, "lost"))]));
  // Three won by day 30 and six lost on day 35 are the first half of sixteen.
  expect(figure("quotes.decision_days")).toMatchObject({ value: 35, n: 16 });
  expect(figure("quotes.typical_age")).toMatchObject({ value: 90, n: 16 });
});

test("where half are never decided there is no such day, and without a win no usual age", () => {
  const figure = figuresOf(rows([after(5, "lost"), open, open]));
  expect(valueOrStatus(figure("quotes.decision_days"))).toBe("not_reached");
  expect(valueOrStatus(figure("quotes.typical_age"))).toBe("no_data");
  expect(valueOrStatus(figuresOf(rows([]))("quotes.decision_days"))).toBe("no_data");
});

test("a team has the quotes of who was in it when they were issued, and a segment those of its accounts", () => {
  const figure = figuresOf({
    team: [
      { person: "Anna", team: "North", to: "2026-05-31" },
      { person: "Anna", team: "South", from: "2026-06-01" },
    ],
    accounts: [
      { id: "a", segment: "A" },
      { id: "b", segment: "B" },
    ],
    quotes: [
      { issued: "2026-03-01", account: "a", outcome: "won", closed: "2026-03-05" },
      { issued: "2026-07-01", account: "b", outcome: "lost", closed: "2026-07-05" },
    ],
  });
  const won = (scope: string) => figure("quotes.won_by.90", scope)?.value;
  expect(["team North", "team South", "segment A", "segment B"].map(won)).toEqual([1, 0, 1, 0]);
  expect(figure("quotes.won_by.90", "account_manager Anna")).toBeUndefined();
});
