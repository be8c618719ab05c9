import { expect, test } from "vitest";
import { factsOfDataset } from "../metrics/figures.fixture.ts";
import { datasetOf, type Rows } from "../metrics/organisation.fixture.ts";
import { allFigures } from "../metrics/registry.ts";
import { plansOf } from "./plans.ts";

/** A customer with a norm of its own that goes from Anna to Bram on a day. */
const moved = (until: string, since: string): Rows => ({
  team: [
    { person: "Anna", team: "North" },
    { person: "Bram", team: "South" },
  ],
  accounts: [
    { id: "k-moved", manager: "Anna", until, norm: { medium: "visit", timesPerYear: 12 } },
    { id: "k-moved", manager: "Bram", since, norm: { medium: "visit", timesPerYear: 12 } },
    { id: "k-stays", manager: "Anna", norm: { medium: "visit", timesPerYear: 9 } },
  ],
  plan: [{ medium: "visit", timesPerYear: 4 }],
});

const planOf = (rows: Rows, manager: string) => {
  const facts = factsOfDataset(datasetOf(rows));
  return plansOf(facts, allFigures(facts)).find((plan) => plan.account_manager_id === manager);
};

test("a customer that has gone to somebody else is in the plan it was in without its name", () => {
  const rows = moved("2026-05-31", "2026-06-01");
  const accounts = planOf(rows, "Anna")?.lines.flatMap(({ account }) => account?.id ?? []);
  expect(accounts?.toSorted()).toEqual(["", "k-stays"]);
  expect(JSON.stringify(planOf(rows, "Anna"))).not.toContain("k-moved");
  expect(JSON.stringify(planOf(rows, "Bram"))).toContain("k-moved");
});
