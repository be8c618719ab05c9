import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { xmrLimits } from "../../statistics/xmr.ts";
import { figuresOf, valueOrStatus } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const monthIds = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    Temporal.PlainYearMonth.from("2026-10")
      .subtract({ months: count - 1 - i })
      .toString(),
  );

/** One order in each of the last months of a hundred on target a month, the last of them in October. */
function monthly(...revenue: number[]): Rows {
  const months = monthIds(revenue.length);
  return {
    team: [{ person: "Anna", from: "2020-01-01" }],
    quotes: months.flatMap((month, i) => [
      { issued: `${month}-01`, outcome: "won", closed: `${month}-28`, value: revenue[i] ?? 0 },
    ]),
    targets: months.map((month) => ({
      measure: "revenue",
      value: 100,
      from: `${month}-01`,
      to: Temporal.PlainYearMonth.from(month).toPlainDate({ day: 28 }).with({ day: 31 }).toString(),
    })),
  };
}

const ordinary = [110, 90, 110, 90, 110, 90, 110, 90];

test("the difference is result less target, of each month and of the year", () => {
  const figure = figuresOf(monthly(...ordinary, 70));
  expect(figure("result.difference")?.value).toBe(-30);
  expect(figure("result.difference", "team North", "2026-09")?.value).toBe(-10);
  expect(figure("result.difference", "company all", "2026-08")?.value).toBe(10);
});

test("what is ordinary is said by the months before, so that a month is not judged by itself", () => {
  const figure = figuresOf(monthly(...ordinary, 70));
  const limits = xmrLimits([10, -10, 10, -10, 10, -10, 10, -10]);
  expect(figure("result.ordinary_mean")).toMatchObject({ value: 0, n: 8 });
  expect(figure("result.ordinary_low")?.value).toBeCloseTo(limits?.limits[0] ?? 0, 9);
  expect(figure("result.ordinary_high")?.value).toBeCloseTo(limits?.limits[1] ?? 0, 9);
});

test("a month inside the limits gives no sign, one outside does", () => {
  expect(figuresOf(monthly(...ordinary, 70))("result.signal")?.value).toBe(0);
  expect(figuresOf(monthly(...ordinary, 30))("result.signal")?.value).toBe(1);
});

test("under six months before, nothing is ordinary yet", () => {
  const figure = figuresOf(monthly(110, 90, 110, 90, 110, 70));
  expect(valueOrStatus(figure("result.ordinary_low"))).toBe("too_few");
  expect(figure("result.signal")).toMatchObject({ status: "too_few", n: 5 });
});

test("without a target nothing is compared", () => {
  const figure = figuresOf({ ...monthly(...ordinary, 70), targets: [] });
  expect(valueOrStatus(figure("result.difference"))).toBe("no_target");
  expect(valueOrStatus(figure("result.ordinary_mean"))).toBe("no_target");
});

test("last year's revenue is that of the same months, where the export goes back so far", () => {
  const figure = figuresOf(monthly(...Array.from({ length: 14 }, (_, i) => i)));
  expect(figure("result.last_year")?.value).toBe(1);
  expect(figure("activity.count.revenue")?.value).toBe(13);
  expect(valueOrStatus(figure("result.last_year", "company all", "ytd"))).toBe("no_data");
});
