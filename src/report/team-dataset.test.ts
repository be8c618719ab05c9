import { expect, test } from "vitest";
import type { Dataset } from "../contract/dataset.ts";
import { datasetOfTeam } from "./team-dataset.ts";

/** Anna is in North until day 99 and then in South; Bram is in South. One account, contact, visit and quote each. */
const dataset: Dataset = {
  people: [
    { id: "1", name: "Anna" },
    { id: "2", name: "Bram" },
  ],
  employments: [
    { person: 0, team: "North", role: "", fte: 1, from: 0, to: 99 },
    { person: 0, team: "South", role: "", fte: 1, from: 100, to: null },
    { person: 1, team: "South", role: "", fte: 1, from: 0, to: null },
  ],
  strength: [
    { team: "North", fte: 2, from: 0, to: null },
    { team: "South", fte: 2, from: 0, to: null },
  ],
  absences: [
    { person: 1, team: null, fte: null, share: 1, from: 10, to: 20 },
    { person: null, team: "North", fte: 0.5, share: 1, from: 10, to: 20 },
  ],
  accounts: [
    { id: "B", name: "of Bram", status: "customer", segment: "A", manager: 1, since: null, until: null },
    { id: "A", name: "of Anna", status: "customer", segment: "A", manager: 0, since: null, until: null },
  ],
  contacts: [
    { id: "b", account: 0 },
    { id: "a", account: 1 },
  ],
  plan: [],
  activities: {
    length: 3,
    day: Int32Array.of(50, 150, 50),
    person: Int32Array.of(0, 0, 1),
    type: Uint8Array.of(0, 1, 0),
    account: Int32Array.of(1, 1, 0),
    contact: Int32Array.of(1, -1, 0),
    count: Float64Array.of(1, 2, 3),
    planned: Uint8Array.of(0, 0, 0),
  },
  quotes: {
    length: 2,
    issuedOn: Int32Array.of(50, 50),
    closedOn: Int32Array.of(60, -1),
    person: Int32Array.of(0, 1),
    account: Int32Array.of(1, 0),
    outcome: Uint8Array.of(1, 0),
    value: Float64Array.of(1000, 2000),
  },
  targets: [
    { team: "North", person: null, measure: "revenue", from: 0, to: 364, value: 1 },
    { team: "South", person: null, measure: "revenue", from: 0, to: 364, value: 2 },
  ],
  missing: new Set(),
};

test("a team keeps its people, what they did while in it, and the accounts they manage", () => {
  const north = datasetOfTeam(dataset, "North");
  expect(north.activities.length).toBe(1);
  expect([...north.activities.count]).toEqual([1]);
  expect(north.accounts.map((account) => account.id)).toEqual(["A"]);
  expect([...north.activities.account, ...north.activities.contact, ...north.quotes.account]).toEqual([
    0, 0, 0,
  ]);
  expect(north.targets.map((target) => target.value)).toEqual([1]);
  expect(north.strength).toHaveLength(1);
});

test("no name, account, absence or value of another team is left anywhere", () => {
  const north = datasetOfTeam(dataset, "North");
  expect(JSON.stringify(north)).not.toMatch(/Bram|2000|"B"|"b"/);
  expect(north.absences).toEqual([dataset.absences[1]]);
});

test("a team that nobody is in has empty tables", () => {
  const west = datasetOfTeam(dataset, "West");
  expect([west.employments, west.accounts, west.contacts].flat()).toEqual([]);
  expect([west.activities.length, west.quotes.length]).toEqual([0, 0]);
});
