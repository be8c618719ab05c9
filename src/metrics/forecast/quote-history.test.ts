import { expect, test } from "vitest";
import { historiesOf } from "./quote-history.ts";
import { quotesOf } from "./quotes.fixture.ts";

test("of each group there are the rows that were issued or closed in it, in their order", () => {
  const all = quotesOf([
    { issued: 1, value: 10, group: 0 },
    { issued: 2, value: 20, group: 1, closed: 9, won: true },
    { issued: 3, value: 30, group: 0, closed: 8, cluster: 0 },
    { issued: 4, value: 40, group: 2 },
  ]);
  const history = { ...all, closedIn: Int16Array.of(0, 0, 1, 2) };
  const [first, second, third, none] = historiesOf(history, 4);
  expect([...(first?.value ?? [])]).toEqual([10, 20, 30]);
  expect([...(first?.closedIn ?? [])]).toEqual([0, 0, 1]);
  expect([...(first?.cluster ?? [])]).toEqual([10_000, 10_001, 0]);
  expect([...(second?.value ?? [])]).toEqual([20, 30]);
  expect([...(second?.closedOn ?? [])]).toEqual([9, 8]);
  expect([...(third?.issuedOn ?? [])]).toEqual([4]);
  expect(none?.length).toBe(0);
});
