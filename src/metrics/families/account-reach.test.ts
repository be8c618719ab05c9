import { expect, test } from "vitest";
import { figuresOf, settingsOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const rows: Rows = {
  team: [{ person: "Anna" }],
  accounts: [{ id: "a" }, { id: "b" }, { id: "left", until: "2026-09-30" }],
  contacts: [
    { id: "1", account: "a" },
    { id: "2", account: "a" },
    { id: "3", account: "b" },
  ],
  plan: [
    { medium: "visit", timesPerYear: 4 },
    { medium: "call", timesPerYear: 1 },
  ],
  activities: [],
};

test("reach is the share of the accounts of the last day that had any contact", () => {
  const figure = figuresOf({
    ...rows,
    activities: [
      { day: "2026-10-05", account: "a", type: "email" },
      { day: "2026-09-05", account: "b" },
      { day: "2026-09-05", account: "left" },
    ],
  });
  expect(figure("plan.reach")).toMatchObject({ numerator: 1, denominator: 2, n: 2 });
  expect(figure("plan.reach", "company all", "r12")?.value).toBe(1);
});

test("an account is on plan with four fifths of all contacts, whatever the medium", () => {
  const visits = ["2026-01-05", "2026-04-01", "2026-07-01", "2026-10-01"].map((day) => ({
    day,
    account: "a",
  }));
  const onPlan = (settings = settingsOf()) =>
    figuresOf({ ...rows, activities: [...visits, { day: "2026-02-02", account: "b" }] }, settings)(
      "plan.on_plan",
      "company all",
      "r12",
    );
  expect(onPlan()).toMatchObject({ numerator: 1, denominator: 2 });
  expect(onPlan(settingsOf({ thresholds: { on_plan: 0.2 } }))?.value).toBe(1);
});

test("a contact is off plan at an unknown account, outside the portfolio, or by a medium without a line", () => {
  const figure = figuresOf({
    ...rows,
    activities: [
      { day: "2026-10-05", account: "a" },
      { day: "2026-10-05", account: "a", type: "email" },
      { day: "2026-10-05", account: "left" },
      { day: "2026-10-05" },
    ],
  });
  expect(figure("plan.off_plan")).toMatchObject({ numerator: 3, denominator: 4 });
  expect(valueOrStatus(figuresOf(rows)("plan.off_plan"))).toBe("no_denominator");
});

test("contact persons are reached when a contact names them; a known account can hang by one thread", () => {
  const figure = figuresOf({
    ...rows,
    activities: [
      { day: "2026-03-05", account: "a", contact: "1" },
      { day: "2025-03-05", account: "a", contact: "2" },
      { day: "2026-03-05", account: "b", contact: "3" },
    ],
  });
  expect(figure("plan.contact_reach", "company all", "r12")).toMatchObject({ numerator: 2, denominator: 3 });
  // b has one contact person only: one thread is all it can have
  expect(figure("plan.single_threaded", "company all", "r12")).toMatchObject({
    numerator: 1,
    denominator: 1,
  });
});

test("where no contact names a person nothing is said of reach among them", () => {
  const figure = figuresOf({ ...rows, activities: [{ day: "2026-03-05", account: "a" }] });
  expect(valueOrStatus(figure("plan.contact_reach", "company all", "r12"))).toBe("no_data");
});
