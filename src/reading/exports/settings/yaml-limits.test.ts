import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { fatalToken, unfitNode } from "./yaml-limits.ts";

/** Where a text would take too long to read, and what was expected. */
const fatal = (text: string) => {
  const found = fatalToken(text);
  return found && `${found.offset} ${found.expected.en}`;
};
/** Where a document cannot be settings, and what was expected. */
const unfit = (text: string) => {
  const found = unfitNode(parseDocument(text, { uniqueKeys: false }));
  return found && `${found.offset} ${found.expected.en}`;
};

test("settings as people write them are none of that", () => {
  const text = "organisation: Demo # *x [\nfiles:\n  quotes:\n    - { path: [a, b] }\n    - path: '[*]'\n";
  expect([fatal(text), unfit(text)]).toEqual([null, null]);
});

test("at most a hundred aliases may be followed", () => {
  const text = (count: number) => `a: &x 1\nb: [${"*x, ".repeat(count)}]`;
  expect(fatal(text(100))).toBeNull();
  expect(fatal(text(101))).toContain("Expected at most 100 aliases");
});

test("one may lie at most fifty levels in another, by brackets and by dashes", () => {
  const brackets = (count: number) => `a: ${"[".repeat(count)}${"]".repeat(count)}`;
  expect(fatal(brackets(50))).toBeNull();
  expect(fatal(brackets(51))).toBe("53 Expected at most 50 levels, one in another.");
  expect(fatal("a: [{}]\n".repeat(60))).toBeNull();
  expect(fatal("- ".repeat(50))).toBeNull();
  expect(fatal("- ".repeat(51))).toContain("levels");
  expect(fatal("- x\n".repeat(60))).toBeNull();
  const nested = (count: number) => Array.from({ length: count }, (_, i) => `${" ".repeat(i)}k:`).join("\n");
  expect(unfit(nested(50))).toBeNull();
  expect(unfit(nested(52))).toContain("Expected at most 50 levels");
});

test("there may be at most twenty thousand keys and values", () => {
  expect(fatal("a: 1\n".repeat(20_000))).toBeNull();
  expect(fatal("a: 1\n".repeat(20_001))).toBe("100001 Expected at most 20000 keys and values.");
});

test("a key is a word or number, and stands once", () => {
  expect(fatal("a: 1\n? b\n: 2\n")).toContain("Expected a word or number as a key");
  expect(unfit("x: 1\n[a, b]: c")).toBe("5 Expected a word or number as a key, without ? before it.");
  expect(unfit("a:\n  b: 1\n  c: 2\n  b: 3\nd: 1")).toBe('19 Expected each key once; "b" stands twice.');
  expect(unfit("a: { b: 1 }\nc: { b: 1 }")).toBeNull();
});
