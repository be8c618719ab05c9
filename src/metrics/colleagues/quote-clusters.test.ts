import { expect, test } from "vitest";
import { dayOfIso, isoOfDay } from "../../calendar/day.ts";
import { datasetOf, type Rows } from "../organisation.fixture.ts";
import { quoteClusters } from "./quote-clusters.ts";

type Quote = Omit<NonNullable<Rows["quotes"]>[number], "issued"> & { day: number };

/** Of quotes issued so many days after New Year, the place in the list of the one that each belongs to. */
function clustersOf(...quotes: Quote[]): number[] {
  const dataset = datasetOf({
    team: [{ person: "Anna" }, { person: "Bram" }],
    accounts: [{ id: "a" }, { id: "b" }],
    quotes: quotes.map(({ day, ...quote }) => ({ ...quote, issued: isoOfDay(dayOfIso("2026-01-01") + day) })),
  });
  // An example has a row before its own.
  return [...quoteClusters(dataset)].slice(1).map((row) => row - 1);
}

test("quotes of one account within thirty days of the first belong to it, whoever issued them", () => {
  const a = { account: "a" };
  expect(clustersOf({ ...a, day: 0 }, { ...a, day: 30, person: "Bram" }, { account: "b", day: 30 })).toEqual([
    0, 0, 2,
  ]);
  expect(clustersOf({ ...a, day: 0 }, { ...a, day: 31 }, { ...a, day: 61 }, { ...a, day: 62 })).toEqual([
    0, 1, 1, 3,
  ]);
});

test("the first is the one of the earliest day, of one day the one that is higher in the file", () => {
  const a = { account: "a" };
  expect(clustersOf({ ...a, day: 9 }, { ...a, day: 5 }, { ...a, day: 5 })).toEqual([1, 1, 1]);
});

test("without an account they belong together where one person issued them on one day", () => {
  expect(
    clustersOf({ day: 0 }, { day: 0 }, { day: 1 }, { day: 0, person: "Bram" }, { day: 0, account: "a" }),
  ).toEqual([0, 0, 2, 3, 4]);
});
