import { expect, test } from "vitest";
import { chartsIn } from "./blocks.fixture.ts";
import { charts, paragraphs, tables } from "./blocks.ts";
import { notationView } from "./notation.ts";
import { literalReport } from "./site.fixture.ts";

const [first, second] = chartsIn(notationView(literalReport({}), "en"));

test("what is given stands in its order, a block each", () => {
  if (!first || !second) throw new Error("the notation has lost its examples");
  expect(charts(second, first)).toEqual([
    { kind: "chart", chart: second },
    { kind: "chart", chart: first },
  ]);
  expect(tables(second.table, first.table).map(({ table }) => table.id)).toEqual([
    second.table.id,
    first.table.id,
  ]);
  expect(paragraphs("One.", ["Two, ", { text: "linked", href: "method" }])).toEqual([
    { kind: "paragraph", text: "One." },
    { kind: "paragraph", text: ["Two, ", { text: "linked", href: "method" }] },
  ]);
});

test("a chart of which there is nothing to draw is no block", () => {
  expect(charts(undefined, first, undefined)).toHaveLength(1);
  expect(charts(undefined)).toEqual([]);
});
