import { expect, test } from "vitest";
import { withoutBraces } from "./braces.ts";

test.each([
  ["a", ["a"]],
  ["{a,b}", ["a", "b"]],
  ["x{a,b}y", ["xay", "xby"]],
  ["{a,b}{1,2}", ["a1", "a2", "b1", "b2"]],
  ["{a,b{1,2}}", ["a", "b1", "b2"]],
  ["{,a}", ["", "a"]],
  ["{1..3}", ["1", "2", "3"]],
  ["{3..1}", ["3", "2", "1"]],
  ["{2..2}", ["2"]],
  ["{08..11}", ["08", "09", "10", "11"]],
  ["{8..010}", ["008", "009", "010"]],
  ["{a}", ["{a}"]],
  ["{a{1,2}}", ["{a1}", "{a2}"]],
  ["{1.3}", ["{1.3}"]],
  ["{a,b", ["{a,b"]],
  ["a}{b,c}", ["a}b", "a}c"]],
])("the braces of %s stand for %j", (pattern, patterns) => {
  expect(withoutBraces(pattern, 100)).toEqual(patterns);
});

test("no more patterns are made than may be", () => {
  expect(withoutBraces("{1..4}", 4)).toHaveLength(4);
  expect(withoutBraces("{1..5}", 4)).toBeNull();
  expect(withoutBraces("{a,b}{a,b}", 4)).toHaveLength(4);
  expect(withoutBraces("{a,b}{a,b}{a,b}", 4)).toBeNull();
  expect(withoutBraces("{123456789012345..123456789012346}", 4)).toHaveLength(2);
  expect(withoutBraces("{1234567890123456..1234567890123457}", 4)).toHaveLength(1);
});
