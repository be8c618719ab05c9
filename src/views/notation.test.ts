import { expect, test } from "vitest";
import { optionsOf } from "../charts/drawing.ts";
import { expectReadable } from "../charts/snapshot.fixture.ts";
import { languages } from "../contract/vocabulary.ts";
import { chartIn, chartsIn } from "./blocks.fixture.ts";
import { notationView } from "./notation.ts";
import { reportOf } from "./report.ts";
import { snapshotWith } from "./snapshot.fixture.ts";

test.each(languages)(
  "every form of the notation has an example that can be read, with its numbers (%s)",
  (language) => {
    const charts = chartsIn(notationView(reportOf(snapshotWith()), language));
    expect(charts.map(({ id }) => id)).toEqual([
      "scenarios",
      "variance",
      "steps",
      "effects",
      "doubt",
      "chance",
      "change",
      "coverage",
      "year-end",
    ]);
    for (const { drawing, table, subtitle } of charts) {
      expectReadable((form) => optionsOf(drawing, form));
      expect(table.rows.length).toBeGreaterThan(1);
      expect(subtitle).toMatch(/^(Voorbeeld|Example) · /);
    }
  },
);

test("the steps of the waterfall add up to its result", () => {
  const steps = chartIn(notationView(reportOf(snapshotWith()), "en"), "steps");
  const values = steps?.table.rows.map(([, value]) => Number(value?.text.replace("−", "-")));
  const [target = 0, ...rest] = values ?? [];
  expect(target + rest.slice(0, -1).reduce((sum, effect) => sum + effect, 0)).toBe(rest.at(-1));
});
