import { expect, test } from "vitest";
import { inWords } from "../blocks.fixture.ts";
import { literalReport } from "../site.fixture.ts";
import { sixQuestions } from "./questions.ts";
import { readerOf } from "./reader.ts";

test("each question is answered by a number, or by why there is none", () => {
  const report = literalReport({
    figures: [
      { metric: "strength.effective", value: 22.8, unit: "fte" },
      { metric: "strength.planned", value: 25.4, unit: "fte" },
      { metric: "activity.attainment_available.visits", status: "no_target" },
      {
        metric: "conversion.quote_to_order",
        window: "r12",
        value: 0.25,
        numerator: 30,
        denominator: 120,
        n: 120,
      },
      { metric: "plan.sufficiency", window: "ytd", value: 1.05 },
      { metric: "plan.coverage", window: "r12", status: "no_plan" },
      { metric: "plan.load", window: "r12", value: 1.14 },
    ],
  });
  const { hours, customers } = sixQuestions(readerOf(report, "nl"), report.whole);
  expect(hours.map(inWords)).toEqual([
    "Hebben we de handen? 22,8 fte, van 25,4 gepland.",
    "Wapperen ze? Nog niet te zeggen: geen target.",
    "Leveren ze kwaliteit? Scoringskans over twaalf maanden: 25 % (30 van 120).",
  ]);
  expect(customers.map(inWords)).toEqual([
    "Is het plan genoeg? Het belooft 105 % van het jaartarget.",
    "Wordt het gedaan, bij de juiste klanten? Nog niet te zeggen: geen plan.",
    "Past het in de uren die er zijn? Het vraagt 114 % van de beschikbare uren.",
  ]);
});

test("hands without a planned strength are said alone", () => {
  const report = literalReport({ figures: [{ metric: "strength.effective", value: 3, unit: "fte" }] });
  const [have] = sixQuestions(readerOf(report, "en"), report.whole).hours;
  expect(have).toBe("Do we have the hands? 3.0\u00a0FTE; there is no planned strength.");
});
