import { expect, test } from "vitest";
import { along } from "./places.ts";

test("points along x share the width between them, each around its middle", () => {
  const place = along({ count: 3, x: (i) => 20 + i * 10, top: 0, bottom: 50 });
  expect(place).toEqual({ left: 15, right: 45, top: 0, bottom: 50, rows: 3 });
});

test("one point has some width of its own", () => {
  const place = along({ count: 1, x: () => 20, top: 0, bottom: 50 });
  expect(place).toMatchObject({ left: 10, right: 30, rows: 1 });
});
