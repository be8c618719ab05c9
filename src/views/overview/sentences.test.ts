import { expect, test } from "vitest";
import type { SnapshotFigure } from "../../report/snapshot.ts";
import { readerOf } from "../parts/reader.ts";
import { literalReport } from "../site.fixture.ts";
import { fiveSentences, overviewTitle } from "./sentences.ts";

const spaced = (text: string) => text.replaceAll("\u00a0", " ");

function result(revenue: number, target: number): Partial<SnapshotFigure> {
  return { metric: "result.attainment", value: revenue / target, numerator: revenue, denominator: target };
}

function title(figures: Partial<SnapshotFigure>[], language: "nl" | "en" = "nl"): string {
  return spaced(overviewTitle(readerOf(literalReport({ figures }), language)));
}

test("below target, the title says how far and the largest loss of each reading", () => {
  const effects: Partial<SnapshotFigure>[] = [
    { metric: "gap.hours.hands", value: -60_000 },
    { metric: "gap.hours.visits", value: -24_000 },
    { metric: "gap.customers.plan", value: 16_000 },
    { metric: "gap.customers.coverage", value: -100_000 },
  ];
  expect(title([result(1_116_000, 1_200_000), ...effects])).toBe(
    "Oktober bleef € 84.000 (7 %) onder target; vooral door te weinig handen, en door een plan dat niet is uitgevoerd",
  );
  expect(title([result(1_116_000, 1_200_000), ...effects], "en")).toBe(
    "October ended €84,000 (7%) below target; mostly for want of hands, and a plan that was not carried out",
  );
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
    expect(spaced(overviewTitle(readerOf({ ...report, snapshot: { ...snapshot, period } }, language)))).toBe(
      said,
    );
  },
);

test("within two percent the month was on target, above it the title says how far", () => {
  expect(title([result(990, 1000)])).toBe("Oktober lag op target");
  expect(title([result(1100, 1000)])).toBe("Oktober kwam € 100 (10 %) boven target uit");
});

test("without effects the title names no cause", () => {
  expect(title([result(500, 1000)])).toBe("Oktober bleef € 500 (50 %) onder target");
});

test("without a target the revenue is said, without a result that too", () => {
  expect(title([{ metric: "activity.count.revenue", value: 5_120_400, unit: "currency" }])).toBe(
    "Oktober bracht € 5.120.000 op; er is geen target om het aan te meten",
  );
  expect(title([])).toBe("Van oktober is nog geen resultaat bekend");
});

test("what no number supports is not said", () => {
  expect(fiveSentences(readerOf(literalReport({}), "nl"))).toEqual([]);
  expect(fiveSentences(readerOf(literalReport({ figures: [result(900, 1000)] }), "en"))).toEqual([
    "The result is €900 against a target of €1,000: −10%.",
  ]);
});

test("what explains the result comes in order of money", () => {
  const sentences = (hands: number, coverage: number) =>
    fiveSentences(
      readerOf(
        literalReport({
          figures: [
            result(900, 1000),
            { metric: "strength.effective", value: 9, unit: "fte" },
            { metric: "strength.planned", value: 9, unit: "fte" },
            { metric: "plan.coverage", value: 0.7, window: "r12", unit: "share" },
            { metric: "gap.hours.hands", value: hands },
            { metric: "gap.customers.coverage", value: coverage },
          ],
        }),
        "en",
      ),
    ).map((sentence) =>
      sentence.includes("FTE") ? "hands" : sentence.includes("plan") ? "coverage" : "result",
    );
  expect(sentences(-10, -90)).toEqual(["result", "coverage", "hands"]);
  expect(sentences(-90, -10)).toEqual(["result", "hands", "coverage"]);
});
