import { expect, test } from "vitest";
import { changedCopy } from "../../tests/folders.fixture.ts";
import { readFolder } from "../reading/data-folder.ts";
import { draftOf } from "./draft.ts";

const draftIn = (files: Parameters<typeof changedCopy>[1]) => {
  const { problems, sources } = readFolder(changedCopy("dutch", files));
  return draftOf(problems, sources);
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
