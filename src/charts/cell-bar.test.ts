import { expect, test } from "vitest";
import { elementsIn } from "../text/markup.fixture.ts";
import { renderCellBar } from "./cell-bar.ts";

/** Where the bar begins and how long it is. */
function barOf(svg: string) {
  const [bar] = elementsIn(svg, "rect");
  return { left: Number(bar?.attribs.x), width: Number(bar?.attribs.width) };
}

test("an amount lies at the side of zero that its sign says, hidden from screen readers", async () => {
  const below = renderCellBar({ value: -98, extent: 98, tone: "bad" });
  expect(below).toContain('aria-hidden="true"');
  expect(barOf(below)).toEqual({ left: 1, width: 47 });
  expect(barOf(renderCellBar({ value: 98, extent: 98, tone: "good" }))).toEqual({ left: 48, width: 47 });
  await expect(`${below.replaceAll(/<(?!\/)/g, "\n<").trim()}\n`).toMatchFileSnapshot(
    "snapshots/cell-bar.svg",
  );
});

test("bars of one column are on one scale", () => {
  const { width } = barOf(renderCellBar({ value: 26, extent: 104, tone: "good" }));
  expect(width).toBeCloseTo(47 / 4, 2);
});

test("no amount at all is the line only", () => {
  const svg = renderCellBar({ value: 0, extent: 0, tone: "neutral" });
  expect(svg).not.toContain("NaN");
  expect(barOf(svg).width || 0).toBe(0);
});
