import { expect, test } from "vitest";
import type { MetricId } from "../contract/metric-ids.ts";
import type { Measure, Month } from "../contract/vocabulary.ts";
import type { SnapshotFigure } from "../report/snapshot.ts";
import { activityTitle, activityView } from "./activity.ts";
import { chartIn } from "./blocks.fixture.ts";
import type { PageView } from "./page.ts";
import { readerOf } from "./parts/reader.ts";
import { literalReport } from "./site.fixture.ts";

const zuid = { kind: "team", id: "Zuid", name: "Zuid" } as const;
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

/** What was done of a measure against what could be expected of the hands that were there. */
function done(measure: Measure, numerator: number, denominator: number): Partial<SnapshotFigure> {
  const metric: MetricId = `activity.attainment_available.${measure}`;
  return { metric, value: numerator / denominator, numerator, denominator };
}

/** Visits per working day by month, with the rule by which a month is a signal. */
function process(months: [month: Month, perWorkday: number, signal: number][]): Partial<SnapshotFigure>[] {
  return months.flatMap(([window, perWorkday, signal]): Partial<SnapshotFigure>[] => [
    { metric: "process.per_workday.visits", window, value: perWorkday, unit: "per_workday" },
    { metric: "process.signal.visits", window, value: signal, unit: "count" },
  ]);
}

const limits: Partial<SnapshotFigure>[] = [
  { metric: "process.mean.visits", value: 30, unit: "per_workday" },
  { metric: "process.lower.visits", value: 20, unit: "per_workday" },
  { metric: "process.upper.visits", value: 40, unit: "per_workday" },
];

const title = (figures: Partial<SnapshotFigure>[], language: "nl" | "en" = "nl") =>
  spaced(activityTitle(readerOf(literalReport({ figures }), language)));

function view(figures: Partial<SnapshotFigure>[]): PageView {
  return activityView(literalReport({ scopes: [zuid], figures }), "nl");
}

test("the title says how far visits are from their norm, when that is more than chance", () => {
  expect(title([done("visits", 880, 1000)])).toBe(
    "Per aanwezige fte zijn er 12 % minder bezoeken dan de norm",
  );
  expect(title([done("visits", 1200, 1000)], "en")).toBe(
    "Per FTE present there are 20% more visits than the norm",
  );
});

test("a tenth less of a hundred visits can be chance", () => {
  expect(title([done("visits", 90, 100)])).toBe("De handen die er waren, deden hun bezoeken volgens de norm");
});

test("a change of the process is said only when the reported month signals it", () => {
  const level = done("visits", 880, 1000);
  expect(title([level, ...process([["2026-10", 15, 1]])])).toBe(
    "Per aanwezige fte zijn er 12 % minder bezoeken dan de norm; het aantal is veranderd, meer dan gewoon op en neer",
  );
  expect(title(process([["2026-10", 15, 1]]))).toMatch(/^Het aantal bezoeken is veranderd/);
  expect(
    title([
      level,
      ...process([
        ["2026-09", 15, 1],
        ["2026-10", 30, 0],
      ]),
    ]),
  ).not.toContain("veranderd");
});

test("without figures the title says that it cannot be said yet, and the lead says nothing", () => {
  expect(title([])).toBe("Hoe de handen wapperen, is nog niet te zeggen");
  expect(view([]).lead).toEqual([]);
});

test("only measures that lag more than chance explains are called behind", () => {
  const message = (figures: Partial<SnapshotFigure>[]) => chartIn(view(figures), "activity-targets")?.message;
  expect(message([done("visits", 645, 698), done("orders", 102, 110)])).toBe(
    "Bezoeken blijven achter bij wat van deze handen mocht worden verwacht",
  );
  expect(message([done("orders", 102, 110)])).toBe("Wat van deze handen mocht worden verwacht, is gedaan");
  expect(message([])).toBe("Hoe de handen wapperen, is nog niet te zeggen");
});

