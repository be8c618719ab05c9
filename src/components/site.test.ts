import { expect, test } from "vitest";
import { hrefOf, unbroken } from "./site.ts";

test("a slug becomes a page in the folder of its language", () => {
  expect(hrefOf({ home: "/", shared: "/" }, "strength")).toBe("/strength.html");
  expect(hrefOf({ home: "/en/", shared: "/en/" }, "person/am-07")).toBe("/en/person/am-07.html");
});

test("a place on a page stays behind the extension", () => {
  expect(hrefOf({ home: "/", shared: "/" }, "method#plan.coverage")).toBe("/method.html#plan.coverage");
});

test("from a published month its own pages stay in it, and what all months share is that of the newest report", () => {
  const august = { home: "/2026-08/en/", shared: "/en/" };
  expect(hrefOf(august, "strength")).toBe("/2026-08/en/strength.html");
  expect(hrefOf(august, "method#plan.load")).toBe("/en/method.html#plan.load");
});

test("a sign stays with the amount that it is of, and nothing else changes", () => {
  expect(unbroken("dekking −€ 278.000 en +5 %")).toBe("dekking −\u2060€ 278.000 en +5 %");
});
