import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { xmrLimits } from "../../statistics/xmr.ts";
import { factsOfDataset, figuresOf, finder, valueOrStatus } from "../figures.fixture.ts";
import { datasetOf, type Rows } from "../organisation.fixture.ts";
import { allFigures } from "../registry.ts";

const monthIds = (from: string, count: number) =>
  Array.from({ length: count }, (_, i) => Temporal.PlainYearMonth.from(from).add({ months: i }).toString());

/** One visit a working day in every month from November 2025, but three in October 2026. */
const workdaysFrom202511 = [20, 21, 21, 20, 22, 20, 19, 22, 23, 21, 22, 22];
const visits = monthIds("2025-11", 12).map((month, i) => ({
  day: `${month}-05`,
  count: (workdaysFrom202511[i] ?? 0) * (month === "2026-10" ? 3 : 1),
}));
const rows: Rows = { team: [{ person: "Anna" }], activities: visits };

test("a month is told per working day, so that a short one is no fall", () => {
  const figure = figuresOf(rows);
  expect(figure("process.per_workday.visits", "company all", "2026-05")?.value).toBe(1);
  expect(figure("process.per_workday.visits", "team North", "2026-10")?.value).toBe(3);
});

test("the limits are made of the months before the reported one, up to 24", () => {
  const figure = figuresOf(rows);
  const before = monthIds("2024-10", 24).map((month) => (month < "2025-11" ? 0 : 1));
  const limits = xmrLimits(before);
  expect(figure("process.mean.visits")).toMatchObject({ value: limits?.mean, n: 24 });
  expect(figure("process.lower.visits")?.value).toBe(limits?.limits[0]);
  expect(figure("process.upper.visits")?.value).toBe(limits?.limits[1]);
  expect(figure("process.signal.visits", "company all", "2026-10")?.value).toBe(1);
});

test("the signal of the reported month is a figure of that month, which a finding can rest on", () => {
  const figure = figuresOf(rows);
  expect(figure("process.signal.visits", "company all", "month")?.value).toBe(1);
  expect(figure("process.signal.visits", "team North", "month")?.value).toBe(1);
  const steady = figuresOf(rows, undefined, "2026-02");
  expect(steady("process.signal.visits", "company all", "month")?.value).toBe(
    steady("process.signal.visits", "company all", "2026-02")?.value,
  );
});

test("months before the trend are there, months before the export are not", () => {
  const figure = figuresOf(rows);
  expect(figure("process.per_workday.visits", "company all", "2024-10")?.value).toBe(0);
  expect(figure("process.per_workday.visits", "company all", "2024-09")).toBeUndefined();
});

test("a team goes back no further than the first month that somebody was in it from the start", () => {
  const firstOf = (from: string, team: string) => {
    const figure = figuresOf({
      team: [
        { person: "Anna" },
        { person: "Bram", team: "South", from },
        { person: "Cas", team: "South", from: "2026-08-01" },
      ],
      strength: [{ team: "East", fte: 1 }],
      activities: visits,
    });
    const months = monthIds("2024-10", 25);
    return months.find((month) => figure("process.per_workday.visits", `team ${team}`, month) !== undefined);
  };
  // The first three working days of March 2026 are the second to the fourth.
  expect(firstOf("2026-03-04", "South")).toBe("2026-03");
  expect(firstOf("2026-03-05", "South")).toBe("2026-04");
  expect(firstOf("2020-01-01", "South")).toBe("2024-10");
  expect(firstOf("2026-03-05", "North")).toBe("2024-10");
  // Of a team that has nobody yet there is nothing to go by but the file.
  expect(firstOf("2026-03-05", "East")).toBe("2024-10");
});

test("under six months there are no limits and no signals", () => {
  const figure = figuresOf(rows, undefined, "2025-02");
  expect(valueOrStatus(figure("process.mean.visits"))).toBe("too_few");
  expect(figure("process.mean.visits")?.n).toBe(4);
  expect(figure("process.signal.visits", "company all", "2025-02")).toBeUndefined();
  expect(valueOrStatus(figure("process.signal.visits"))).toBe("too_few");
});

test("without the file there is no chart", () => {
  expect(figuresOf(rows)("process.mean.orders")).toBeUndefined();
});

