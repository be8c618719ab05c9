import { expect, test } from "vitest";
import { type FindFigure, figuresOf, settingsOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

/** Planned for seven; five are there, of whom Anna half since the spring. */
const short: Rows = {
  team: ["Anna", "Bram", "Cas", "Dewi", "Els"].map((person) => ({ person })),
  strength: [{ fte: 7 }],
  absence: [{ person: "Anna", from: "2026-04-01", share: 0.5 }],
};

const ids = ["planned", "contracted", "vacant", "absent_long", "effective", "under"];
const strengthOf = (figure: FindFigure, scope: string, window?: string) =>
  ids.map((id) => valueOrStatus(figure(`strength.${id}`, scope, window)));

test("planned, less vacant, less long absent, is what is there", () => {
  expect(strengthOf(figuresOf(short), "team North")).toEqual([7, 5, 2, 0.5, 4.5, 2.5 / 7]);
});

test("in a smaller team absence counts for nothing: what is contracted is what is there", () => {
  const figure = figuresOf({ ...short, team: short.team?.slice(0, 4) ?? [] });
  expect(strengthOf(figure, "team North")).toEqual([7, 4, 3, "small_group", 4, 3 / 7]);
  expect(valueOrStatus(figure("strength.absent_long"))).toBe("small_group");
});

test("the company is the sum of its teams: absence of those that are large enough, contracts of the others", () => {
  const figure = figuresOf({
    team: [...(short.team ?? []), { person: "Finn", team: "South" }],
    strength: [{ fte: 7 }, { team: "South", fte: 1 }],
    absence: [...(short.absence ?? []), { person: "Finn", from: "2026-01-01" }],
  });
  expect(strengthOf(figure, "company all")).toEqual([8, 6, 2, 0.5, 5.5, 2.5 / 8]);
  expect(strengthOf(figure, "team South")).toEqual([1, 1, 0, "small_group", 1, 0]);
});

test("a team is large enough in all months of the report or in none, whatever the head count of one month", () => {
  const grown = figuresOf({
    ...short,
    team: short.team?.map((row, i) => (i < 4 ? row : { ...row, from: "2026-08-01" })) ?? [],
  });
  for (const window of ["month", "r12", "2025-10"])
    expect(grown("strength.absent_long", "team North", window)?.status).toBe("small_group");
});

test("somebody who joins on 10 March counts for 16 of its 22 working days", () => {
  const joiner: Rows = { team: [{ person: "Anna", from: "2026-03-10" }] };
  const figure = figuresOf(joiner, settingsOf(), "2026-03");
  expect(figure("strength.contracted", "team North")?.value).toBeCloseTo(16 / 22, 12);
});

test("strength over more months is the mean of the months", () => {
  const figure = figuresOf({ team: [{ person: "Anna", from: "2026-08-01" }] });
  expect(figure("strength.contracted", "company all", "r12")?.value).toBeCloseTo(3 / 12, 12);
  expect(figure("strength.contracted", "company all", "2026-07")?.value).toBe(0);
});

/** What is away for long of five people, of whom Anna in these spells. */
const away = (...spells: { from: string; to?: string; share?: number }[]) =>
  figuresOf({ ...short, absence: spells.map((spell) => ({ person: "Anna", ...spell })) })(
    "strength.absent_long",
  )?.value;

test("a spell is long when it has lasted more than 42 days by the end of the month, and then all of the month's days count", () => {
  expect(away({ from: "2026-09-20" })).toBe(0);
  expect(away({ from: "2026-09-19" })).toBe(1);
});

test("a spell that ended in the month counts for the days it lasted", () => {
  expect(away({ from: "2026-08-01", to: "2026-10-15" })).toBeCloseTo(11 / 22, 12);
});

test("spells that touch, or lie at most three days apart, are one", () => {
  const first = { from: "2026-09-01", to: "2026-09-27" };
  expect(away(first, { from: "2026-09-28" })).toBe(1);
  expect(away(first, { from: "2026-10-01" })).toBe(1);
  expect(away(first, { from: "2026-10-02" })).toBe(0);
});

test("nobody is away more than wholly", () => {
  expect(away({ from: "2026-01-01", share: 0.7 }, { from: "2026-02-01", share: 0.7 })).toBeCloseTo(1, 12);
});

test("a row that names a team and no person counts from its first day, in a team that is large enough", () => {
  const row = { team: "North", fte: 1.5, from: "2026-10-19" };
  const figure = figuresOf({ ...short, absence: [row] });
  expect(figure("strength.absent_long", "team North")?.value).toBeCloseTo((1.5 * 10) / 22, 12);
  const small = figuresOf({ team: [{ person: "Anna" }], absence: [row] });
  expect(valueOrStatus(small("strength.effective", "team North"))).toBe(1);
});

test("a team's row can be of people who are partly away", () => {
  const figure = figuresOf({
    ...short,
    absence: [{ team: "North", fte: 2, share: 0.25, from: "2026-01-01" }],
  });
  expect(figure("strength.absent_long", "team North")?.value).toBeCloseTo(0.5, 12);
});

test("where no strength was planned there is no vacancy, and the missing file says why", () => {
  const fromSummer = figuresOf({ ...short, strength: [{ fte: 9, from: "2026-07-01" }] });
  expect(valueOrStatus(fromSummer("strength.under"))).toBe(0.5);
  expect(valueOrStatus(fromSummer("strength.under", "company all", "r12"))).toBe("no_data");
  const { strength: _, ...without } = short;
  expect(valueOrStatus(figuresOf(without)("strength.vacant"))).toBe("missing_file");
});

test("without an absence file nobody is taken to be always there", () => {
  const figure = figuresOf({ team: [{ person: "Anna" }], strength: [{ fte: 1 }] });
  expect(valueOrStatus(figure("strength.effective"))).toBe("missing_file");
  expect(valueOrStatus(figure("strength.vacant"))).toBe(0);
});

test("a team without people is wholly vacant", () => {
  const figure = figuresOf({ ...short, strength: [{ fte: 7 }, { team: "South", fte: 2 }] });
  expect(valueOrStatus(figure("strength.vacant", "team South"))).toBe(2);
  expect(valueOrStatus(figure("strength.planned"))).toBe(9);
});

test("no strength is told of a person", () => {
  expect(figuresOf(short)("strength.effective", "account_manager Anna")).toBeUndefined();
});
