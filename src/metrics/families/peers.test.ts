import { expect, test } from "vitest";
import { dayOfIso, isoOfDay } from "../../calendar/day.ts";
import { binomialAtMost } from "../../statistics/binomial.ts";
import { rateRatioInterval } from "../../statistics/count-ratio.ts";
import { dispersionOf } from "../../statistics/dispersion.ts";
import { poissonInterval } from "../../statistics/poisson-interval.ts";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const orders = (person: string, count: number, outcome: "won" | "lost" = "won") =>
  Array.from({ length: count }, (_, day) => ({
    issued: isoOfDay(dayOfIso("2025-11-03") + day),
    person,
    outcome,
    closed: "2026-03-02",
    value: 100,
  }));

/** Anna has 10 orders; Bram and Cas have 20 each; Dirk of another role has 90. */
const rows: Rows = {
  team: [{ person: "Anna" }, { person: "Bram" }, { person: "Cas" }, { person: "Dirk", role: "key account" }],
  quotes: [...orders("Anna", 10), ...orders("Bram", 20), ...orders("Cas", 20), ...orders("Dirk", 90)],
};
const of = (given: Rows, id: string, person: string) =>
  figuresOf(given)(`peers.${id}`, `account_manager ${person}`, "r12");
const ratio = (given: Rows, person: string) => of(given, "orders_ratio", person);

test("orders stand against what colleagues of the same role would have had in the same time", () => {
  // Anna: the (20 + 20) / 2 of the others. Bram: their (10 + 20) / 2. Together the 50 that there are.
  expect(of(rows, "expected_orders", "Anna")?.value).toBeCloseTo(20, 9);
  expect(of(rows, "expected_orders", "Bram")?.value).toBeCloseTo(15, 9);
  expect(ratio(rows, "Anna")).toMatchObject({ value: expect.closeTo(0.5, 9), numerator: 10, n: 10 });
});

test("the year to date and the twelve months are each compared by themselves", () => {
  const before = orders("Anna", 7).map((order) => ({ ...order, closed: "2025-12-01" }));
  const figure = figuresOf({ ...rows, quotes: [...(rows.quotes ?? []), ...before] });
  const own = (window: string) => figure("peers.orders_ratio", "account_manager Anna", window)?.numerator;
  expect([own("ytd"), own("r12")]).toEqual([10, 17]);
});

test("the interval is Garwood’s over what is expected", () => {
  const [low = 0, high = 0] = ratio(rows, "Anna")?.interval ?? [];
  expect(low).toBeCloseTo(4.795 / 20, 3);
  expect(high).toBeCloseTo(18.39 / 20, 3);
  const few: Rows = { ...rows, quotes: [...orders("Anna", 1), ...orders("Bram", 2), ...orders("Cas", 1)] };
  expect(ratio(few, "Anna")?.interval?.[1]).toBeGreaterThan(1);
});

test("where six differ beyond chance, so do the orders of each from one year to another: a wider interval", () => {
  const counts = [2, 20, 20, 20, 20, 60, 80];
  const people = counts.map((_, i) => `person ${i}`);
  const given: Rows = {
    team: people.map((person) => ({ person })),
    quotes: people.flatMap((person, i) => orders(person, counts[i] ?? 0)),
  };
  const figure = figuresOf(given);
  const found = people.map((person) => figure("peers.orders_ratio", `account_manager ${person}`, "r12"));
  const units = found.map((each) => ({ count: each?.numerator ?? 0, expected: each?.denominator ?? 0 }));
  const expected = units[1]?.expected ?? 0;
  expect(dispersionOf(units)).toBeGreaterThan(1.5);
  expect(found[1]?.interval).toEqual(
    poissonInterval(20, dispersionOf(units)).map((limit) => limit / expected),
  );
});

test("half the hours are half of what is expected, where no accounts are known", () => {
  const team = [{ person: "Anna", fte: 0.5 }, { person: "Bram" }, { person: "Cas" }];
  const given = { team, quotes: [...orders("Anna", 10), ...orders("Bram", 20), ...orders("Cas", 20)] };
  expect(ratio(given, "Anna")?.value).toBeCloseTo(1, 9);
});

test("where accounts are known they say what to expect, and not the hours", () => {
  const team = [{ person: "Anna", fte: 0.5 }, { person: "Bram" }, { person: "Cas" }];
  const accounts = ["Anna", "Bram", "Cas"].map((manager) => ({ id: manager, manager }));
  const quotes = [...orders("Anna", 10), ...orders("Bram", 20), ...orders("Cas", 20)];
  expect(ratio({ team, accounts, quotes }, "Anna")?.value).toBeCloseTo(0.5, 9);
});

test("somebody is compared with those of the role that they have last had by the end of the window", () => {
  const expectedFrom = (from: string) =>
    of(
      { ...rows, team: [...(rows.team ?? []), { person: "Anna", role: "key account", from }] },
      "expected_orders",
      "Anna",
    )?.value;
  // From the next month on she is a key account manager, as Dirk is; or from this one.
  expect(expectedFrom("2026-11-01")).toBeCloseTo(20, 9);
  expect(expectedFrom("2026-10-31")).toBeGreaterThan(40);
});

test("whoever has no others of the same role is compared with nobody", () => {
  const visited = { ...rows, activities: [{ day: "2026-03-03", person: "Dirk" }] };
  const compared = ["expected_orders", "orders_ratio", "orders_chance", "to_expect", "visits_ratio"];
  for (const id of [...compared, "visits_chance", "visit_to_order_ratio", "visit_to_order_chance"])
    expect(valueOrStatus(of(visited, id, "Dirk")), id).toBe("no_denominator");
});

