import { expect, test } from "vitest";
import { factsOfDataset } from "../figures.fixture.ts";
import { datasetOf } from "../organisation.fixture.ts";

const won = { issued: "2026-09-01", outcome: "won" } as const;

test("an order is a quote won by the last day, of the team and the account as they were when it closed", () => {
  const facts = factsOfDataset(
    datasetOf({
      team: [
        { person: "Anna", to: "2026-10-14" },
        { person: "Anna", team: "South", from: "2026-10-15" },
      ],
      accounts: [
        { id: "a", until: "2026-10-14" },
        { id: "a", since: "2026-10-15" },
      ],
      quotes: [
        { ...won, account: "a", closed: "2026-10-14", value: 100 },
        { ...won, account: "a", closed: "2026-10-31" },
        { ...won, closed: "2026-11-01", value: 200 },
        { ...won, closed: "2020-01-01", value: 300 },
        { ...won, closed: "2026-10-20", value: -50 },
        { ...won, outcome: "lost", closed: "2026-10-20", value: 400 },
        { issued: "2026-10-01", value: 500 },
      ],
    }),
  );
  const { scopes, months } = facts;
  const order = { month: months.indexOf("2026-10"), person: scopes.person(0), cluster: 1 };
  const [north, south] = [
    { ...order, row: 1, team: scopes.team("North"), account: 0, value: 100 },
    { ...order, row: 2, team: scopes.team("South"), account: 1, value: 0 },
  ];
  const { compared } = facts;
  expect(compared.ordersOf(scopes.company)).toEqual([north, south]);
  expect(compared.ordersOf(scopes.person(0))).toEqual([north, south]);
  expect(compared.ordersOf(scopes.team("South"))).toEqual([south]);
  expect(compared.ordersOf(-1)).toEqual([]);
});
