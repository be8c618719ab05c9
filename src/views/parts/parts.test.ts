import { expect, test } from "vitest";
import type { FileKind } from "../../contract/vocabulary.ts";
import type { Section } from "../page.ts";
import { literalReport } from "../site.fixture.ts";
import { type Part, sectionsOf } from "./parts.ts";
import { readerOf } from "./reader.ts";

const part = (id: string, toSee: NonNullable<Part["toSee"]>, ...needs: FileKind[]): Part => ({
  needs,
  toSee,
  section: (): Section => ({ id, blocks: [] }),
});

const sections = (missing: FileKind[], parts: Part[], language: "nl" | "en" = "nl") =>
  sectionsOf(readerOf(literalReport({ missing }), language), parts);

const parts = [part("steps", "steps", "activities", "quotes"), part("rates", "rates", "quotes")];

test("with every file the parts are shown in their order", () => {
  expect(sections([], parts).map(({ id }) => id)).toEqual(["steps", "rates"]);
});

test("parts that lack the same file are one section that says what to add and what can then be seen", () => {
  expect(sections(["quotes"], parts)).toEqual([
    {
      id: "missing-quotes",
      message: "Hier ontbreekt offertes.csv",
      blocks: [
        {
          kind: "missing",
          text: "Voeg offertes.csv toe om te zien hoe bezoeken offertes worden en offertes orders en hoe vaak een offerte een order wordt. Tot dan staat dit uit; het is niet nul.",
        },
      ],
    },
  ]);
});

test("a part keeps its place while another is missing", () => {
  const [first, second] = sections(["activities"], parts, "en");
  expect(first?.message).toBe("activities.csv is missing here");
  expect(second).toEqual({ id: "rates", blocks: [] });
});

test("what is missing is never asked", () => {
  const asked: Part = {
    needs: ["quotes"],
    section: () => {
      throw new Error("a section was made without its files");
    },
  };
  expect(sections(["quotes"], [asked])).toHaveLength(1);
});

test("a part with nothing to show is left out", () => {
  expect(sections([], [{ section: () => undefined }])).toEqual([]);
});
