import { expect, test } from "vitest";
import { factsOfDataset, settingsOf } from "../figures.fixture.ts";
import { datasetOf, type Rows } from "../organisation.fixture.ts";
import { accountStakes } from "./account-stakes.ts";

const rows: Rows = {
  team: [{ person: "Anna" }],
  accounts: [{ id: "a" }, { id: "b" }],
  contacts: [
    { id: "p1", account: "a" },
    { id: "p2", account: "a" },
  ],
  activities: [
    { day: "2026-03-03", person: "Anna", account: "a", contact: "p1" },
    // What is only planned, or was long ago, reaches nobody.
    { day: "2026-10-05", person: "Anna", account: "a", contact: "p2", planned: true },
    { day: "2025-10-31", person: "Anna", account: "a", contact: "p2" },
    { day: "2026-10-05", person: "Anna", account: "a" },
  ],
  quotes: [
    { issued: "2026-03-02", person: "Anna", account: "a", outcome: "won", closed: "2026-04-01", value: 500 },
    { issued: "2026-03-02", person: "Anna", account: "a", outcome: "lost", closed: "2026-04-01", value: 900 },
    { issued: "2026-03-02", person: "Anna", account: "a", outcome: "won", closed: "2026-04-01", value: -40 },
    { issued: "2026-03-02", person: "Anna", account: "a", outcome: "won", closed: "2026-04-01" },
    { issued: "2025-03-02", person: "Anna", account: "b", outcome: "won", closed: "2025-04-01", value: 700 },
  ],
};
const of = (given: Rows) => accountStakes(factsOfDataset(datasetOf(given), settingsOf()));

test("at stake is the revenue of the orders of twelve months, and who was reached are people with a contact in them", () => {
  const { revenue, reached } = of(rows);
  expect([...revenue]).toEqual([460, 0]);
  expect([...(reached ?? [])]).toEqual([1, 0]);
});

test("where no activity names a contact person, nobody can say who was reached", () => {
  expect(
    of({ ...rows, activities: [{ day: "2026-03-03", person: "Anna", account: "a" }] }).reached,
  ).toBeNull();
});
