import { expect, test } from "vitest";
import { ruleOfRefusal } from "./file-faults.ts";

test.each([
  ["absent", "file.not_found"],
  ["too_large", "file.too_large"],
  ["outside", "file.outside"],
  ["changed", "file.changed"],
  ["folder", "file.unreadable"],
  ["no_right", "file.unreadable"],
  ["refused", "file.unreadable"],
] as const)("a file that is %s breaks the rule %s", (refusal, rule) => {
  expect(ruleOfRefusal(refusal)).toBe(rule);
});
