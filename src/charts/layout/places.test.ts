import { expect, test } from "vitest";
import { along, writtenPlaces } from "./places.ts";

test("points along x share the width between them, each around its middle", () => {
  const place = along({ count: 3, x: (i) => 20 + i * 10, top: 0, bottom: 50 });
  expect(place).toEqual({ left: 15, right: 45, top: 0, bottom: 50, row: 0, rows: 3 });
});

test("one point has some width of its own", () => {
  expect(along({ count: 1, x: () => 20, top: 0, bottom: 50 })).toMatchObject({
    left: 10,
    right: 30,
    rows: 1,
  });
});

test("a page carries places as whole numbers", () => {
  const box = { left: 0.4, top: 1.6, right: 20, bottom: 30 };
  expect(writtenPlaces([])).toBe("");
  expect(
    writtenPlaces([
      { ...box, row: 2 },
      { ...box, row: 0, rows: 13, column: 1 },
    ]),
  ).toBe("0 2 20 30 2 1 0;0 2 20 30 0 13 1");
});
