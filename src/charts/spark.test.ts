import { expect, test } from "vitest";
import { renderSpark } from "./spark.ts";

test("a sparkline marks its last month and is hidden from screen readers", async () => {
  const svg = renderSpark({ values: [8, 8, 7.6, null, 6.8, 6.2], norm: 8 });
  expect(svg).toContain('aria-hidden="true"');
  expect(svg.match(/<circle/g)).toHaveLength(1);
  await expect(`${svg.replaceAll(/<(?!\/)/g, "\n<").trim()}\n`).toMatchFileSnapshot("snapshots/spark.svg");
});

test("a month without value is a gap in the line", () => {
  const path = (values: (number | null)[]) => renderSpark({ values }).match(/ d="([^"]+)"/)?.[1] ?? "";
  expect(path([1, 2, 3, 4]).match(/M/g)).toHaveLength(1);
  expect(path([1, 2, null, 3, 4]).match(/M/g)).toHaveLength(2);
});

test("without a value there is no sparkline, and one value is a dot", () => {
  expect(renderSpark({ values: [] })).toBe("");
  expect(renderSpark({ values: [null, null], norm: 3 })).toBe("");
  expect(renderSpark({ values: [5] })).toContain("<circle");
  expect(renderSpark({ values: [5] })).not.toContain("NaN");
});
