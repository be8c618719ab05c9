import { expect, test } from "vitest";
import { figureOf, reportOfEdge } from "./report.fixture.ts";

test("of somebody away for half a year there is no comparison and no finding, and the others are compared as before", () => {
  const report = reportOfEdge("away-half-a-year");
  const ratio = (scope: string) => figureOf(report, { metric: "peers.orders_ratio", scope, window: "r12" });
  expect(ratio("p3")).toMatchObject({ value: null, status: "not_assessed" });
  expect(ratio("p0").value).toBeGreaterThan(0.5);
  expect(report.signals.filter(({ scope }) => scope.kind === "account_manager")).toEqual([]);
});
