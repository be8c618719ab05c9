import { expect, test } from "vitest";
import { type RuleId, rules } from "../contract/rules.ts";
import { blocksIn } from "./blocks.fixture.ts";
import { reportOf } from "./report.ts";
import { rulesView } from "./rules.ts";
import { snapshotWith } from "./snapshot.fixture.ts";

test.each(["nl", "en"] as const)(
  "every rule has its place, what it means and what to do (%s)",
  (language) => {
    const view = rulesView(reportOf(snapshotWith()), language);
    const terms = blocksIn(view, "terms").flatMap((block) => block.terms);
    expect(terms.map(({ id }) => id).toSorted()).toEqual(Object.keys(rules).toSorted());
    for (const { id = "", name, text, facts } of terms) {
      expect(name, id).toBeTruthy();
      expect(text.length, id).toBeGreaterThan(5);
      expect(facts, id).toHaveLength(1);
    }
  },
);

test("how grave a rule is stands beside it, in a word", () => {
  const terms = blocksIn(rulesView(reportOf(snapshotWith()), "en"), "terms").flatMap((block) => block.terms);
  const wordOf = (id: RuleId) => terms.find((term) => term.id === id)?.facts[0]?.text;
  expect([wordOf("file.broken_encoding"), wordOf("file.missing")]).toEqual(["error", "warning"]);
});
