import { expect, test } from "vitest";
import { dayOfIso, isoOfDay } from "../../calendar/day.ts";
import { factsOfDataset, figuresOf, valueOrStatus } from "../figures.fixture.ts";
import { datasetOf, type Rows } from "../organisation.fixture.ts";
import { accountsDue } from "./due.ts";

const end = dayOfIso("2026-10-31");
const daysBefore = (days: number) => isoOfDay(end - days);

/** Ten contacts a year: one every 36.5 days. */
const rows: Rows = {
  team: [{ person: "Anna" }],
  accounts: [
    { id: "soon" },
    { id: "fine" },
    { id: "due" },
    { id: "late" },
    { id: "later" },
    { id: "new", since: "2026-10-15" },
    { id: "never", since: "2026-01-01" },
    { id: "gone", until: "2026-10-01" },
    { id: "free", segment: "B" },
  ],
  plan: [
    { medium: "visit", timesPerYear: 4 },
    { medium: "call", timesPerYear: 6 },
    { medium: "quote", timesPerYear: 50 },
  ],
  activities: [
    { day: daysBefore(29), account: "fine" },
    { day: daysBefore(30), account: "soon", type: "call" },
    { day: daysBefore(45), account: "due" },
    { day: daysBefore(46), account: "late" },
    { day: daysBefore(1), account: "late", type: "email" },
    { day: daysBefore(200), account: "later" },
    { day: daysBefore(400), account: "later" },
    { day: isoOfDay(end + 2), account: "later" },
    { day: isoOfDay(end + 9), account: "late", planned: true },
    { day: isoOfDay(end + 4), account: "late", planned: true },
  ],
};
const due = (given: Rows) => accountsDue(factsOfDataset(datasetOf(given)));

test("an account is due by the days since the last planned contact, against the interval of all its contacts", () => {
  const states = due(rows).map(({ account, state }) => `${account.account.id} ${state}`);
  expect(states).toEqual([
    "never never",
    "later overdue",
    "late overdue",
    "due due",
    "soon due_soon",
    "fine on_track",
    "new never",
  ]);
});

test("each tells since when, how often, and what is scheduled after the period", () => {
  const late = due(rows).find(({ account }) => account.account.id === "late");
  expect(late).toMatchObject({ daysSince: 46, intervalDays: 36.5, scheduledOn: end + 4 });
  const never = due(rows).find(({ account }) => account.account.id === "never");
  expect(never).toMatchObject({ daysSince: null, scheduledOn: null });
});

test("due soon is from four fifths of the interval on, due from the whole, overdue above a quarter more", () => {
  const waited = [79, 80, 99, 100, 125, 126];
  const states = due({
    ...rows,
    accounts: waited.map((days) => ({ id: `${days}` })),
    plan: [{ medium: "visit", timesPerYear: 3.65 }],
    activities: waited.map((days) => ({ day: daysBefore(days), account: `${days}` })),
  });
  expect(states.map(({ account, state }) => `${account.account.id} ${state}`)).toEqual([
    "126 overdue",
    "125 due",
    "100 due",
    "99 due_soon",
    "80 due_soon",
    "79 on_track",
  ]);
  expect(states.map(({ overdueFrom }) => (overdueFrom ?? 0) - end)).toEqual([0, 1, 26, 27, 46, 47]);
});

test("scheduled is what is planned after the last day: nothing that was planned on it, or was made", () => {
  const scheduled = (...activities: NonNullable<Rows["activities"]>) =>
    due({ ...rows, accounts: [{ id: "a" }], activities })[0]?.scheduledOn;
  expect(scheduled({ day: isoOfDay(end + 1), account: "a", planned: true })).toBe(end + 1);
  expect(scheduled({ day: isoOfDay(end), account: "a", planned: true })).toBeNull();
  expect(scheduled({ day: isoOfDay(end + 1), account: "a" })).toBeNull();
});

test("required, served and surplus of the twelve months stand beside it", () => {
  const later = due(rows).find(({ account }) => account.account.id === "later")?.account;
  expect(later?.requiredR12).toBeCloseTo(10, 12);
  expect([later?.servedR12, later?.surplusR12]).toEqual([1, 0]);
});

test("overdue are those beyond a quarter over their interval, and those never contacted for as long", () => {
  expect(figuresOf(rows)("plan.overdue")).toMatchObject({ numerator: 3, denominator: 7 });
});

test("an account of which nobody knows since when, and that never had contact, is overdue", () => {
  const figure = figuresOf({ ...rows, accounts: [{ id: "a" }], activities: [] });
  expect(valueOrStatus(figure("plan.overdue"))).toBe(1);
});

test("without contacts on file nobody is said to wait", () => {
  const { activities: _, ...without } = rows;
  expect(due(without)).toEqual([]);
});
