import { expect, test } from "vitest";
import { factsOfDataset } from "../metrics/figures.fixture.ts";
import { datasetOf, type Rows } from "../metrics/organisation.fixture.ts";
import { openQuoteRows } from "./open-quotes.ts";
import { quoteCurveRows } from "./quote-curves.ts";

const rows: Rows = {
  team: [{ person: "Zoe" }, { person: "Anna", team: "South" }],
  accounts: [{ id: "a", segment: "A", manager: "Anna" }],
  quotes: [
    {
      id: "1",
      person: "Anna",
      account: "a",
      issued: "2026-10-21",
      value: 500,
      expected: "2026-12-01",
      stage: "offer",
    },
    { id: "2", person: "Anna", issued: "2026-08-01" },
    {
      id: "3",
      person: "Anna",
      account: "a",
      issued: "2026-05-01",
      outcome: "won",
      closed: "2026-05-11",
      value: 1,
    },
    { id: "4", person: "Anna", account: "a", issued: "2026-05-01", outcome: "lost", closed: "2026-05-21" },
    { id: "5", person: "Anna", account: "a", issued: "2026-10-21", outcome: "won", closed: "2026-11-02" },
  ],
};

const facts = factsOfDataset(datasetOf(rows));

test("the open quotes come oldest first, each with what is known of it", () => {
  const open = openQuoteRows(facts).map(({ row }) => row);
  expect(open.map(({ quote_id }) => quote_id)).toEqual([null, "2", "1", "5"]);
  expect(open[1]).toMatchObject({
    account_id: null,
    value: null,
    age_days: 91,
    is_stale: true,
    expected_on: null,
  });
  expect(open[2]).toEqual({
    quote_id: "1",
    account_manager_id: "Anna",
    team: "South",
    account_id: "a",
    account_name: "Account a",
    segment: "A",
    issued_on: "2026-10-21",
    age_days: 10,
    value: 500,
    chance: 0,
    is_stale: false,
    expected_on: "2026-12-01",
    was_expected_on: null,
    stage: "offer",
  });
});

test("a curve says what became of the quotes by each age at which one was decided, and each quarter has its own", () => {
  const curves = quoteCurveRows(facts).filter(({ scope }) => scope.id === "South");
  expect(curves.map(({ id, issued, won, lost, open }) => [id, issued, won, lost, open])).toEqual([
    ["quotes.curve", 5, 1, 1, 3],
    ["quotes.cohort.2026-Q2", 2, 1, 1, 0],
    ["quotes.cohort.2026-Q3", 1, 0, 0, 1],
    ["quotes.cohort.2026-Q4", 2, 0, 0, 2],
  ]);
  expect(curves[1]).toMatchObject({
    issued_from: "2026-04-01",
    issued_to: "2026-06-30",
    won_by_90: { value: 0.5 },
    days: [10, 20],
    won_share: [0.5, 0.5],
    lost_share: [0, 0.5],
  });
  // The youngest was followed for ten days: what becomes of it by ninety nobody knows.
  expect(curves[3]).toMatchObject({ followed_to: 10, won_by_90: null, issued_to: "2026-10-31" });
});

test("without quotes there is neither", () => {
  const none = factsOfDataset(datasetOf({ team: [{ person: "Anna" }] }));
  expect([openQuoteRows(none), quoteCurveRows(none)]).toEqual([[], []]);
});
