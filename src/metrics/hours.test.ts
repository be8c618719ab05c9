import { expect, test } from "vitest";
import { figuresOf, settingsOf, valueOrStatus } from "./figures.fixture.ts";
import type { Rows } from "./organisation.fixture.ts";

/** Anna is away for the eight working days from 20 to 30 October less one, all short. */
const rows: Rows = {
  team: [{ person: "Anna" }, { person: "Bram", fte: 0.5 }],
  absence: [{ person: "Anna", from: "2026-10-21", to: "2026-10-30" }],
  accounts: [{ id: "a", manager: "Anna" }],
};

test("a team has the hours of those who are there, whatever the cause", () => {
  const figure = figuresOf(rows);
  expect(figure("hours.available", "team North")?.value).toBeCloseTo((22 - 8 + 0.5 * 22) * 8 * 0.6, 9);
});

test("a person has contract hours: no figure of a person tells of absence", () => {
  expect(figuresOf(rows)("hours.available", "account_manager Anna")?.value).toBeCloseTo(22 * 8 * 0.6, 9);
});

test("hours a day and what is left of them for customers are settings", () => {
  const figure = figuresOf(rows, settingsOf({ hours_per_day: 7, selling_share: 0.5 }));
  expect(figure("hours.available", "account_manager Anna")?.value).toBeCloseTo(22 * 7 * 0.5, 9);
});

test("hours of more months are summed", () => {
  expect(figuresOf(rows)("hours.available", "account_manager Anna", "ytd")?.value).toBeCloseTo(212 * 4.8, 9);
});

test("without an absence file a team's hours are not known, a person's are", () => {
  const { absence: _, ...without } = rows;
  const figure = figuresOf(without);
  expect(valueOrStatus(figure("hours.available", "team North"))).toBe("missing_file");
  expect(figure("hours.available", "account_manager Anna")?.value).toBeCloseTo(105.6, 9);
});
