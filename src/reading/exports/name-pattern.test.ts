import { expect, test } from "vitest";
import { nameTest } from "./name-pattern.ts";

test.each([
  ["*.csv", "a.csv", true],
  ["*.CSV", "A.csv", true],
  ["*", ".hidden", false],
  [".*", ".hidden", true],
  ["a?c", "abc", true],
  ["a?c", "ac", false],
  ["a*c", "ac", true],
  ["a*c", "abcd", false],
  ["a*b*c", "a1b2b3c", true],
  ["*ab", "aab", true],
  ["", "", true],
  ["a", "", false],
  ["a*", "a", true],
  ["a*?", "a", false],
  ["q[1-4]", "q3", true],
  ["q[1-4]", "q5", false],
  ["q[!1-4]", "q5", true],
  ["q[^1-4]", "q3", false],
  ["q[14]", "q2", false],
  ["q[14]", "q4", true],
  ["q[1-]", "q-", true],
  ["q[1-]", "q5", false],
  ["q[]x]", "q]", true],
  ["q[1", "q[1", true],
  ["[a-c]*", "b1", true],
  ["é?", "éé", true],
])("the pattern %s fits the name %s: %s", (pattern, name, fits) => {
  expect(nameTest(pattern)(name)).toBe(fits);
});
