import { expect, test } from "vitest";
import { withPolicy } from "./policy.ts";

test("the policy stands before everything that could load something", () => {
  const page = withPolicy(
    '<!doctype html><html><head><meta charset="utf-8"><link rel="stylesheet" href="a.css">',
  );
  expect(page).toMatch(
    /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; /,
  );
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<link"));
  expect(page).not.toContain("unsafe-inline");
});

test("a page that cannot have the policy is refused", () => {
  expect(() => withPolicy("<p>text")).toThrow("charset");
});
