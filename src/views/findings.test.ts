import { expect, test } from "vitest";
import { blocksIn, inWords, sectionIn } from "./blocks.fixture.ts";
import { findingsView } from "./findings.ts";
import { methodView } from "./method.ts";
import { reportOf } from "./report.ts";
import { literalReport } from "./site.fixture.ts";

test("the method page names every finding and leads to where it is explained", () => {
  const report = reportOf({
    ...literalReport({}).snapshot,
    signal_definitions: (["coverage_low", "neglected"] as const).map((id) => ({
      id,
      severity: "low",
      window: "r12",
      scopes: ["team"],
      figures: ["plan.coverage"],
    })),
  });
  const [links] = blocksIn(sectionIn(methodView(report, "nl"), "findings"), "paragraph");
  expect(links?.text).toEqual([
    { text: "Plan wordt niet uitgevoerd", href: "findings#signal.coverage_low" },
    " · ",
    { text: "Klanten wachten te lang", href: "findings#signal.neglected" },
  ]);
  const [explained] = blocksIn(sectionIn(findingsView(report, "nl"), "each"), "terms");
  expect(explained?.terms.map(({ id }) => id)).toEqual(["signal.coverage_low", "signal.neglected"]);
});

test("how often chance alone points to a change is said, of the whole and of any of the teams, with its source", () => {
  const said = (figures: Parameters<typeof literalReport>[0]) =>
    blocksIn(sectionIn(findingsView(literalReport(figures), "nl"), "read"), "points")
      .flatMap(({ points }) => points.map(inWords))
      .at(-1);
  const text = said({
    figures: [
      { metric: "process.chance", value: 0.067, unit: "share", n: 4 },
      { metric: "process.chance_teams", value: 0.174, unit: "share", n: 6 },
    ],
  })?.replaceAll("\u00a0", " ");
  expect(text).toContain("een teken");
  expect(text).toContain("7 %");
  expect(text).toContain("ten minste één van 6 teams");
  expect(text).toContain("17 %");
  expect(text).toContain("simulatie van 200.000 reeksen");
  expect(said({ figures: [] })).not.toContain("200.000");
});
