import { expect, test } from "vitest";
import { figuresOf, settingsOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

/** Six people in a team; Anna is away shortly in October, Finn since the summer. */
const rows: Rows = {
  team: [
    ...["Anna", "Bram", "Cas", "Dewi", "Finn"].map((person) => ({ person })),
    { person: "Els", fte: 0.5 },
  ],
  absence: [
    { person: "Anna", from: "2026-10-21", to: "2026-10-30" },
    { person: "Finn", from: "2026-08-01" },
  ],
  accounts: [
    { id: "a", manager: "Anna" },
    { id: "f", manager: "Finn" },
  ],
};

/**
 * What is left of a working day of 4.8 selling hours: 25 days of leave a year of 255 working days, and 4 %
 * short absence.
 */
const perDay = 4.8 * (1 - 25 / 255 - 0.04);

test("a team has the hours of its effective strength, less leave and short absence as they are set for everybody", () => {
  // October 2026 has 22 working days: 5.5 FTE less Finn. Anna's days are nobody's business.
  expect(figuresOf(rows)("hours.available", "team North")?.value).toBeCloseTo(4.5 * 22 * perDay, 9);
});

test("who is away shortly, or whether anybody is, changes no hours", () => {
  const others = figuresOf({ ...rows, absence: [{ person: "Finn", from: "2026-08-01" }] });
  const figure = figuresOf(rows);
  for (const window of ["month", "ytd", "r12"])
    expect(figure("hours.available", "team North", window)).toEqual(
      others("hours.available", "team North", window),
    );
});

test("a person has contract hours by the same measure: no figure of a person tells of absence", () => {
  const figure = figuresOf(rows);
  expect(figure("hours.available", "account_manager Anna")?.value).toBeCloseTo(22 * perDay, 9);
});

test("a smaller team has the hours of its contracts", () => {
  const figure = figuresOf({ ...rows, team: [{ person: "Anna" }, { person: "Finn" }] });
  expect(figure("hours.available", "team North")?.value).toBeCloseTo(2 * 22 * perDay, 9);
});

test("hours a day, what is left of them for customers, leave and short absence are settings", () => {
  const settings = { hours_per_day: 7, selling_share: 0.5, leave_days: 51, short_absence: 0.1 };
  const figure = figuresOf(rows, settingsOf(settings));
  expect(figure("hours.available", "account_manager Anna")?.value).toBeCloseTo(22 * 3.5 * 0.7, 9);
});

test("hours of more months are summed, and leave is spread over the working days of the fiscal year", () => {
  const figure = figuresOf(rows);
  expect(figure("hours.available", "account_manager Anna", "ytd")?.value).toBeCloseTo(212 * perDay, 9);
  // November and December 2025 have 20 and 21 working days of a year of 255.
  expect(figure("hours.available", "account_manager Anna", "r12")?.value).toBeCloseTo((212 + 41) * perDay, 9);
});

test("without an absence file a team's hours are not known, a person's are", () => {
  const { absence: _, ...without } = rows;
  const figure = figuresOf(without);
  expect(valueOrStatus(figure("hours.available", "team North"))).toBe("missing_file");
  expect(figure("hours.available", "account_manager Anna")?.value).toBeCloseTo(22 * perDay, 9);
});
