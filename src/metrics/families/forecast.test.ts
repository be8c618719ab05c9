import { expect, test } from "vitest";
import { chance } from "../../statistics/chance.ts";
import { factsOfDataset, figuresOf, finder, settingsOf } from "../figures.fixture.ts";
import { datasetOf, type Rows } from "../organisation.fixture.ts";
import { shuffled } from "../variation.fixture.ts";
import { forecastFigures } from "./forecast.ts";

const month = (index: number) =>
  `${2024 + Math.floor((9 + index) / 12)}-${String(((9 + index) % 12) + 1).padStart(2, "0")}`;

/** Quotes of two teams from October 2024 on, of which about one in three is won within weeks. */
function quotes(months: number): NonNullable<Rows["quotes"]> {
  const random = chance(7, "quotes");
  return Array.from({ length: months }, (_, index) => index).flatMap((index) =>
    ["Anna", "Bram"].flatMap((person) =>
      Array.from({ length: 12 }, (_, i) => {
        const issued = `${month(index)}-${String(1 + ((i * 2) % 26)).padStart(2, "0")}`;
        const closed = `${month(index + (random() < 0.5 ? 0 : 1))}-28`;
        const isOpen = closed > "2026-10-31";
        const won = random() < 0.33;
        return {
          ...{ issued, person, value: Math.round(1000 + 4000 * random()) },
          ...(isOpen ? {} : { outcome: won ? ("won" as const) : ("lost" as const), closed }),
        };
      }),
    ),
  );
}

const organisation = (months = 25): Rows => ({
  team: [{ person: "Anna" }, { person: "Bram", team: "South" }],
  absence: [],
  strength: [{ fte: 1 }, { team: "South", fte: 1 }],
  quotes: quotes(months),
  targets: ["North", "South"].map((team) => ({
    team,
    measure: "revenue" as const,
    from: "2026-01-01",
    to: "2026-12-31",
    value: 140_000,
  })),
});

const at = (figure: ReturnType<typeof figuresOf>, id: string, scope = "company all") =>
  figure(`forecast.${id}`, scope, "ytd");

test("with a year of history and six month ends more there is a range around what has come and what may", () => {
  const figure = figuresOf(organisation());
  const toDate = figure("activity.count.revenue", "company all", "ytd")?.value ?? 0;
  const [revenue, wide] = [at(figure, "revenue"), at(figure, "revenue_95")];
  expect(revenue?.n).toBeGreaterThanOrEqual(6);
  const [low = 0, high = 0] = revenue?.interval ?? [];
  expect(low).toBeGreaterThan(toDate);
  expect(revenue?.value).toBeGreaterThan(low);
  expect(revenue?.value).toBeLessThan(high);
  expect(wide?.interval?.[0]).toBeLessThan(low);
  expect(wide?.interval?.[1]).toBeGreaterThan(high);
});

test("the run rate is what a working day brought so far, for all of the year", () => {
  const figure = figuresOf(organisation());
  const toDate = figure("activity.count.revenue", "company all", "ytd")?.value ?? 0;
  expect(at(figure, "run_rate")?.value).toBeCloseTo((toDate / 212) * 255, 6);
});

test("the chance of the target is a share of the draws; without a target for every team there is none", () => {
  const { targets = [], ...rest } = organisation();
  const figure = figuresOf({ ...rest, targets });
  expect(at(figure, "chance_target")).toMatchObject({ denominator: 2000 });
  expect(at(figure, "target")?.value).toBe(280_000);
  const one = figuresOf({ ...rest, targets: targets.slice(0, 1) });
  expect(at(one, "chance_target")).toMatchObject({ value: null, status: "no_target" });
  expect(at(one, "chance_target", "team North")?.value).not.toBeNull();
});

test("with less history there is only the run rate, with why", () => {
  const { quotes: all = [], ...rest } = organisation();
  const figure = figuresOf({ ...rest, quotes: all.filter(({ issued }) => issued >= "2025-10") });
  expect(at(figure, "revenue")).toMatchObject({ value: null, status: "little_history" });
  expect(at(figure, "chance_target")).toMatchObject({ value: null, status: "little_history" });
  expect(at(figure, "run_rate")?.value).toBeGreaterThan(0);
});

test("how often it held, and how far off it and the run rate were, are of the month ends before", () => {
  const figure = figuresOf(organisation());
  const held = at(figure, "held_80");
  expect(held?.denominator).toBe(at(figure, "revenue")?.n);
  expect(at(figure, "error")?.value).toBeGreaterThan(0);
  expect(at(figure, "run_rate_error")?.value).toBeGreaterThan(0);
  const nearer = at(figure, "nearer");
  expect(nearer?.denominator).toBeLessThanOrEqual(held?.denominator ?? 0);
  expect(nearer?.interval?.[0]).toBeLessThan(nearer?.value ?? 0);
});

test("in the last month of the year there is nothing left to forecast", () => {
  const figure = figuresOf(organisation(), settingsOf({ fiscal_year_starts: 11 }));
  expect(at(figure, "revenue")).toBeUndefined();
});

test("no person has a forecast, and the same organisation in another order has the same", () => {
  const dataset = datasetOf(organisation());
  const facts = factsOfDataset(dataset);
  const figures = forecastFigures(facts);
  expect(new Set(figures.map(({ scope }) => scope.kind))).toEqual(new Set(["company", "team"]));
  const turned = forecastFigures(factsOfDataset(shuffled(dataset, chance(3, "order"))));
  const now = finder(turned);
  for (const { metric, scope, window, value } of figures)
    expect(now(metric, `${scope.kind} ${scope.id}`, window)?.value ?? null).toBeCloseTo(value ?? 0, 4);
});
