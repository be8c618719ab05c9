import { expect, test } from "vitest";
import { figuresOf, settingsOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const five = ["Anna", "Bram", "Cas", "Dewi", "Els"].map((person) => ({ person }));
const team: Rows = { team: five, strength: [{ fte: 6 }], absence: [] };
const months = ["2026-11", "2026-12", "2027-01"];

const of = (rows: Rows, part: string, scope = "team North", settings = settingsOf()) => {
  const figure = figuresOf(rows, settings);
  return months.map((month) => valueOrStatus(figure(`strength.ahead.${part}`, scope, month)));
};

test("the months left of the year are looked ahead, at least three", () => {
  const figure = figuresOf(team, settingsOf({ fiscal_year_starts: 7 }));
  expect(figure("strength.ahead.planned", "team North", "2027-06")?.value).toBe(6);
  expect(figure("strength.ahead.planned", "team North", "2027-07")).toBeUndefined();
  expect(of(team, "planned")).toEqual([6, 6, 6]);
  expect(figuresOf(team)("strength.ahead.planned", "team North", "2027-02")).toBeUndefined();
  expect(figuresOf(team)("strength.ahead.planned", "team North", "2026-10")).toBeUndefined();
});

test("who is known to start or leave is counted from that day", () => {
  const rows: Rows = {
    ...team,
    team: [
      { person: "Anna" },
      ...five.slice(1, 4),
      { person: "Els", to: "2026-11-30" },
      { person: "Finn", fte: 0.8, from: "2027-01-01" },
    ],
  };
  expect(of(rows, "contracted")).toEqual([5, 4, 4.8]);
  expect(of(rows, "contracted", "company all")).toEqual([5, 4, 4.8]);
  // Half of the working days of December 2026 come after the sixteenth.
  const middle = { ...team, team: [...five, { person: "Finn", from: "2026-12-17" }] };
  expect(of(middle, "contracted")[1]).toBeCloseTo(5 + 10 / 22, 9);
});

test("a planned strength that ends has no figure after it", () => {
  const rows = { ...team, strength: [{ fte: 6, to: "2026-12-31" }] };
  expect(of(rows, "planned")).toEqual([6, 6, "no_data"]);
});

test("long absence without an end goes on; of a known return no figure tells the day", () => {
  const away = (to?: string) => ({
    ...team,
    absence: [{ person: "Bram", from: "2026-08-01", ...(to === undefined ? {} : { to }) }],
  });
  expect(of(away(), "effective")).toEqual([4, 4, 4]);
  expect(of(away("2026-12-04"), "effective")).toEqual([4, 4, 5]);
  expect(of(away("2026-12-31"), "effective")).toEqual(of(away("2026-12-01"), "effective"));
  expect(of(away("2026-10-31"), "effective")).toEqual([5, 5, 5]);
});

test("absence that is not long yet, or is still to begin, is no business of the months to come", () => {
  const short = { ...team, absence: [{ person: "Bram", from: "2026-10-12" }] };
  const planned = { ...team, absence: [{ person: "Bram", from: "2026-11-16", to: "2027-03-31" }] };
  expect(of(short, "effective")).toEqual([5, 5, 5]);
  expect(of(planned, "effective")).toEqual([5, 5, 5]);
});

test("in a small team absence does not count, and without its file nobody can say", () => {
  const absence = [{ person: "Bram", from: "2026-08-01" }];
  expect(of({ ...team, absence }, "effective", "team North", settingsOf({ small_group: 6 }))).toEqual([
    5, 5, 5,
  ]);
  expect(of({ team: five, strength: [{ fte: 6 }] }, "effective")).toEqual(Array(3).fill("missing_file"));
});

test("of a group that is left with too few, absence counts no longer: a total of one is that one's", () => {
  const leaving = five.map((each, i) => (i < 3 ? { ...each, to: "2026-11-30" } : each));
  const absence = [{ person: "Els", from: "2026-08-01" }];
  expect(of({ ...team, team: leaving, absence }, "effective")).toEqual([4, 2, 2]);
});

test("absence of a team as such goes on as well", () => {
  const rows = { ...team, absence: [{ team: "North", fte: 0.5, from: "2026-10-26", to: "2026-12-10" }] };
  expect(of(rows, "effective")).toEqual([4.5, 4.5, 5]);
});
