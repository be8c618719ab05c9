import { expect, test } from "vitest";
import type { SnapshotFigure } from "../../report/snapshot.ts";
import { inWords } from "../blocks.fixture.ts";
import { readerOf } from "../parts/reader.ts";
import { literalReport } from "../site.fixture.ts";
import { headFigure, headline } from "./headline.ts";

type Window = SnapshotFigure["window"];

function result(revenue: number, target: number, window: Window = "month"): Partial<SnapshotFigure> {
  return {
    metric: "result.attainment",
    window,
    value: revenue / target,
    numerator: revenue,
    denominator: target,
  };
}

const title = (figures: Partial<SnapshotFigure>[], language: "nl" | "en" = "nl") =>
  inWords(headline(readerOf(literalReport({ figures }), language)));

test("the title has the month and, beside it, the year", () => {
  const figures = [result(840, 1000), result(9800, 10_000, "ytd")];
  expect(title([result(840, 1000), result(9700, 10_000, "ytd")])).toBe(
    "Oktober bleef 16 % onder target; het jaar ligt 3 % achter",
  );
  expect(title([result(840, 1000), result(9700, 10_000, "ytd")], "en")).toBe(
    "October ended 16% below target; the year is 3% behind",
  );
  expect(title(figures)).toBe("Oktober bleef 16 % onder target; het jaar ligt 2 % achter");
});

test("above target nothing is called a loss, and within two percent month and year are on target", () => {
  expect(title([result(1270, 1000), result(10_500, 10_000, "ytd")])).toBe(
    "Oktober kwam 27 % boven target uit; het jaar ligt 5 % voor",
  );
  expect(title([result(990, 1000), result(10_100, 10_000, "ytd")])).toBe(
    "Oktober lag op target; het jaar ligt op target",
  );
});

test("without a target of the year the month stands alone", () => {
  expect(title([result(500, 1000)])).toBe("Oktober bleef 50 % onder target");
});

test("without a target the revenue is said, without a result that too", () => {
  expect(title([{ metric: "activity.count.revenue", value: 5_120_400, unit: "currency" }])).toBe(
    "Oktober bracht € 5.120.000 op; er is geen target om het aan te meten",
  );
  expect(title([])).toBe("Van oktober is nog geen resultaat bekend");
});

test.each([
  ["nl", "running", "Oktober is nog niet voorbij: € 500 omzet tot en met 27 oktober 2026"],
  ["nl", "future", "Oktober is nog niet begonnen: dit is geen resultaat"],
  ["en", "running", "October is not over: €500 of revenue up to 27 October 2026"],
  ["en", "exports_end", "October is not whole: €500 of revenue up to 27 October 2026, where the exports end"],
] as const)(
  "of a month that is not whole the title says that, and no result (%s, %s)",
  (language, partial, said) => {
    const report = literalReport({
      figures: [result(500, 1000), { metric: "activity.count.revenue", value: 500 }],
    });
    const { snapshot } = report;
    const period = { ...snapshot.period, partial, data_until: "2026-10-27" };
    const reader = readerOf({ ...report, snapshot: { ...snapshot, period } }, language);
    expect(inWords(headline(reader))).toBe(said);
    expect(headFigure(reader)).toBeUndefined();
  },
);

test("the title claims how far the month is from its target, and on which side", () => {
  const { claims } = headline(readerOf(literalReport({ figures: [result(840, 1000)] }), "nl"));
  const attainment = { metric: "result.attainment", scope: { kind: "company", id: "all" }, window: "month" };
  expect(claims).toEqual([
    { a: { minus: [attainment, 1] }, relation: "below", b: 0 },
    { says: "16\u00a0%", as: "percent", is: { size: { minus: [attainment, 1] } } },
  ]);
});

test("the figure beside it is of the month, with the year and last year's month under it", () => {
  const figures = [
    result(1_056_000, 1_252_000),
    result(12_090_000, 12_350_000, "ytd"),
    { metric: "result.last_year" as const, value: 1_254_000, unit: "currency" as const },
  ];
  const figure = headFigure(readerOf(literalReport({ figures }), "nl"));
  expect(inWords(figure?.value)).toBe("84 %");
  expect(figure?.notes.map(inWords)).toEqual([
    "van het target in oktober: € 1.056.000 van € 1.252.000, −€ 196.000",
    "98 % dit jaar: € 12,1 mln van € 12,4 mln",
    "Vorig jaar oktober: € 1.254.000",
  ]);
  expect(headFigure(readerOf(literalReport({}), "nl"))).toBeUndefined();
});
