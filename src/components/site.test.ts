import { expect, test } from "vitest";
import { hrefOf } from "./site.ts";

test("a slug becomes a page in the folder of its language", () => {
  expect(hrefOf({ home: "/" }, "strength")).toBe("/strength.html");
  expect(hrefOf({ home: "/en/" }, "person/am-07")).toBe("/en/person/am-07.html");
});

test("a place on a page stays behind the extension", () => {
  expect(hrefOf({ home: "/" }, "method#plan.coverage")).toBe("/method.html#plan.coverage");
});
