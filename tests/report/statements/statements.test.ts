import { expect, test } from "vitest";
import { assemble } from "../../../src/report/assemble.ts";
import { stableJson } from "../../../src/report/stable-json.ts";
import { reportOf } from "../../../src/views/report.ts";
import { contentOf, sitePages } from "../../../src/views/site.ts";
import { type PlacedStatement, statementsOf } from "../../../src/views/statements.ts";
import { fixture, read, today } from "../../folders.fixture.ts";
import { evidenceOf, type Numbers, untrue } from "./evaluate.ts";
import { unclaimed } from "./wording.ts";

/** What a report states on all its pages, with report.json as it is published. */
function statedIn(data: ReturnType<typeof read>, month: string) {
  const snapshot = assemble({ ...data, month, audience: { kind: "management" }, today });
  const report: Numbers = JSON.parse(stableJson(snapshot));
  const pages = sitePages({ report: reportOf(snapshot), archive: [] });
  return { report, statements: pages.flatMap((page) => statementsOf(page.path, contentOf(page))) };
}

/** What is not so, or is said and not claimed, with where. */
function wrongIn({ report, statements }: ReturnType<typeof statedIn>): string[] {
  const evidence = evidenceOf(report);
  const names = report.scopes.map(({ name }) => name);
  const at = ({ page, place, text }: PlacedStatement) => `${page} ${place}: ${text}`;
  return statements.flatMap((stated) => [
    ...untrue(evidence, stated).map((claim) => `${at(stated)} ≠ ${claim}`),
    ...unclaimed(stated, names).map((word) => `${at(stated)} says "${word}" without a claim`),
  ]);
}

const months = ["2026-02", "2026-03", "2026-04", "2026-05"];

test.each(months)("every statement of the report of %s is true, and claims all that it says", (month) => {
  const stated = statedIn(read(fixture("dutch")), month);
  expect(stated.statements.length).toBeGreaterThan(5);
  expect(wrongIn(stated)).toEqual([]);
});
