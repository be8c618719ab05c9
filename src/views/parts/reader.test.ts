import { expect, test } from "vitest";
import type { SnapshotFigure } from "../../report/snapshot.ts";
import { literalReport } from "../site.fixture.ts";
import { snapshotWith } from "../snapshot.fixture.ts";
import { readerOf, toneOf } from "./reader.ts";

const spaced = (text: string | null) => text?.replaceAll("\u00a0", " ");
const rate = (won: number, closed: number): Partial<SnapshotFigure> => ({
  metric: "conversion.quote_to_order",
  value: won / closed,
  numerator: won,
  denominator: closed,
  n: closed,
  interval: [0.1, 0.5],
});
const reader = (figures: Partial<SnapshotFigure>[], language: "nl" | "en" = "nl") =>
  readerOf(literalReport({ figures }), language);

test("a rate shows its counts, and its interval in a cell", () => {
  const { rate: rated, rateCell, said, text } = reader([rate(30, 120)]);
  expect(spaced(rated("conversion.quote_to_order"))).toBe("25 % · 30 van 120");
  expect(spaced(rateCell("conversion.quote_to_order").text)).toBe("25 % (10–50 %) · 30 van 120");
  expect(spaced(said("conversion.quote_to_order"))).toBe("25 % (30 van 120)");
  expect(spaced(text("conversion.quote_to_order"))).toBe("25 %");
});

test("under ten cases there are only counts, wherever it is said", () => {
  const { rate: rated, rateCell, said, text } = reader([rate(3, 9)], "en");
  for (const shown of [
    rated("conversion.quote_to_order"),
    rateCell("conversion.quote_to_order").text,
    said("conversion.quote_to_order"),
    text("conversion.quote_to_order"),
  ])
    expect(shown).toBe("3 of 9");
  expect(reader([rate(3, 10)], "en").text("conversion.quote_to_order")).toBe("30%");
});

test("a share of amounts is no rate of cases: it has no counts", () => {
  const share: Partial<SnapshotFigure> = {
    metric: "result.attainment",
    value: 0.84,
    numerator: 1_055_745,
    denominator: 1_252_307,
  };
  expect(reader([share], "en").said("result.attainment")).toBe("84%");
});

test("without a value there is a reason and nothing to say in a sentence", () => {
  const {
    said,
    text,
    rate: rated,
    cell,
  } = reader([{ metric: "conversion.quote_to_order", status: "too_few" }]);
  expect(said("conversion.quote_to_order")).toBeNull();
  expect([
    text("conversion.quote_to_order"),
    rated("conversion.quote_to_order"),
    cell("conversion.quote_to_order").text,
  ]).toEqual(Array.from({ length: 3 }, () => "nog te weinig gegevens"));
  expect(cell("conversion.quote_to_order")).not.toHaveProperty("sort");
  expect(text("plan.reach")).toBe("gegevens ontbreken");
});

test("a missing file is named where the definition of the metric says which it needs", () => {
  const { definitions } = snapshotWith();
  const figures: Partial<SnapshotFigure>[] = [{ metric: "plan.coverage", status: "missing_file" }];
  const report = (missing: ("plan" | "activities" | "quotes")[]) =>
    readerOf(literalReport({ definitions, figures, missing }), "nl");
  expect(report(["plan", "activities", "quotes"]).text("plan.coverage")).toBe(
    "contactplan.csv en activiteiten.csv ontbreken",
  );
  expect(report(["quotes"]).text("plan.coverage")).toBe("bestand ontbreekt");
});

test("a difference within the tolerance is neither good nor bad", () => {
  expect([toneOf(0.05, 0.05), toneOf(-0.06, 0.05), toneOf(0.06, 0.05), toneOf(0)]).toEqual([
    "neutral",
    "bad",
    "good",
    "neutral",
  ]);
});
