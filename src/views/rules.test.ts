import { expect, test } from "vitest";
import { rules } from "../contract/rules.ts";
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
    for (const { name, facts } of terms) {
      expect(name).toBeTruthy();
      expect(facts.map(({ text }) => text).every((text) => text.length > 5)).toBe(true);
    }
  },
);
