import { expect, test } from "vitest";
import { factsOfDataset } from "../metrics/figures.fixture.ts";
import { datasetOf, type Rows } from "../metrics/organisation.fixture.ts";
import { allFigures } from "../metrics/registry.ts";
import { priorOf, shrunk } from "../statistics/shrinkage.ts";
import { choiceRows } from "./choices.ts";

/** Visits of August and October at prospects and customers, by team. */
const visits = (person: string, month: string, atProspect: number, atCustomer: number) => [
  ...Array.from({ length: atProspect }, () => ({
    day: `${month}-12`,
    person,
    account: `${person} prospect`,
  })),
  ...Array.from({ length: atCustomer }, () => ({
    day: `${month}-12`,
    person,
    account: `${person} customer`,
  })),
];

const chosen = (on: string, finding: "no_new_business" | "stale_quotes" = "no_new_business") => ({
  team: "South",
  kind: "choice" as const,
  on,
  choice: { finding, steering: "customers" as const },
});

const organisation = (agreements: NonNullable<Rows["agreements"]>): Rows => ({
  team: [{ person: "Anna" }, { person: "Bram", team: "South" }],
  accounts: ["Anna", "Bram"].flatMap((manager) => [
    { id: `${manager} prospect`, manager, status: "prospect" as const },
    { id: `${manager} customer`, manager },
  ]),
  activities: [
    ...visits("Anna", "2026-08", 30, 30),
    ...visits("Bram", "2026-08", 4, 36),
    ...visits("Anna", "2026-10", 30, 30),
    ...visits("Bram", "2026-10", 12, 28),
  ],
  agreements,
});

function rowsOf(...agreements: NonNullable<Rows["agreements"]>) {
  const facts = factsOfDataset(datasetOf(organisation(agreements)));
  return choiceRows(facts, allFigures(facts, { kinds: ["team"] }));
}

test("a choice is followed from the last month that was whole by then", () => {
  expect(rowsOf(chosen("2026-09-04"))).toEqual([
    expect.objectContaining({
      ...{ team: "South", finding: "no_new_business", steering: "customers", on: "2026-09-04" },
      ...{ metric: "activity.new_share", month: "2026-08" },
    }),
  ]);
});

test("what regression to the mean alone would give is the figure of then, drawn towards that of all teams", () => {
  const [row] = rowsOf(chosen("2026-09-04"));
  const own = { successes: 4, cases: 40 };
  const prior = priorOf([{ successes: 30, cases: 60 }, own]);
  expect(row?.expected).toBe(prior && shrunk(own, prior));
  expect(row?.expected).toBeGreaterThan(0.1);
  expect(row?.expected).toBeLessThan(0.34);
});

test("nothing is followed where the month of then has no figure, or the finding has none from month to month", () => {
  // In September nobody made a visit.
  expect(rowsOf(chosen("2026-10-31"))[0]).toMatchObject({ month: null, expected: null });
  const [stale] = rowsOf(chosen("2026-09-04", "stale_quotes"));
  expect(stale).toMatchObject({ metric: null, month: null, expected: null });
});

test("the last choice for a finding holds; one made after the month is not known in it", () => {
  expect(rowsOf(chosen("2026-09-04"), chosen("2026-10-05")).map(({ on }) => on)).toEqual(["2026-10-05"]);
  expect(rowsOf(chosen("2026-11-02"))).toEqual([]);
});
