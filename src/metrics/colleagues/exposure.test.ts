import { expect, test } from "vitest";
import { factsOfDataset } from "../figures.fixture.ts";
import { datasetOf, type Rows } from "../organisation.fixture.ts";
import { accountDays, everyKind, fteMonths, kindOf, segmentOf } from "./exposure.ts";

const customers = kindOf({ segment: "A", status: "customer" });
const prospects = kindOf({ segment: "A", status: "prospect" });

/** What Anna was exposed to in each of the last three months, to October: by kind of account. */
function exposuresOf(rows: Rows) {
  const facts = factsOfDataset(datasetOf({ activities: [], ...rows }));
  const anna = facts.scopes.person(0);
  const lastThree = { ...facts.window.r12, months: facts.window.r12.months.slice(-3) };
  return {
    days: accountDays(facts, lastThree).get(anna),
    fte: fteMonths(facts, [anna], lastThree).get(anna)?.get(everyKind)?.byMonth,
  };
}

test("account-days are the days on which somebody has an account and is employed, by month and kind", () => {
  const { days } = exposuresOf({
    team: [{ person: "Anna", to: "2026-10-20" }],
    accounts: [
      { id: "always" },
      { id: "a while", since: "2026-09-21", until: "2026-10-05" },
      { id: "prospect", status: "prospect" },
      { id: "long ago", until: "2026-07-31" },
      { id: "nobody’s", manager: "nobody" },
    ],
  });
  expect(days?.get(customers)).toEqual({ accounts: 2, byMonth: [31, 30 + 10, 20 + 5] });
  expect(days?.get(prospects)).toEqual({ accounts: 1, byMonth: [31, 30, 20] });
  expect([...(days?.keys() ?? [])]).toHaveLength(2);
});

test("two contracts at once are one person; a month in which they are not assessed is none", () => {
  const half = { person: "Anna", fte: 0.5 };
  const given: Rows = {
    team: [half, { ...half, team: "South" }],
    accounts: [{ id: "a" }],
    absence: [{ person: "Anna", from: "2026-09-01", to: "2026-09-30" }],
  };
  const { days, fte } = exposuresOf(given);
  expect(days?.get(customers)?.byMonth).toEqual([31, 0, 31]);
  expect(fte).toEqual([1, 0, 1]);
});

test("whoever has no account in these months has no account-days", () => {
  expect(
    exposuresOf({ team: [{ person: "Anna" }], accounts: [{ id: "a", until: "2026-07-31" }] }).days,
  ).toBeUndefined();
});

test("customers and prospects of a segment are of one segment", () => {
  expect(segmentOf(customers)).toBe(segmentOf(prospects));
  expect(segmentOf(kindOf({ segment: "B", status: "customer" }))).not.toBe(segmentOf(customers));
});
