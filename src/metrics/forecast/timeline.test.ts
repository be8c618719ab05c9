import { expect, test } from "vitest";
import { dayOfIso, isoOfDay } from "../../calendar/day.ts";
import { meanOf } from "../../statistics/sum.ts";
import { forecastFigures } from "../families/forecast.ts";
import { factsOfDataset, finder, settingsOf } from "../figures.fixture.ts";
import { datasetOf, type Rows } from "../organisation.fixture.ts";
import { outlook } from "./outlook.ts";
import { timelineMonths, timelinesOf } from "./timeline.ts";

const settings = settingsOf({ teams: { South: { country: "BE" } } });

/** From January 2023 to October 2026 a team issues a quote every fourth day: half are won 20 days later. */
function steadyQuotes(): NonNullable<Rows["quotes"]> {
  const [first, last] = [dayOfIso("2023-01-02"), dayOfIso("2026-10-31")];
  return Array.from({ length: Math.floor((last - first) / 4) }, (_, i) => i).flatMap((i) => {
    const [issued, closed] = [first + 4 * i, first + 4 * i + 20];
    const decided = { closed: isoOfDay(closed), outcome: i % 2 === 0 ? ("won" as const) : ("lost" as const) };
    return ["Anna", "Bram"].map((person) => ({
      ...{ issued: isoOfDay(issued), person, value: 1000 },
      ...(closed <= last ? decided : {}),
    }));
  });
}

const facts = factsOfDataset(
  datasetOf({
    team: [
      { person: "Anna", fte: 0.8 },
      { person: "Bram", team: "South" },
    ],
    absence: [],
    quotes: steadyQuotes(),
  }),
  settings,
);

test("months further back than the report counts have the hands and the working days of their own", () => {
  const months = timelineMonths(facts);
  const { months: timeline = [] } = months ? timelinesOf(facts, months).contracted : {};
  expect(timeline).toHaveLength(38);
  for (const { fte } of timeline) {
    expect(fte[0]).toBeCloseTo(0.8, 9);
    expect(fte[1]).toBeCloseTo(1, 9);
  }
  // The 21st of July is a holiday in Belgium alone.
  const [north, south] = timeline.find(({ from }) => from === dayOfIso("2026-07-01"))?.workdays ?? [];
  expect([north?.length, south?.length]).toEqual([23, 22]);
});

test("where every month was alike for years, the months to come are expected to be so too", () => {
  const months = timelineMonths(facts) ?? { ids: [], month: 0, horizon: 0 };
  const { available: timeline } = timelinesOf(facts, months);
  const expected = outlook({ ...months, timeline, draws: 4000, seed: "steady" }).map((of) => meanOf([...of]));
  // An order every eighth day, of 61 days: seven or eight.
  for (const team of expected.slice(0, 2)) {
    expect(team).toBeGreaterThan(7000);
    expect(team).toBeLessThan(8200);
  }
  const figure = finder(forecastFigures(facts));
  for (const scope of ["company all", "team North", "team South"]) {
    const error = figure("forecast.error", scope, "ytd");
    expect(error?.n).toBeGreaterThan(12);
    expect(error?.value).toBeLessThan(0.03);
  }
});
