import { expect, test } from "vitest";
import type { Snapshot } from "../report/snapshot.ts";
import { blocksIn, sectionIn, tablesIn } from "./blocks.fixture.ts";
import { methodView } from "./method.ts";
import { reportOf } from "./report.ts";
import { literalReport } from "./site.fixture.ts";
import { snapshotWith } from "./snapshot.fixture.ts";

const [coverage] = snapshotWith().definitions;
const definition = (changes: Partial<Snapshot["definitions"][number]>) =>
  coverage ? [{ ...coverage, ...changes }] : [];

function termsOf(snapshot: Snapshot, reading: string) {
  const section = sectionIn(methodView(reportOf(snapshot), "nl"), reading);
  return blocksIn(section, "terms").flatMap(({ terms }) => terms);
}

test("every metric stands under its reading, at a place with its own id", () => {
  const definitions = [
    ...definition({ id: "strength.effective", reading: "hours" }),
    ...definition({ id: "plan.coverage" }),
    ...definition({ id: "plan.load" }),
  ];
  const snapshot = snapshotWith({ definitions });
  expect(termsOf(snapshot, "hours").map(({ id }) => id)).toEqual(["strength.effective"]);
  expect(termsOf(snapshot, "customers").map(({ id }) => id)).toEqual(["plan.coverage", "plan.load"]);
});

test("limits and a source are said where there are any", () => {
  const labels = (changes: Parameters<typeof definition>[0]) =>
    termsOf(snapshotWith({ definitions: definition(changes) }), "customers")[0]?.facts.map(
      ({ label }) => label,
    );
  const always = ["Betekenis", "Formule", "Eenheid", "Bestanden"];
  expect(labels({})).toEqual(always);
  expect(labels({ limits: { nl: "Niet meer.", en: "No more." }, source: "Wilson 1927" })).toEqual([
    ...always,
    "Grenzen",
    "Bron",
  ]);
});

test("every setting is shown under the name that report.yaml has for it", () => {
  const snapshot = snapshotWith();
  const [table] = tablesIn(sectionIn(methodView(reportOf(snapshot), "en"), "settings"));
  const { thresholds, ...settings } = snapshot.settings;
  expect(table?.rows.map(([name]) => name?.text)).toEqual([
    ...Object.keys(settings).sort(),
    ...Object.keys(thresholds)
      .sort()
      .map((name) => `thresholds.${name}`),
  ]);
});

test("how often chance alone points to a change is said, of the whole and of any of the teams, with its source", () => {
  const said = (figures: Parameters<typeof literalReport>[0]) =>
    blocksIn(sectionIn(methodView(literalReport(figures), "nl"), "findings"), "paragraph")
      .map(({ text }) => String(text))
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
