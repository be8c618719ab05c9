import { expect, test } from "vitest";
import type { SnapshotFigure } from "../report/snapshot.ts";
import { chartsIn, inWords } from "./blocks.fixture.ts";
import { conversionTitle } from "./conversion/title.ts";
import { conversionView } from "./conversion.ts";
import { readerOf } from "./parts/reader.ts";
import { literalReport } from "./site.fixture.ts";

const bo = { kind: "account_manager", id: "1", name: "Bo Visser", team: "Noord" } as const;
const ada = { kind: "account_manager", id: "2", name: "Ada Kuiper", team: "Noord" } as const;
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

type Scope = SnapshotFigure["scope"];
const company: Scope = { kind: "company", id: "all" };

/** A hit rate over twelve months. */
function rate(won: number, closed: number, { kind, id }: Scope = company): Partial<SnapshotFigure> {
  const value = won / closed;
  return {
    metric: "conversion.quote_to_order",
    window: "r12",
    scope: { kind, id },
    value,
    numerator: won,
    denominator: closed,
    n: closed,
    interval: [value * 0.8, value * 1.2],
  };
}

/** Limits of chance around the rate of the others, and that there is somebody in the reported month. */
function limits({ kind, id }: Scope, low: number, high: number): Partial<SnapshotFigure>[] {
  const about: Partial<SnapshotFigure> = { scope: { kind, id }, window: "r12", value: (low + high) / 2 };
  return [
    { metric: "funnel.limits_95", interval: [low + 0.05, high - 0.05], ...about },
    { metric: "funnel.limits_998", interval: [low, high], ...about },
    { metric: "activity.count.orders", scope: { kind, id }, value: 3, unit: "count" },
  ];
}

const title = (figures: Partial<SnapshotFigure>[], language: "nl" | "en" = "nl") =>
  inWords(conversionTitle(readerOf(literalReport({ scopes: [bo, ada], figures }), language)));

test("a rate about one in so many is said so, another as a percentage", () => {
  expect(title([rate(250, 1000)])).toBe("Ongeveer één op de vier afgeronde offertes werd een order");
  expect(title([rate(325, 1000)])).toBe("Ongeveer één op de drie afgeronde offertes werd een order");
  expect(title([rate(420, 1000)], "en")).toBe("Of the closed quotes 42% became an order");
});

test("on few quotes, or none, no rate is named", () => {
  expect(title([rate(3, 9)])).toBe(
    "Er zijn nog te weinig afgeronde offertes om een scoringspercentage te noemen",
  );
  expect(title([])).toBe("Wat offertes opleveren, is nog niet te zeggen");
});

test("the title says how many differ more than chance, of everybody and in both rates, never who", () => {
  const all = [rate(250, 1000), rate(20, 80, bo), ...limits(bo, 0.1, 0.4)];
  expect(title(all)).toMatch(/; accountmanagers verschillen niet meer dan toeval$/);
  const outside = title([...all, rate(40, 80, ada), ...limits(ada, 0.1, 0.4)]);
  expect(outside).toMatch(/; in scoringspercentage wijkt 1 accountmanager af, meer dan toeval$/);
  expect(outside).not.toContain("Ada");
  const perVisit: Partial<SnapshotFigure> = {
    metric: "peers.visit_to_order_chance",
    scope: { kind: "account_manager", id: "1" },
    window: "r12",
    value: 0.0001,
  };
  expect(title([...all, perVisit])).toMatch(
    /; in orders per bezoek wijkt 1 accountmanager af, meer dan toeval$/,
  );
});

test("the table says of each what can be said, and from how many quotes more could be", () => {
  const needed: Partial<SnapshotFigure> = { metric: "funnel.cases_needed", window: "r12", unit: "count" };
  const view = conversionView(
    literalReport({
      scopes: [bo, ada],
      figures: [
        rate(250, 1000),
        rate(20, 80, bo),
        ...limits(bo, 0.1, 0.4),
        { ...needed, scope: { kind: "account_manager", id: "1" }, value: 126 },
        rate(41, 80, ada),
        ...limits(ada, 0.1, 0.4),
        { ...needed, scope: { kind: "account_manager", id: "2" }, status: "too_few" },
      ],
    }),
    "nl",
  );
  const charts = chartsIn(view);
  const people = charts.find(({ id }) => id === "conversion-people");
  expect(people?.table.rows.map((row) => row.map(({ text }) => spaced(text)))).toEqual([
    ["Ada Kuiper", "51 % (41–61 %) · 41 van 80", "gegevens ontbreken", "meer dan toeval", "meer dan 1.000"],
    ["Bo Visser", "25 % (20–30 %) · 20 van 80", "gegevens ontbreken", "binnen toeval", "126"],
  ]);
  expect(people?.description).toContain("Ada Kuiper");
  expect(charts.map(({ id }) => id)).not.toContain("conversion-teams");
});