/**
 * Two quotes a month won within a month, from the day on which the export begins; three in ten closed later.
 */
const sold = (from: string) =>
  monthIds(from.slice(0, 7), 25)
    .flatMap((month) => [3, 10].map((day) => ({ month, issued: `${month}-${String(day).padStart(2, "0")}` })))
    .filter(({ issued }) => issued >= from)
    .map(({ issued, month }, i) => ({
      issued,
      outcome: i % 3 === 0 ? ("lost" as const) : ("won" as const),
      closed: `${Temporal.PlainYearMonth.from(month).add({ months: i % 5 === 0 ? 2 : 0 })}-25`,
      value: 100,
    }));

test("the first month of an export counts only if its first day is on or before the third working day", () => {
  const visited = (from: string) =>
    monthIds("2025-06", 17).map((month, i) => ({ day: i === 0 ? from : `${month}-02`, count: 20 }));
  const figure = (from: string) => {
    const dataset = datasetOf({ ...rows, activities: visited(from) });
    dataset.activities.day[0] = dataset.activities.day[1] ?? 0;
    return finder(allFigures(factsOfDataset(dataset)));
  };
  // Whit Monday of 2025 is the ninth of June: the first three working days are the second to the fourth.
  const [third, fourth] = [figure("2025-06-04"), figure("2025-06-05")];
  expect(third("process.per_workday.visits", "company all", "2025-06")?.value).toBeCloseTo(1);
  expect(fourth("process.per_workday.visits", "company all", "2025-06")).toBeUndefined();
  expect(fourth("process.mean.visits")?.n).toBe(15);
});

test("orders count from the first quote plus the days in which nine of ten close", () => {
  const figure = (from: string) => {
    const dataset = datasetOf({ ...rows, quotes: sold(from) });
    dataset.quotes.issuedOn[0] = dataset.quotes.issuedOn[1] ?? 0;
    return finder(allFigures(factsOfDataset(dataset)));
  };
  const found = figure("2025-06-03");
  // Of a quote in five it takes 83 days at most: from the last week of August on, orders are whole.
  expect(found("process.per_workday.quotes", "company all", "2025-06")?.value).toBeGreaterThan(0);
  expect(found("process.per_workday.orders", "company all", "2025-08")).toBeUndefined();
  expect(found("process.per_workday.orders", "company all", "2025-09")?.value).toBeGreaterThan(0);
  expect(found("activity.count.orders", "company all", "r12")?.value).toBeGreaterThan(0);
});

test("where the season explains most, months are told by their difference from the same month", () => {
  const seasonal = monthIds("2024-10", 25).map((month, i) => ({
    day: `${month}-04`,
    count: 200 + (i % 12 < 6 ? 100 : -100) + (i % 5) - (i === 24 ? 90 : 0),
  }));
  const figure = figuresOf({ ...rows, activities: seasonal });
  expect(figure("process.season.visits")?.value).toBeGreaterThan(0.9);
  expect(figure("process.mean.visits")?.value).toBeCloseTo(0);
  expect(figure("process.lower.visits")?.value).toBeLessThan(0);
  expect(figure("process.difference.visits", "company all", "2026-10")?.value).toBeLessThan(-3);
  expect(figure("process.signal.visits")?.value).toBe(1);
  expect(figure("process.signal.visits", "company all", "2026-09")).toBeUndefined();
  expect(figuresOf(rows)("process.difference.quotes", "company all", "2026-10")).toBeUndefined();
});

test("how often chance alone gives a sign stands beside it, of the whole and of any of the teams", () => {
  const figure = figuresOf({
    ...rows,
    team: [{ person: "Anna" }, { person: "Bram", team: "South" }],
    activities: visits.flatMap((each) => [each, { ...each, person: "Bram" }]),
  });
  // Visits and calls, with limits of 24 months.
  expect(figure("process.chance")).toMatchObject({ value: expect.closeTo(1 - (1 - 0.0179) ** 2, 9), n: 2 });
  expect(figure("process.chance_teams")).toMatchObject({
    value: expect.closeTo(1 - (1 - 0.0114) ** 4, 9),
    n: 2,
  });
  expect(figuresOf(rows, undefined, "2025-02")("process.chance")).toBeUndefined();
});
