import { expect, test } from "vitest";
import { elementsIn } from "../text/markup.fixture.ts";
import { renderCellBullet } from "./cell-bullet.ts";

const widths = (svg: string) => elementsIn(svg, "rect").map(({ attribs }) => Number(attribs.width));

test("actual lies solid in its outlined plan, hidden from screen readers", async () => {
  const svg = renderCellBullet({ actual: 237, plan: 335, extent: 533 });
  expect(svg).toContain('aria-hidden="true"');
  await expect(`${svg.replaceAll(/<(?!\/)/g, "\n<").trim()}\n`).toMatchFileSnapshot(
    "snapshots/cell-bullet.svg",
  );
});

test("bars of one column are on one scale, and the longest reaches the edge", () => {
  const [, half = 0] = widths(renderCellBullet({ actual: 200, plan: 100, extent: 400 }));
  const [, whole = 0] = widths(renderCellBullet({ actual: 400, plan: 100, extent: 400 }));
  expect([half, whole]).toEqual([70, 140]);
});

test("nothing, and less than nothing, is no bar", () => {
  for (const actual of [0, -20]) {
    const svg = renderCellBullet({ actual, plan: 0, extent: 0 });
    expect(svg).not.toContain("NaN");
    expect(Math.max(0, ...widths(svg))).toBe(0);
  }
});