test("no orders at all among the others is no ratio", () => {
  expect(valueOrStatus(ratio({ ...rows, quotes: orders("Anna", 3) }, "Anna"))).toBe("no_denominator");
  expect(valueOrStatus(ratio({ ...rows, quotes: orders("Bram", 3) }, "Anna"))).toBe(0);
});

test("the chance of such orders is the binomial one where orders come alone, on either side", () => {
  expect(of(rows, "orders_chance", "Anna")?.value).toBeCloseTo(binomialAtMost(10, 50, 1 / 3), 9);
  const many = { ...rows, quotes: [...orders("Anna", 30), ...orders("Bram", 10), ...orders("Cas", 10)] };
  expect(of(many, "orders_chance", "Anna")?.value).toBeCloseTo(binomialAtMost(20, 50, 2 / 3), 9);
});

test("orders of one account within thirty days move together, and tell less", () => {
  const inPairs = (person: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({
      issued: i % 2 === 0 ? "2026-01-05" : "2026-02-04",
      person,
      account: `${person} ${Math.floor(i / 2)}`,
      outcome: "won" as const,
      closed: "2026-03-02",
    }));
  const quotes = [...inPairs("Anna", 10), ...inPairs("Bram", 20), ...inPairs("Cas", 20)];
  const accounts = [...new Set(quotes.map(({ account }) => account))].map((id) => ({ id, manager: "Dirk" }));
  expect(of({ ...rows, accounts, quotes }, "orders_chance", "Anna")?.value).toBeCloseTo(
    binomialAtMost(5, 25, 1 / 3),
    9,
  );
});

test("a ratio to count on lies between one’s own and that of all", () => {
  const spread: Rows = {
    ...rows,
    quotes: [...orders("Anna", 10), ...orders("Bram", 40), ...orders("Cas", 40)],
  };
  const own = ratio(spread, "Anna")?.value ?? 0;
  expect(of(spread, "to_expect", "Anna")?.value).toBeGreaterThan(own);
  expect(of(spread, "to_expect", "Anna")?.value).toBeLessThan(1);
  expect(
    of(
      { ...rows, quotes: ["Anna", "Bram", "Cas"].flatMap((person) => orders(person, 9)) },
      "to_expect",
      "Anna",
    )?.value,
  ).toBe(1);
});

test("visits per FTE and orders per visit are compared in the same way, from the other side", () => {
  const visits = (person: string, count: number) =>
    Array.from({ length: count }, () => ({ day: "2026-03-03", person, type: "visit" as const }));
  const given = {
    ...rows,
    activities: [...visits("Anna", 60), ...visits("Bram", 40), ...visits("Cas", 40)],
  };
  // Twelve months of one against those of two.
  expect(of(given, "visits_ratio", "Anna")).toMatchObject({
    value: expect.closeTo(60 / 40, 9),
    numerator: 5,
    n: 60,
    interval: rateRatioInterval({ count: 60, exposure: 12 }, { count: 80, exposure: 24 }),
  });
  expect(of(given, "visits_chance", "Anna")?.value).toBeLessThan(0.05);
  expect(of(given, "visit_to_order_ratio", "Anna")?.value).toBeCloseTo(10 / 60 / (40 / 80), 9);
  expect(of(given, "visit_to_order_chance", "Anna")?.value).toBeCloseTo(binomialAtMost(10, 50, 60 / 140), 9);
});

test("who visited nobody, or whose colleagues did, has no orders per visit to compare", () => {
  const visited = (person: string) => ({ day: "2026-03-03", person, count: 10 });
  const status = (id: string, ...activities: NonNullable<Rows["activities"]>) =>
    valueOrStatus(of({ ...rows, activities }, id, "Anna"));
  for (const id of ["visit_to_order_ratio", "visit_to_order_chance"]) {
    expect(status(id, visited("Bram"))).toBe("no_denominator");
    expect(status(id, visited("Anna"))).toBe("no_denominator");
  }
  expect(status("visits_ratio", visited("Anna"))).toBe("no_denominator");
  expect(status("visits_ratio", visited("Bram"))).toBe(0);
});

test("months in which somebody was not assessed leave what was done and the time for it alike", () => {
  const inMonths = (person: string, months: readonly string[]) =>
    months.flatMap((month) =>
      ["02", "03"].map((day) => ({
        issued: `2026-${month}-${day}`,
        person,
        outcome: "won" as const,
        closed: `2026-${month}-${day}`,
      })),
    );
  const all = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"];
  const worked = all.filter((month) => month !== "03" && month !== "04");
  const given: Rows = {
    team: [{ person: "Anna" }, { person: "Bram" }, { person: "Cas" }],
    quotes: [...inMonths("Anna", worked), ...inMonths("Bram", all), ...inMonths("Cas", all)],
    absence: [{ person: "Anna", from: "2026-03-01", to: "2026-04-30" }],
  };
  expect(of(given, "months_compared", "Anna")?.value).toBe(10);
  expect(of(given, "expected_orders", "Anna")?.value).toBeCloseTo(16, 9);
  expect(of(given, "expected_orders", "Bram")?.value).toBeCloseTo(20, 9);
});

test("with fewer than nine assessed months of twelve there is no comparison", () => {
  const absentTo = (to: string) => ({ ...rows, absence: [{ person: "Anna", from: "2025-11-01", to }] });
  expect(valueOrStatus(ratio(absentTo("2026-01-31"), "Anna"))).toBeTypeOf("number");
  expect(valueOrStatus(ratio(absentTo("2026-02-28"), "Anna"))).toBe("not_assessed");
});
