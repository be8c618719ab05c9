import { expect, test } from "vitest";
import type { MetricId } from "../contract/metric-ids.ts";
import type { Measure, Month, WindowId } from "../contract/vocabulary.ts";
import type { SnapshotFigure } from "../report/snapshot.ts";
import { activityTitle } from "./activity/title.ts";
import { activityView } from "./activity.ts";
import { chartIn, inWords, tablesIn } from "./blocks.fixture.ts";
import type { PageView } from "./page.ts";
import { readerOf } from "./parts/reader.ts";
import { literalReport } from "./site.fixture.ts";

const zuid = { kind: "team", id: "Zuid", name: "Zuid" } as const;

/** What was done of a measure against what could be expected of the hands that were there. */
function done(
  measure: Measure,
  numerator: number,
  denominator: number,
  window: WindowId = "month",
): Partial<SnapshotFigure> {
  const metric: MetricId = `activity.attainment_available.${measure}`;
  return { metric, value: numerator / denominator, numerator, denominator, window };
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
  inWords(activityTitle(readerOf(literalReport({ figures }), language)));

function view(figures: Partial<SnapshotFigure>[]): PageView {
  return activityView(literalReport({ scopes: [zuid], figures }), "nl");
}

test("the title says how far visits are from plan, and the lead how far the year is", () => {
  const figures = [done("visits", 880, 1000), done("visits", 9300, 10_000, "ytd")];
  expect(title(figures)).toBe("Per fte 12 % minder bezoeken dan gepland");
  expect(inWords(view(figures).lead[0])).toBe(
    "Dit jaar tot nu toe zijn het 7 % minder bezoeken dan gepland.",
  );
  expect(title([done("visits", 1200, 1000)], "en")).toBe("20% more visits per FTE than planned");
});

test("a tenth less of a hundred visits may be chance, and the title says so", () => {
  expect(title([done("visits", 90, 100)])).toBe(
    "Per fte 10 % minder bezoeken dan gepland; dat kan toeval zijn",
  );
  expect(title([done("visits", 97, 100)])).toBe("Per fte ongeveer zoveel bezoeken als gepland");
});

test("a change of the process is said only when the reported month signals it", () => {
  const level = done("visits", 880, 1000);
  expect(title([level, ...process([["2026-10", 15, 1]])])).toBe(
    "Per fte 12 % minder bezoeken dan gepland; het aantal is veranderd, meer dan de normale schommeling",
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
  expect(title([])).toBe("Hoeveel er per fte is gedaan, is nog niet te zeggen");
  expect(view([]).lead).toEqual([]);
});

test("what is behind plan for certain stands apart from what may be chance", () => {
  const message = (figures: Partial<SnapshotFigure>[]) =>
    inWords(chartIn(view(figures), "activity-targets")?.message);
  expect(message([done("visits", 645, 698), done("orders", 102, 110), done("calls", 990, 1000)])).toBe(
    "Bezoeken blijven achter bij het plan per fte; orders ook, maar dat kan toeval zijn",
  );
  expect(message([done("orders", 102, 110)])).toBe("Orders onder het plan per fte, maar dat kan toeval zijn");
  expect(message([done("orders", 108, 110)])).toBe("Per fte is gedaan wat was gepland");
  expect(message([])).toBe("Hoeveel er per fte is gedaan, is nog niet te zeggen");
});

test("the year stands beside the month of each measure", () => {
  const figures = [done("visits", 880, 1000), done("visits", 9700, 10_000, "ytd")];
  const chart = chartIn(view(figures), "activity-targets");
  expect(JSON.stringify(chart?.drawing.data).replaceAll("\u00a0", " ")).toContain("dit jaar 97 %");
});

/** What the page opens with where nothing was planned: its title, and what stands under it. */
const opening = (figures: Partial<SnapshotFigure>[]) => {
  const { title, lead } = view(figures);
  return [title, ...lead].map(inWords);
};

test("without a plan the page opens with what was done, and counts one as one", () => {
  const figures: Partial<SnapshotFigure>[] = [
    { metric: "activity.count.visits", value: 1, unit: "count" },
    { metric: "activity.count.orders", value: 1200, unit: "count" },
  ];
  expect(opening(figures)).toEqual(["In oktober 2026: 1 bezoek en 1.200 orders"]);
});

test("what came of new business is said where it is known", () => {
  const r12 = { window: "r12" } as const;
  const converted = (numerator: number, denominator: number): Partial<SnapshotFigure> => ({
    ...r12,
    metric: "new.converted",
    value: numerator / denominator,
    unit: "share",
    n: denominator,
    numerator,
    denominator,
  });
  const figures: Partial<SnapshotFigure>[] = [
    { ...r12, metric: "new.orders", value: 1, unit: "count" },
    { ...r12, metric: "new.revenue", value: 12_500, unit: "currency" },
  ];
  expect(opening([...figures, converted(10, 40)])).toEqual([
    "Nieuwe klanten brachten over de twaalf maanden tot en met oktober 2026 1 order (€ 12.500)",
    "Van de prospects van een jaar geleden is nu 25 % (10 van 40) klant.",
  ]);
  expect(opening([converted(2, 8)])).toEqual(["Van de prospects van een jaar geleden is nu 2 van 8 klant"]);
});

test("months in a row that signal the same are said once, with what to ask", () => {
  const months = process([
    ["2026-06", 30, 0],
    ["2026-07", 22, 2],
    ["2026-08", 21, 2],
    ["2026-09", 12, 1],
  ]);
  const drawn = chartIn(view([...months, ...limits]), "process-visits");
  expect(inWords(drawn?.message)).toBe(
    "Sinds oktober 2025 wijzen 3 maanden op een verandering in het aantal bezoeken",
  );
  expect(inWords(drawn?.note)).toBe(
    "◆ jul 26 – aug 26: acht op een rij aan één kant van het gemiddelde; sep 26: buiten de grenzen. Zoek wat er toen anders was; vraag ernaar, zonder schuldige te zoeken.",
  );
  expect(chartIn(view([...months, ...limits]), "process-steady")).toBeUndefined();
});

test("measures without a signal stand side by side, with where they ordinarily lie", () => {
  const orders: Partial<SnapshotFigure>[] = [
    { metric: "process.per_workday.orders", window: "2026-10", value: 5, unit: "per_workday" },
  ];
  const strip = chartIn(view([...process([["2026-10", 30, 0]]), ...limits, ...orders]), "process-steady");
  expect(inWords(strip?.message)).toBe("Bezoeken schommelen zoals altijd");
  expect(strip?.description).toContain(
    "Bezoeken 30,0; gewoonlijk 20,0 tot 40,0; Orders 5,0; nog te weinig maanden",
  );
  expect(chartIn(view([]), "process-steady")).toBeUndefined();
  expect(chartIn(view(orders), "process-steady")?.message).toBe(
    "Er zijn nog te weinig maanden om te zien of er iets verandert",
  );
});

test("where months are compared less their season, the chart draws the differences and says why", () => {
  const drawn = chartIn(
    view([
      ...process([["2026-10", 30, 0]]),
      { metric: "process.difference.visits", window: "2026-10", value: -2, unit: "per_workday" },
      { metric: "process.mean.visits", value: 0, unit: "per_workday" },
    ]),
    "process-steady",
  );
  expect(drawn?.note).toContain("dezelfde maand van andere jaren");
  expect(drawn?.metrics[0]).toBe("process.difference.visits");
  expect(drawn?.table.rows.at(-1)?.[1]?.sort).toBe(-2);
});

/** Visits of a team in twelve months, and per FTE. */
const perFte = (id: string, visits: number, perFte: number): Partial<SnapshotFigure>[] => {
  const scope = id === "all" ? { kind: "company" as const, id } : { kind: "team" as const, id };
  return [
    { metric: "activity.count.visits", scope, window: "r12", value: visits, unit: "count" },
    { metric: "activity.per_fte.visits", scope, window: "r12", value: perFte, unit: "per_fte_month" },
  ];
};

test("teams differ in visits per FTE only from a tenth on, and beyond chance", () => {
  const teams = [zuid, { kind: "team", id: "Oost", name: "Oost" } as const];
  const message = (...figures: Partial<SnapshotFigure>[]) =>
    inWords(
      chartIn(activityView(literalReport({ scopes: teams, figures }), "nl"), "activity-teams")?.message,
    );
  const all = perFte("all", 3000, 30);
  expect(message(...all, ...perFte("Zuid", 1000, 25), ...perFte("Oost", 2000, 32))).toBe(
    "Bezoeken per fte, twaalf maanden: Zuid 17 % minder dan gemiddeld",
  );
  const even = "Het aantal bezoeken per fte verschilt weinig tussen de teams";
  expect(message(...all, ...perFte("Zuid", 1000, 28), ...perFte("Oost", 2000, 31))).toBe(even);
  expect(message(...all, ...perFte("Zuid", 100, 25), ...perFte("Oost", 2000, 31))).toBe(even);
});

test("a team has little contact with prospects only when its whole interval is under the threshold", () => {
  const message = (high: number) =>
    inWords(
      chartIn(
        view([
          {
            metric: "activity.new_share",
            scope: { kind: "team", id: "Zuid" },
            window: "r12",
            value: 0.05,
            interval: [0.02, high],
            numerator: 5,
            denominator: 100,
            n: 100,
          },
        ]),
        "activity-new",
      )?.message,
    );
  expect(message(0.09)).toBe("Zuid heeft weinig contact met prospects: minder dan 10 %");
  expect(message(0.12)).toBe("Geen enkel team zit aantoonbaar onder 10 % contact met prospects");
  expect(chartIn(view([]), "activity-new")?.message).toContain("nog niet te zeggen");
});

test("who has no figures over the period is not in the table of people", () => {
  const people = ["1", "2"].map((id) => ({
    kind: "account_manager" as const,
    id,
    name: `Bo ${id}`,
    team: "Zuid",
  }));
  const figures = people.map(({ kind, id }) => ({
    metric: "activity.count.orders" as const,
    scope: { kind, id },
    value: 1,
  }));
  const visits: Partial<SnapshotFigure>[] = (["visits", "calls"] as const).map((measure) => ({
    metric: `activity.per_fte.${measure}` as const,
    scope: { kind: "account_manager", id: "1" },
    window: "r12",
    ...(measure === "visits" ? { value: 30 } : { status: "not_assessed" }),
    unit: "per_fte_month",
  }));
  const report = literalReport({ scopes: [zuid, ...people], figures: [...figures, ...visits] });
  const table = tablesIn(activityView(report, "nl")).find(({ id }) => id === "activity-people");
  expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([["Bo 1", "30,0"]]);
});
