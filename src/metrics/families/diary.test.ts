import { expect, test } from "vitest";
import { figuresOf } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const rows: Rows = {
  team: [{ person: "Anna" }, { person: "Bram" }],
  accounts: [{ id: "a" }, { id: "b", manager: "Bram" }],
  plan: [
    { medium: "visit", timesPerYear: 12, minutes: 90 },
    { medium: "call", timesPerYear: 12 },
  ],
  activities: [{ day: "2026-10-30", account: "a" }],
};

const november = (...planned: { day: string; person?: string; account?: string; type?: "call" }[]) =>
  figuresOf({
    ...rows,
    activities: [...(rows.activities ?? []), ...planned.map((each) => ({ ...each, planned: true }))],
  });

test("the diary of a month is the hours of what is planned in it, beside the hours there are", () => {
  const figure = november(
    { day: "2026-11-03", account: "a" },
    { day: "2026-11-24", account: "b" },
    { day: "2026-12-01", account: "a" },
  );
  const anna = figure("diary.load", "account_manager Anna", "2026-11");
  // Twenty-one working days of eight hours, six tenths of them for customers, less leave and short absence.
  const hours = 21 * 8 * 0.6 * (1 - 25 / 255 - 0.04);
  expect(anna).toMatchObject({ numerator: 3, n: 2 });
  expect(anna?.denominator).toBeCloseTo(hours, 9);
  expect(anna?.value).toBeCloseTo(3 / hours, 9);
  expect(figure("diary.load", "account_manager Anna", "2026-12")?.numerator).toBe(1.5);
});

test("it is the diary of who is to make the contact; nobody reads nothing in a diary as a nought", () => {
  const figure = november({ day: "2026-11-24", person: "Bram", account: "a" });
  expect(figure("diary.load", "account_manager Bram", "2026-11")?.numerator).toBe(1.5);
  expect(figure("diary.load", "account_manager Anna", "2026-11")).toBeUndefined();
  expect(figure("diary.load", "team North", "2026-11")).toBeUndefined();
});

test("what was planned in the month itself, or takes nobody knows how long, is in no diary of hours", () => {
  const figure = november(
    { day: "2026-10-31", account: "a" },
    { day: "2026-11-03", account: "a", type: "call" },
  );
  expect(figure("diary.load", "account_manager Anna", "2026-11")).toBeUndefined();
});

test("what was planned before the newest day of the data stands in no diary any more", () => {
  const planned = { day: "2026-11-03", account: "a", planned: true } as const;
  const of = (newest: string) =>
    figuresOf({ ...rows, activities: [planned, { day: newest, account: "b" }] })(
      "diary.load",
      "account_manager Anna",
      "2026-11",
    )?.numerator;
  expect(of("2026-10-30")).toBe(1.5);
  expect(of("2026-11-03")).toBe(1.5);
  expect(of("2026-11-04")).toBeUndefined();
});
