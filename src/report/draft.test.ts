import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changedCopy } from "../../tests/folders.fixture.ts";
import { readFolder } from "../reading/data-folder.ts";
import { draftOf } from "./draft.ts";
import { problemsToPublish } from "./generated-from.ts";

const draftIn = (files: Parameters<typeof changedCopy>[1]) => {
  const { problems, sources } = readFolder(changedCopy("dutch", files));
  return draftOf({ problems, sources, isNamed: true });
};

test("a draft says how many errors there are, and the rows left out of each file", () => {
  expect(draftIn({ "offertes.csv": (text) => text.replace("1.234,56", "1.2OO") })).toEqual({
    errors: 1,
    left_out: [{ file: "offertes.csv", kind: "quotes", rows: 1 }],
  });
});

test("without errors a report is no draft", () => {
  expect(draftIn({})).toBeUndefined();
});

test("of absence a draft says nothing, not even how much of it is wrong, and is a draft all the same", () => {
  const wrong = (text: string) => text.replace(/\d{2}-\d{2}-\d{4}/, "32-13-2026");
  expect(draftIn({ "afwezigheid.csv": wrong })).toEqual({ errors: 0, left_out: [] });
});

test("who gets the report is no part of it: a wrong line there makes no draft and no remark", () => {
  const folder = changedCopy("dutch", {});
  writeFileSync(join(folder, "ontvangers.csv"), "email;uitgave\nniemand;team:Nergens\n");
  const { problems, sources, hasErrors } = readFolder(folder);
  expect(hasErrors).toBe(true);
  expect(draftOf({ problems, sources, isNamed: true })).toBeUndefined();
  expect(problemsToPublish(problems, sources).map(({ file }) => file)).not.toContain("ontvangers.csv");
});
