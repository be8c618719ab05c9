import { expect, test } from "vitest";
import { figuresOf } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const names = ["Anna", "Bram", "Cor", "Daan", "Eva", "Fred"];
/** One before each quarter of the twelve months to October 2026, and one that has not ended. */
const asked = ["2025-09-20", "2026-01-15", "2026-03-31", "2026-08-10", "2026-10-08"];
/** The last day of each of those quarters. */
const orderDays = ["2025-12-10", "2026-02-10", "2026-05-12", "2026-09-10"];

/** Each has a target of 100 a month; who is named in `reached` sold 400 in each quarter, the others 200. */
function organisation(people: readonly string[], reached: readonly string[], share = 0.8): Rows {
  return {
    team: people.map((person) => ({ person })),
    accounts: people.map((person) => ({ id: person, manager: person })),
    quotes: people.flatMap((person) =>
      orderDays.map((day) => ({
        issued: day,
        closed: day,
        outcome: "won" as const,
        person,
        value: reached.includes(person) ? 400 : 200,
      })),
    ),
    targets: people.map((person) => ({
      person,
      measure: "revenue",
      from: "2025-01-01",
      to: "2026-12-31",
      value: 2400,
    })),
    agreements: [],
    confidence: people.flatMap((person) => asked.map((on) => ({ person, on, share }))),
  };
}

test("said is held against whether the revenue of the quarter reached its target", () => {
  const figure = figuresOf(organisation(["Anna", "Bram"], ["Anna"]));
  const of = (metric: string, person: string) => figure(metric, `account_manager ${person}`, "r12");
  expect(of("confidence.said", "Anna")).toMatchObject({ n: 4 });
  expect(of("confidence.said", "Anna")?.value).toBeCloseTo(0.8, 10);
  expect(of("confidence.came_true", "Anna")).toMatchObject({ value: 1, numerator: 4, denominator: 4 });
  expect(of("confidence.came_true", "Bram")).toMatchObject({ value: 0, numerator: 0, denominator: 4 });
  // (0.8 − 1)² and (0.8 − 0)²; who always says the mean is never off where nothing varies.
  expect(of("confidence.score", "Anna")?.value).toBeCloseTo(0.04, 10);
  expect(of("confidence.score", "Bram")?.value).toBeCloseTo(0.64, 10);
  expect(of("confidence.base_score", "Bram")?.value).toBe(0);
});

test("of a quarter the last statement counts, and one in its last month is about the next", () => {
  const rows = organisation(["Anna"], ["Anna"]);
  const figure = figuresOf({
    ...rows,
    confidence: [
      { person: "Anna", on: "2026-01-05", share: 0.2 },
      { person: "Anna", on: "2026-02-27", share: 0.6 },
      { person: "Anna", on: "2026-03-02", share: 1 },
    ],
  });
  expect(figure("confidence.said", "account_manager Anna", "r12")).toMatchObject({ value: 0.8, n: 2 });
});

test("the company's is pooled from five people in a quarter and twenty statements on, else too few", () => {
  const pooled = figuresOf(organisation(names.slice(0, 5), ["Anna", "Bram"]));
  expect(pooled("confidence.came_true", "company all", "r12")).toMatchObject({
    numerator: 8,
    denominator: 20,
  });
  expect(pooled("confidence.base_score", "company all", "r12")?.value).toBeCloseTo(0.24, 10);
  const few = figuresOf(organisation(names.slice(0, 4), ["Anna"]));
  expect(few("confidence.came_true", "company all", "r12")).toMatchObject({ status: "too_few" });
});

test("a quarter in which fewer than five said something is in nobody's total", () => {
  const rows = organisation(names, ["Anna"]);
  const alone = { person: "Anna", on: "2026-01-15", share: 0 };
  const figure = figuresOf({
    ...rows,
    confidence: [alone, ...(rows.confidence ?? []).filter(({ on }) => on !== "2026-01-15")],
  });
  expect(figure("confidence.came_true", "company all", "r12")).toMatchObject({ status: "too_few" });
});

test("who said nothing, or has no target, has no figure", () => {
  const rows = organisation(["Anna", "Bram"], []);
  const none = figuresOf({ ...rows, targets: [], confidence: [] });
  expect(none("confidence.said", "account_manager Anna", "r12")).toMatchObject({ status: "no_data" });
});
