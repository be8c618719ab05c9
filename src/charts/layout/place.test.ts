import { expect, test } from "vitest";
import { labelBox, touches } from "./labels.ts";
import { named, spread } from "./place.ts";

test("things that lie together move apart, in their order", () => {
  expect(spread([50, 50, 52], [18, 18, 18], [0, 200])).toEqual([50, 68, 86]);
  expect(spread([195, 190], [18, 18], [0, 200])).toEqual([191, 173]);
  expect(spread([5, 100], [18, 18], [0, 200])).toEqual([9, 100]);
  expect(spread([], [], [0, 200])).toEqual([]);
});

test("a point without room for its name stays without, and no name covers a point", () => {
  const points = Array.from({ length: 12 }, (_, i) => ({
    x: 100 + i * 6,
    y: 60,
    texts: [`Medewerker ${i}`],
  }));
  const bounds = { left: 0, right: 300, top: 0, bottom: 120 };
  const labels = named(points, { bounds, taken: [], radius: 4 });
  expect(labels.length).toBeGreaterThan(1);
  expect(labels.length).toBeLessThan(12);
  for (const label of labels) {
    const others = labels.filter((other) => other !== label);
    expect(others.some((other) => touches(labelBox(label), labelBox(other)))).toBe(false);
  }
});

test("the next text is tried where the first has no room", () => {
  const bounds = { left: 0, right: 120, top: 0, bottom: 30 };
  const texts = ["Verkoopbinnendienst Grootzakelijk", "Verkoop"];
  expect(named([{ x: 20, y: 15, texts }], { bounds, taken: [], radius: 4 }).map(({ text }) => text)).toEqual([
    "Verkoop",
  ]);
});
