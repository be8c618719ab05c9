import { expect, test } from "vitest";
import type { MetricId } from "../../../contract/metric-ids.ts";
import type { FileKind } from "../../../contract/vocabulary.ts";
import { literalReport } from "../../../views/site.fixture.ts";
import type { KeptOrder } from "../kept-orders.ts";
import { type Published, publishedOf } from "./published.ts";
import { restatedMonths } from "./restated-months.ts";

const noord = { kind: "team", id: "Noord", name: "Noord" } as const;

/** A month with one count of September, of the company and of a team, and the orders behind it. */
function month(
  id: Published["month"],
  metric: MetricId,
  [all, own]: [number, number],
  orders?: KeptOrder[],
): Published {
  const { snapshot } = literalReport({
    scopes: [noord],
    figures: [
      { metric, window: "2026-09", value: all },
      { metric, window: "2026-09", value: own, scope: { kind: "team", id: "Noord" } },
    ],
  });
  const own_ = { ...snapshot, period: { ...snapshot.period, month: id } };
  return publishedOf(own_, { maySee: () => true, orders });
}

const others = (kinds: FileKind[] = [], teams: string[] = []) => ({
  kinds: new Set(kinds),
  teams: new Set(teams),
});

const order = (id: string, value: number | null, team = "Noord"): KeptOrder => [id, "2026-09", value, team];
const revenue = "activity.count.revenue";

test("revenue that was restated is told with the quotes that explain it to the cent", () => {
  const then = [order("a", 50_000), order("b", 30_000), order("c", 20_865, "Zuid")];
  // One is dearer, one is no order any more, one is new.
  const today = [order("a", 50_002), order("c", 20_865, "Zuid"), order("d", 4935)];
  const [all, own] = restatedMonths({
    now: month("2026-10", revenue, [75_802, 54_937], today),
    before: month("2026-09", revenue, [100_865, 80_000], then),
    others: others(["quotes"]),
  });
  expect(all).toEqual({
    metric: revenue,
    scope: { kind: "company", id: "all" },
    month: "2026-09",
    published: 100_865,
    now: 75_802,
    files: [{ kind: "quotes", rows: 3 }],
  });
  expect(own).toMatchObject({ scope: { id: "Noord" }, files: [{ kind: "quotes", rows: 3 }] });
});

test("orders that do not explain all of it are not named: only the file, where it changed", () => {
  const files = (kinds: FileKind[]) =>
    restatedMonths({
      now: month("2026-10", revenue, [90, 0], [order("a", 80)]),
      before: month("2026-09", revenue, [100, 0], [order("a", 100)]),
      others: others(kinds),
    }).map((each) => each.files);
  expect(files(["quotes"])).toEqual([[{ kind: "quotes", rows: null }]]);
  expect(files([])).toEqual([[]]);
});

test("a month that was kept without its orders is told without their number", () => {
  const [all] = restatedMonths({
    now: month("2026-10", revenue, [90, 0], [order("a", 90)]),
    before: month("2026-09", revenue, [100, 0]),
    others: others(["quotes"]),
  });
  expect(all?.files).toEqual([{ kind: "quotes", rows: null }]);
});

test("an order without a value counts among orders and not in revenue, a credit note in revenue alone", () => {
  const then = [order("a", 100)];
  const today = [order("a", 100), order("b", null), order("c", -40)];
  const told = (metric: MetricId, before: number, now: number) =>
    restatedMonths({
      now: month("2026-10", metric, [now, now], today),
      before: month("2026-09", metric, [before, before], then),
      others: others(["quotes"]),
    })[0]?.files;
  expect(told("activity.count.orders", 1, 2)).toEqual([{ kind: "quotes", rows: 1 }]);
  expect(told(revenue, 100, 60)).toEqual([{ kind: "quotes", rows: 1 }]);
});

test("an order that is only of another team is so by the team file, where that changed for the team", () => {
  const told = (teams: string[]) =>
    restatedMonths({
      now: month("2026-10", revenue, [100, 0], [order("a", 100, "Zuid")]),
      before: month("2026-09", revenue, [100, 100], [order("a", 100)]),
      others: others(["team", "quotes"], teams),
    }).map(({ scope, files }) => [scope.id, files]);
  expect(told(["Noord"])).toEqual([["Noord", [{ kind: "team", rows: null }]]]);
  expect(told([])).toEqual([["Noord", [{ kind: "quotes", rows: 1 }]]]);
});

test("visits are told with the file of activities, and with the team file where it says something else of the team", () => {
  const told = (kinds: FileKind[], teams: string[]) =>
    restatedMonths({
      now: month("2026-10", "activity.count.visits", [100, 41]),
      before: month("2026-09", "activity.count.visits", [100, 40]),
      others: others(kinds, teams),
    }).map(({ files }) => files.map(({ kind }) => kind));
  expect(told(["activities"], [])).toEqual([["activities"]]);
  expect(told(["activities", "team"], ["Zuid"])).toEqual([["activities"]]);
  expect(told(["team"], ["Noord"])).toEqual([["team"]]);
});

test("what is the same, and what is of no month of the trend, is not told", () => {
  const same = month("2026-09", revenue, [100, 50]);
  expect(
    restatedMonths({ now: month("2026-10", revenue, [100, 50 + 1e-12]), before: same, others: others() }),
  ).toEqual([]);
});
