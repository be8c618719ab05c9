import { expect, test } from "vitest";
import type { KindPair } from "./comparison.ts";
import { lossOf } from "./rows-lost.ts";

const profile = (months: KindPair["former"]["months"]) => ({
  ...{ rows: 0, files: [], first: null, last: null, columns: {}, people: {} },
  months,
});
const between = (former: KindPair["former"]["months"], current: KindPair["former"]["months"]) =>
  lossOf(
    { kind: "activities", former: profile(former), current: profile(current) },
    { until: "2026-09", after: "", areFew: false },
  );

test("a loss of one medium is that medium's, in the months that lost", () => {
  const found = between(
    { "2026-08": { visit: 100, call: 200 }, "2026-09": { visit: 100, call: 200 } },
    { "2026-08": { visit: 40, call: 199 }, "2026-09": { visit: 99, call: 200 } },
  );
  expect(found).toMatchObject({
    nouns: ["visit"],
    months: ["2026-08"],
    former: 100,
    current: 40,
    left: [40],
  });
});

test("a loss of all is of all, also where no month alone lost too much", () => {
  const months = Array.from({ length: 9 }, (_, i) => `2026-0${i + 1}`);
  const of = (count: number) => Object.fromEntries(months.map((month) => [month, { visit: count }]));
  expect(between(of(50), of(45))).toMatchObject({ nouns: ["visit"], months, former: 450, current: 405 });
  expect(between(of(50), of(49))).toBeNull();
});

test("rows that became another medium are no loss of rows", () => {
  const found = between({ "2026-09": { visit: 100, video: 50 } }, { "2026-09": { visit: 150 } });
  expect(found).toMatchObject({ nouns: ["video"], isOtherwise: true });
});

test("a running month is not looked at", () => {
  expect(between({ "2026-10": { visit: 100 } }, {})).toBeNull();
});
