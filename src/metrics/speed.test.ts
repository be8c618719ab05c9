import { expect, test } from "vitest";
import { factsOfDataset } from "./figures.fixture.ts";
import { largeOrganisation } from "./large-organisation.fixture.ts";
import { allFigures } from "./registry.ts";

test("every figure of 70,000 activities is there within three seconds", () => {
  const dataset = largeOrganisation(70_000);
  const start = performance.now();
  const figures = allFigures(factsOfDataset(dataset));
  const seconds = (performance.now() - start) / 1000;
  const visits = figures.find(
    ({ metric, scope, window }) =>
      metric === "activity.count.visits" && scope.kind === "company" && window === "r12",
  );
  expect(visits?.value).toBeGreaterThan(8000);
  expect(seconds).toBeLessThan(3);
});
