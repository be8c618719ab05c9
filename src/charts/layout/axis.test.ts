import { expect, test } from "vitest";
import { axisLabels, monthLabels } from "./axis.ts";
import { linear } from "./scale.ts";

const names = [
  "okt 25",
  "nov",
  "dec",
  "jan 26",
  "feb",
  "mrt",
  "apr",
  "mei",
  "jun",
  "jul",
  "aug",
  "sep",
  "okt 26",
];

function written(width: number, months = names): string[] {
  const x = linear([0, months.length - 1], [10, width - 10]);
  const labels = monthLabels(months, x, { y: 10, left: 0, right: width });
  return labels.sort((a, b) => a.x - b.x).map(({ text }) => text);
}

test("every month has its name where there is room, else every second, third …, and always first and last", () => {
  expect(written(720)).toEqual(names);
  expect(written(430)).toEqual(["okt 25", "dec", "feb", "apr", "jun", "aug", "okt 26"]);
  expect(written(110)).toEqual(["okt 25", "okt 26"]);
  expect(written(60)).toEqual(["okt 26"]);
});

test("of many years the same month of each is named, or of every second, third …", () => {
  const years = Array.from({ length: 60 }, (_, i) => `m${(i % 12) + 1} ${21 + Math.floor(i / 12)}`);
  expect(written(620, years)).toEqual(["m1 21", "m12 21", "m12 22", "m12 23", "m12 24", "m12 25"]);
  expect(written(240, years)).toEqual(["m1 21", "m12 23", "m12 25"]);
});

test("no months have no labels", () => {
  expect(monthLabels([], (month) => month, { y: 10, left: 0, right: 100 })).toEqual([]);
});

test("labels at the ends of an axis move inside it", () => {
  const ticks = [0, 50, 100].map((value) => ({ value, text: `${value} %` }));
  const labels = axisLabels(ticks, (value) => value * 2, { y: 10, left: 0, right: 200 });
  expect(labels).toHaveLength(3);
  expect(labels[0]?.x).toBeGreaterThan(0);
  expect(labels[2]?.x).toBeLessThan(200);
});
