import { expect, test } from "vitest";
import { blocksIn, sectionIn } from "./blocks.fixture.ts";
import { methodView } from "./method.ts";
import { reportOf } from "./report.ts";
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
