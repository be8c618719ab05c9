import { expect, test } from "vitest";
import { blocksIn, inWords, sectionIn } from "./blocks.fixture.ts";
import { methodView } from "./method.ts";
import { reportOf } from "./report.ts";
import { literalReport } from "./site.fixture.ts";
import { snapshotWith } from "./snapshot.fixture.ts";

test("every setting is shown under the name that report.yaml has for it", () => {
  const snapshot = snapshotWith();
  const [block] = blocksIn(sectionIn(methodView(reportOf(snapshot), "en"), "settings"), "pairs");
  const { thresholds, ...settings } = snapshot.settings;
  expect(block?.pairs.map(({ label }) => label)).toEqual([
    ...Object.keys(settings).sort(),
    ...Object.keys(thresholds)
      .sort()
      .map((name) => `thresholds.${name}`),
  ]);
});

test("how often chance alone points to a change is said, of the whole and of any of the teams, with its source", () => {
  const said = (figures: Parameters<typeof literalReport>[0]) =>
    blocksIn(sectionIn(methodView(literalReport(figures), "nl"), "findings"), "points")
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
