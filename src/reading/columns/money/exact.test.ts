import { expect, test } from "vitest";
import { exactProduct } from "./exact.ts";

test.each([
  [[1.005, 1000], 1005],
  [[0.1, 0.2], 0.02],
  [[1.1, 1.1, 1.1], 1.331],
  [[-2.5, 4], -10],
  [[1e21, 2], 2e21],
  [[1.5e-7, 2], 3e-7],
  [[0, 5], 0],
  [[], 1],
])("the product of %j is %d", (factors, product) => {
  expect(exactProduct(...factors)).toBe(product);
});
