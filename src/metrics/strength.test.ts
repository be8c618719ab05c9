import { expect, test } from "vitest";
import { figuresOf, settingsOf, valueOrStatus } from "./figures.fixture.ts";
import type { Rows } from "./organisation.fixture.ts";

/** Planned for three; Anna and Bram are there, Anna half since the spring. */
const short: Rows = {
  team: [{ person: "Anna" }, { person: "Bram" }],
  strength: [{ fte: 3 }],
  absence: [{ person: "Anna", from: "2026-04-01", share: 0.5 }],
};

test("planned, less vacant, less long absent, is what is there", () => {
  const figure = figuresOf(short);
  const values = ["planned", "contracted", "vacant", "absent_long", "effective", "under"].map((id) =>
    valueOrStatus(figure(`strength.${id}`, "team North")),
  );
  expect(values).toEqual([3, 2, 1, 0.5, 1.5, 0.5]);
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

test("a spell is long when it has lasted more than 42 days by the end of the month, and then all of the month's days count", () => {
  const away = (from: string) =>
    figuresOf({ team: [{ person: "Anna" }], absence: [{ person: "Anna", from }] })("strength.absent_long")
      ?.value;
  expect(away("2026-09-20")).toBe(0);
  expect(away("2026-09-19")).toBe(1);
});

test("a spell that ended in the month counts for the days it lasted", () => {
  const figure = figuresOf({
    team: [{ person: "Anna" }],
    absence: [{ person: "Anna", from: "2026-08-01", to: "2026-10-15" }],
  });
  expect(figure("strength.absent_long")?.value).toBeCloseTo(11 / 22, 12);
});

test("nobody is away more than wholly", () => {
  const figure = figuresOf({
    team: [{ person: "Anna", fte: 0.8 }],
    absence: [
      { person: "Anna", from: "2026-01-01", share: 0.7 },
      { person: "Anna", from: "2026-02-01", share: 0.7 },
    ],
  });
  expect(figure("strength.absent_long")?.value).toBeCloseTo(0.8, 12);
  expect(figure("hours.available")?.value).toBe(0);
});

test("a row that names a team and no person counts from its first day", () => {
  const figure = figuresOf({
    team: [{ person: "Anna" }, { person: "Bram" }],
    absence: [{ team: "North", fte: 1.5, from: "2026-10-19" }],
  });
  expect(figure("strength.absent_long", "team North")?.value).toBeCloseTo((1.5 * 10) / 22, 12);
  expect(figure("strength.absent_long", "team North")?.n).toBe(2);
});

test("a team's row can be of people who are partly away", () => {
  const figure = figuresOf({
    team: [{ person: "Anna" }, { person: "Bram" }],
    absence: [{ team: "North", fte: 2, share: 0.25, from: "2026-01-01" }],
  });
  expect(figure("strength.absent_long", "team North")?.value).toBeCloseTo(0.5, 12);
});

test("where no strength was planned there is no vacancy, and the missing file says why", () => {
  const fromSummer = figuresOf({ ...short, strength: [{ fte: 3, from: "2026-07-01" }] });
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
  const figure = figuresOf({ ...short, strength: [{ fte: 3 }, { team: "South", fte: 2 }] });
  expect(valueOrStatus(figure("strength.vacant", "team South"))).toBe(2);
  expect(valueOrStatus(figure("strength.planned"))).toBe(5);
});

test("no strength is told of a person", () => {
  expect(figuresOf(short)("strength.effective", "account_manager Anna")).toBeUndefined();
});
