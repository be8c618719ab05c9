import { expect, test } from "vitest";
import { factsOfDataset } from "../figures.fixture.ts";
import { datasetOf, type Rows } from "../organisation.fixture.ts";
import { keptDays, portfolioDays } from "./account-place.ts";

/** Working days of October, 22, on which the only account is in the portfolio, and of somebody employed. */
function daysOf(team: NonNullable<Rows["team"]>, account: Omit<NonNullable<Rows["accounts"]>[number], "id">) {
  const base = factsOfDataset(datasetOf({ team, accounts: [{ id: "a", ...account }] }));
  const place = { base, account: base.dataset.accounts[0] ?? expect.unreachable(), index: 0 };
  return [portfolioDays(place, base.window.month), keptDays(place, base.window.month)];
}

test("an account is kept on the days on which it is in the portfolio of somebody who is employed", () => {
  expect(daysOf([{ person: "Anna" }], {})).toEqual([22, 22]);
  expect(daysOf([{ person: "Anna" }], { since: "2026-10-16" })).toEqual([11, 11]);
  expect(daysOf([{ person: "Anna", from: "2026-10-12", to: "2026-10-16" }], {})).toEqual([22, 5]);
  expect(daysOf([{ person: "Anna", to: "2026-10-09" }], { since: "2026-10-08" })).toEqual([17, 2]);
  expect(daysOf([{ person: "Anna" }], { manager: "nobody" })).toEqual([22, 0]);
});

test("on a day of two contracts it is kept once, in whatever order they are written", () => {
  const first = { person: "Anna", from: "2026-10-05", to: "2026-10-23" };
  const within = { person: "Anna", team: "South", from: "2026-10-12", to: "2026-10-16" };
  const after = { person: "Anna", team: "South", from: "2026-10-23", to: "2026-10-27" };
  for (const team of [
    [first, within, after],
    [after, within, first],
  ])
    expect(daysOf(team, {})).toEqual([22, 15 + 2]);
});
