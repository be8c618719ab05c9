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
      { day: "2026-10-01", account: "a", type: "email" },
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

test("whoever began in May is held to what the plan asks from then on, their team to all of it", () => {
  const figure = figuresOf({
    ...rows,
    contacts: [],
    team: [{ person: "Anna", from: "2026-05-01" }],
    // Of the second, since a Saturday at the end of the month, nothing was asked.
    accounts: [{ id: "a" }, { id: "b", since: "2026-10-31" }],
    plan: [{ medium: "visit", timesPerYear: 4 }],
    activities: [
      { day: "2026-07-06", account: "a" },
      { day: "2026-10-05", account: "a" },
    ],
  });
  const onPlan = (scope: string) => figure("plan.on_plan", scope, "r12");
  expect(onPlan("account_manager Anna")).toMatchObject({ numerator: 1, denominator: 1 });
  expect(onPlan("team North")).toMatchObject({ numerator: 0, denominator: 1 });
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
  const onLastDay = figuresOf({ ...rows, activities: [{ day: "2026-09-30", account: "left" }] });
  expect(onLastDay("plan.off_plan", "company all", "r12")?.value).toBe(0);
  expect(valueOrStatus(figuresOf(rows)("plan.off_plan"))).toBe("no_denominator");
});

test("contact persons are reached when a contact names them; an account with several can hang by one thread", () => {
  const persons = { a: 2, b: 1, both: 2, none: 2, left: 1 };
  const figure = figuresOf({
    ...rows,
    accounts: Object.keys(persons).map((id) => (id === "left" ? { id, until: "2026-09-30" } : { id })),
    contacts: Object.entries(persons).flatMap(([account, count]) =>
      Array.from({ length: count }, (_, i) => ({ id: `${account} ${i}`, account })),
    ),
    activities: [
      // The twelve months begin on the first of November.
      { day: "2025-11-01", account: "a", contact: "a 0" },
      { day: "2025-10-31", account: "a", contact: "a 1" },
      { day: "2025-03-03", account: "a", contact: "a 0" },
      // What is planned or was made after the period reaches nobody in it.
      { day: "2026-10-05", account: "none", contact: "none 0", planned: true },
      { day: "2026-11-03", account: "none", contact: "none 1" },
      { day: "2026-03-05", account: "b", contact: "b 0" },
      { day: "2026-03-05", account: "both", contact: "both 0" },
      { day: "2026-03-05", account: "both", contact: "both 1" },
      { day: "2026-03-05", account: "left", contact: "left 0" },
    ],
  });
  const r12 = (id: string) => figure(id, "company all", "r12");
  expect(r12("plan.contact_reach")).toMatchObject({ numerator: 4, denominator: 7, n: 7 });
  // b has one contact person only: one thread is all it can have.
  expect(r12("plan.single_threaded")).toMatchObject({ numerator: 1, denominator: 2, n: 2 });
});

test("where no contact names a person nothing is said of reach among them", () => {
  const figure = figuresOf({ ...rows, activities: [{ day: "2026-03-05", account: "a" }] });
  for (const id of ["plan.contact_reach", "plan.single_threaded"])
    expect(valueOrStatus(figure(id, "company all", "r12"))).toBe("no_data");
});