test("the lead counts one as one", () => {
  const figures: Partial<SnapshotFigure>[] = [
    { metric: "activity.count.visits", value: 1, unit: "count" },
    { metric: "activity.count.orders", value: 1200, unit: "count" },
  ];
  expect(view(figures).lead).toEqual(["In oktober 2026: 1 bezoek en 1.200 gesloten orders."]);
});

test("what came of new business is said where it is known", () => {
  const r12 = { window: "r12" } as const;
  const figures: Partial<SnapshotFigure>[] = [
    { ...r12, metric: "new.orders", value: 1, unit: "count" },
    { ...r12, metric: "new.revenue", value: 12_500, unit: "currency" },
    {
      ...r12,
      metric: "new.converted",
      value: 0.25,
      unit: "share",
      n: 40,
      numerator: 10,
      denominator: 40,
      interval: [0.14, 0.4],
    },
  ];
  expect(view(figures).lead.map((sentence) => spaced(String(sentence)))).toEqual([
    "Nieuwe klanten brachten over de twaalf maanden tot en met oktober 2026 1 order (€ 12.500).",
    "Van de prospects van een jaar geleden is nu 25 % (10 van 40) klant.",
  ]);
});

test("months in a row that signal the same are said once, with what to ask", () => {
  const months = process([
    ["2026-06", 30, 0],
    ["2026-07", 22, 2],
    ["2026-08", 21, 2],
    ["2026-09", 12, 1],
  ]);
  const drawn = chartIn(view([...months, ...limits]), "process-visits");
  expect(drawn?.message).toBe("3 maanden wijzen op een verandering in het aantal bezoeken");
  expect(spaced(drawn?.note ?? "")).toBe(
    "◆ jul 26 – aug 26: acht op een rij aan één kant van het gemiddelde; sep 26: buiten de grenzen. Zoek wat er toen anders was; vraag het, wijt het aan niemand.",
  );
});

test("where months are compared less their season, the chart draws the differences and says why", () => {
  const drawn = chartIn(
    view([
      ...process([["2026-10", 30, 0]]),
      { metric: "process.difference.visits", window: "2026-10", value: -2, unit: "per_workday" },
      { metric: "process.season.visits", value: 0.72, unit: "share" },
      { metric: "process.mean.visits", value: 0, unit: "per_workday" },
    ]),
    "process-visits",
  );
  expect(drawn?.note?.replaceAll("\u00a0", " ")).toContain("verklaart 72 %");
  expect(drawn?.metrics[0]).toBe("process.difference.visits");
  expect(drawn?.table.rows[0]?.[1]?.sort).toBe(-2);
});

test("without a signal the process is steady, without limits there are too few months, without months no chart", () => {
  const steady = process([["2026-10", 30, 0]]);
  expect(chartIn(view([...steady, ...limits]), "process-visits")?.message).toBe(
    "Het aantal bezoeken per werkdag gaat gewoon op en neer",
  );
  expect(chartIn(view(steady), "process-visits")?.message).toContain("nog te weinig maanden");
  expect(chartIn(view([]), "process-visits")).toBeUndefined();
});

test("a team speaks too few prospects only when its whole interval is under the threshold", () => {
  const message = (high: number, n = 100) =>
    chartIn(
      view([
        {
          metric: "activity.new_share",
          scope: { kind: "team", id: "Zuid" },
          window: "r12",
          value: 0.05,
          interval: [0.02, high],
          numerator: n / 20,
          denominator: n,
          n,
        },
      ]),
      "activity-new",
    )?.message;
  expect(message(0.09)).toBe("Zuid spreekt nauwelijks prospects");
  expect(message(0.12)).toBe("Geen team spreekt te weinig prospects");
  expect(message(0.09, 15)).toBe("Geen team spreekt te weinig prospects");
  expect(chartIn(view([]), "activity-new")?.message).toContain("nog niet te zeggen");
});
