import { expect, test } from "vitest";
import { factsOfDataset } from "../figures.fixture.ts";
import { datasetOf, type Rows } from "../organisation.fixture.ts";
import { peerOf } from "./field.ts";

const order = (issued: string, closed: string, account?: string) =>
  ({ issued, closed, outcome: "won", ...(account === undefined ? {} : { account }) }) as const;

/** Anna, with two orders of one need, two of others and one of the month in which she was away. */
const rows: Rows = {
  team: [{ person: "Anna", fte: 0.8 }, { person: "Bram" }, { person: "Cas", role: "key account" }],
  absence: [{ person: "Anna", from: "2026-08-01", to: "2026-08-31" }],
  accounts: [{ id: "a" }, { id: "b", manager: "Bram" }, { id: "c", manager: "Cas" }],
  activities: [
    { day: "2026-07-01", count: 3 },
    { day: "2026-08-03", count: 5 },
    { day: "2026-09-01", type: "call" },
    { day: "2026-07-01", person: "Bram" },
  ],
  quotes: [
    order("2026-05-04", "2026-07-01", "a"),
    order("2026-05-20", "2026-06-01", "a"),
    order("2026-05-04", "2026-08-03", "a"),
    order("2026-05-04", "2026-07-01"),
    order("2025-05-04", "2025-07-01"),
    order("2026-05-04", "2026-11-02"),
    order("2025-10-20", "2025-11-03"),
    { issued: "2026-05-04", outcome: "lost", closed: "2026-07-01" },
    { issued: "2026-05-04" },
  ],
};
/** June, July and August as places in the twelve months from November on. */
const [june, july, august] = [7, 8, 9];

function placeOfPerson(person: number) {
  const facts = factsOfDataset(datasetOf(rows));
  return peerOf(facts.compared.fields(facts.window.r12), facts.scopes.person(person));
}

test("what somebody did counts in the months in which they were assessed, and so does the time for it", () => {
  const own = placeOfPerson(0)?.own;
  expect(own).toMatchObject({ orders: 4 });
  expect([june, july, august].map((month) => own?.visits[month])).toEqual([0, 3, 0]);
  expect([june, july, august].map((month) => own?.fte[month])).toEqual([0.8, 0.8, 0]);
});

test("orders that came together are one, in the month in which the first of them closed", () => {
  const field = placeOfPerson(0)?.field;
  expect(field?.clusters).toEqual([
    { month: june, size: 2 },
    { month: july, size: 1 },
    { month: 0, size: 1 },
  ]);
  expect(field?.orders).toBe(4);
});

test("people are compared with those of their role alone", () => {
  const scopes = (person: number) => placeOfPerson(person)?.field.people.map(({ scope }) => scope);
  expect(scopes(0)).toEqual(scopes(1));
  expect(scopes(0)).toHaveLength(2);
  expect(scopes(2)).toHaveLength(1);
  expect(placeOfPerson(0)?.field.together.visitsPerFte.count).toBe(4);
});
