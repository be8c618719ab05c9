import { expect, test } from "vitest";
import type { FileKind } from "../../contract/vocabulary.ts";
import { literalReport } from "../site.fixture.ts";
import { type Part, sectionsOf } from "./parts.ts";
import { readerOf } from "./reader.ts";

const part = (toSee: NonNullable<Part["toSee"]>): Part => ({
  toSee,
  section: () => ({ id: toSee, blocks: [] }),
});

const idsOf = (missing: FileKind[], parts: Part[]) =>
  sectionsOf(readerOf(literalReport({ missing }), "nl"), parts).map(({ id }) => id);

const parts = [part("steps"), part("rates")];

test("with every file the parts are shown in their order", () => {
  expect(idsOf([], parts)).toEqual(["steps", "rates"]);
});

test("a part of which a file is missing is left out, and the others keep their place", () => {
  expect(idsOf(["activities"], parts)).toEqual(["rates"]);
  expect(idsOf(["quotes"], parts)).toEqual([]);
});

test("what is missing is never asked", () => {
  const asked: Part = {
    toSee: "rates",
    section: () => {
      throw new Error("a section was made without its files");
    },
  };
  expect(idsOf(["quotes"], [asked])).toEqual([]);
});

test("a part with nothing to show is left out", () => {
  expect(idsOf([], [{ section: () => undefined }])).toEqual([]);
});
