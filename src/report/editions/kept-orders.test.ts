import { expect, test } from "vitest";
import { factsOfDataset, settingsOf } from "../../metrics/figures.fixture.ts";
import { datasetOf } from "../../metrics/organisation.fixture.ts";
import { keptOrdersOf } from "./kept-orders.ts";

const quote = (id: string, closed: string, value?: number, outcome: "won" | "lost" = "won") => ({
  id,
  issued: "2025-06-01",
  closed,
  outcome,
  person: "Anna",
  ...(value === undefined ? {} : { value }),
});

const kept = (quotes: NonNullable<Parameters<typeof datasetOf>[0]["quotes"]>) =>
  keptOrdersOf(
    factsOfDataset(datasetOf({ team: [{ person: "Anna", team: "Noord" }], quotes }), settingsOf()),
  );

test("the orders and credit notes of thirteen months are kept by month, value and team, and by no name", () => {
  const orders = kept([
    quote("Q-won", "2026-10-05", 1200),
    quote("Q-lost", "2026-10-05", 900, "lost"),
    quote("Q-credit", "2025-10-31", -300),
    quote("Q-old", "2025-09-30", 700),
    quote("Q-later", "2026-11-01", 700),
    quote("Q-worthless", "2026-09-30"),
    quote("", "2026-10-05", 500),
  ]);
  expect(orders.map(([, month, value, team]) => [month, value, team]).toSorted()).toEqual([
    ["2025-10", -300, "Noord"],
    ["2026-09", null, "Noord"],
    ["2026-10", 1200, "Noord"],
  ]);
  expect(JSON.stringify(orders)).not.toMatch(/Q-|Anna/);
});

test("the order of the rows changes nothing, and a quote keeps its pseudonym", () => {
  const quotes = [quote("Q-1", "2026-10-05", 1), quote("Q-2", "2026-09-05", 2)];
  expect(kept(quotes.toReversed())).toEqual(kept(quotes));
  expect(kept(quotes.slice(0, 1))[0]?.[0]).toBe(kept([quote("Q-1", "2026-10-06", 9)])[0]?.[0]);
});
