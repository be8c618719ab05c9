import { expect, test } from "vitest";
import { renderPin } from "./pin.ts";

const ends = (svg: string) =>
  svg
    .match(/M([\d.]+),8L([\d.]+),8/)
    ?.slice(1)
    .map(Number) ?? [];

test("a pin stands at the side of zero that its sign says, hidden from screen readers", async () => {
  const below = renderPin({ share: -0.2, extent: 0.4, tone: "bad" });
  expect(below).toContain('aria-hidden="true"');
  const [zero = 0, end = 0] = ends(below);
  expect(end).toBeLessThan(zero);
  await expect(`${below.replaceAll(/<(?!\/)/g, "\n<").trim()}\n`).toMatchFileSnapshot("snapshots/pin.svg");
});

test("pins of one column are on one scale, and the longest reaches the edge", () => {
  const length = (share: number) => {
    const [zero = 0, end = 0] = ends(renderPin({ share, extent: 0.4, tone: "good" }));
    return end - zero;
  };
  expect(length(0.4)).toBeCloseTo(2 * length(0.2), 1);
  expect(length(0.4)).toBeCloseTo(31, 1);
});

test("no variance at all is a pin on the line", () => {
  expect(renderPin({ share: 0, extent: 0, tone: "neutral" })).not.toContain("NaN");
});
