import fc from "fast-check";
import { expect, test } from "vitest";
import { type CountedOrder, expectedOrders } from "./expected-orders.ts";
import { type Exposures, everyKind, kindOf } from "./exposure.ts";

const kind = (segment: string, status: "customer" | "prospect") => kindOf({ segment, status });
const a = kind("A", "customer");
const b = kind("B", "customer");

/** So many accounts for one month of 30 days, by person and kind. */
const accounts = (held: readonly Readonly<Record<string, number>>[]): Exposures =>
  new Map(
    held.map((kinds, scope) => [
      scope,
      new Map(Object.entries(kinds).map(([key, count]) => [key, { accounts: count, byMonth: [count * 30] }])),
    ]),
  );

const orders = (scope: number, of: string | null, count: number): CountedOrder[] =>
  Array.from({ length: count }, () => ({ scope, month: 0, kind: of }));

const expectedOf = (exposures: Exposures, all: readonly CountedOrder[]) =>
  [...expectedOrders(exposures, all, 1).values()].map(({ expected }) => expected);

test("whoever has the small accounts is expected to win what others win at small accounts", () => {
  // At A accounts everybody wins one an account, at B one of ten.
  const exposures = accounts([{ [a]: 10 }, { [a]: 10, [b]: 50 }, { [b]: 100 }]);
  const all = [...orders(0, a, 10), ...orders(1, a, 10), ...orders(1, b, 5), ...orders(2, b, 10)];
  const wanted = [10, 15, 10].map((value) => expect.closeTo(value, 9));
  expect(expectedOf(exposures, all)).toEqual(wanted);
  // Nobody wins more than others at the same accounts: it is what each would be dealt too.
  expect([...expectedOrders(exposures, all, 1).values()].map(({ fair }) => fair[0])).toEqual(wanted);
});

test("a kind of which the others have fewer than five accounts has the rate of its segment", () => {
  const prospect = kind("A", "prospect");
  const exposures = accounts([{ [prospect]: 10 }, { [a]: 10, [prospect]: 4 }, { [a]: 6 }]);
  const all = [...orders(0, prospect, 4), ...orders(1, a, 10), ...orders(2, a, 6)];
  // The others of the segment: 16 orders at 20 accounts, so 8 at ten of their own; then scaled to the 20 that
  // there are.
  const [first = 0, second = 0, third = 0] = expectedOf(exposures, all);
  const raw = [8, 10 + 1.6, 6] as const;
  const scale = 20 / (raw[0] + raw[1] + raw[2]);
  expect(first).toBeCloseTo(raw[0] * scale, 9);
  expect(second).toBeCloseTo(raw[1] * scale, 9);
  expect(third).toBeCloseTo(raw[2] * scale, 9);
});

test("five accounts of others are enough to have a rate of their own", () => {
  const prospect = kind("A", "prospect");
  const exposures = accounts([{ [prospect]: 10 }, { [a]: 10, [prospect]: 5 }, { [a]: 10 }]);
  const all = [
    ...orders(0, prospect, 10),
    ...orders(1, a, 10),
    ...orders(1, prospect, 5),
    ...orders(2, a, 5),
  ];
  // At the prospects of others one an account; at A accounts of the others a half, and one.
  const raw = [10, 5 + 5, 10] as const;
  expect(expectedOf(exposures, all)).toEqual(raw.map((value) => expect.closeTo(value, 9)));
});

test("of who is alone nothing is known to expect", () => {
  expect(expectedOf(accounts([{ [a]: 10 }]), orders(0, a, 5))).toEqual([0]);
});

test("orders at no known account leave the rates of the kinds as they are, and raise all alike", () => {
  const exposures = accounts([{ [a]: 10 }, { [a]: 10 }]);
  const known = [...orders(0, a, 5), ...orders(1, a, 5)];
  expect(expectedOf(exposures, [...known, ...orders(0, null, 10)])).toEqual(
    [10, 10].map((value) => expect.closeTo(value, 9)),
  );
  expect(expectedOf(exposures, orders(0, null, 10))).toEqual(
    [0, 10].map((value) => expect.closeTo(value, 9)),
  );
});

test("all together expect the orders that all together have, whatever the portfolios, and in each month", () => {
  const held = fc.record({ [a]: fc.integer({ min: 0, max: 30 }), [b]: fc.integer({ min: 1, max: 30 }) });
  const won = fc.record({ scope: fc.nat(4), month: fc.nat(2), isA: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(held, { minLength: 5, maxLength: 5 }),
      fc.array(won, { minLength: 1, maxLength: 60 }),
      fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), { minLength: 5, maxLength: 5 }),
      (portfolios, wins, present) => {
        const exposures: Exposures = new Map(
          portfolios.map((kinds, scope) => [
            scope,
            new Map(
              Object.entries(kinds).map(([key, count]) => [
                key,
                { accounts: count, byMonth: [0, 1, 2].map((m) => (present[scope]?.[m] ? count * 30 : 0)) },
              ]),
            ),
          ]),
        );
        const all = wins
          .filter(({ scope, month }) => present[scope]?.[month])
          .map(({ scope, month, isA }): CountedOrder => ({ scope, month, kind: isA ? a : b }));
        const found = [...expectedOrders(exposures, all, 3).values()];
        const sum = found.reduce((total, { expected }) => total + expected, 0);
        // Where one alone has orders or accounts there are no others to expect anything from.
        fc.pre(sum > 0);
        expect(sum).toBeCloseTo(all.length, 6);
        expect(found.flatMap(({ fair }) => fair).every((value) => value >= 0)).toBe(true);
      },
    ),
  );
});

test("where no accounts are known the time decides", () => {
  const exposures: Exposures = new Map(
    [1, 0.5].map((fte, scope) => [scope, new Map([[everyKind, { accounts: 0, byMonth: [fte] }]])]),
  );
  expect(expectedOf(exposures, [...orders(0, null, 8), ...orders(1, null, 4)])).toEqual(
    [8, 4].map((value) => expect.closeTo(value, 9)),
  );
});
