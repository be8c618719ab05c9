import { expect, test } from "vitest";
import { languages } from "../../../src/contract/vocabulary.ts";
import type { Edition } from "../../../src/report/editions/editions.ts";
import { readDemo } from "../demo.fixture.ts";
import { partialData, readSome } from "../partial-data.fixture.ts";
import { monthsTo } from "./months.fixture.ts";
import { statedIn, wrongIn } from "./stated.fixture.ts";

/** Of so many kept months each is told; the others say since when something stands. */
const mostKept = 3;

const months = monthsTo(24);

test.each([
  ["first", months.slice(0, 12)],
  ["last", months.slice(12)],
])(
  "every statement of the demo organisation is true in each of the %s twelve of 24 months, kept in turn, and claims all that it says",
  (_, twelve) => {
    const { settings, ...data } = readDemo();
    let kept: Edition[] = [];
    const wrong = twelve.flatMap((month, i) => {
      // Each language in every other month: what it asserts is the same in both.
      const language = languages[i % languages.length] ?? "nl";
      const stated = statedIn({ ...data, settings: { ...settings, languages: [language] }, month }, kept);
      expect(stated.statements.length, month).toBeGreaterThan(20);
      expect(
        stated.statements.some(({ place }) => place === "changed"),
        month,
      ).toBe(i > 0);
      kept = [stated.kept(), ...kept].slice(0, mostKept);
      return wrongIn(stated).map((each) => `${month} ${each}`);
    });
    expect(wrong).toEqual([]);
  },
);

test("every statement of a report of a few of the demo organisation's files is true", () => {
  const wrong = Object.entries(partialData).flatMap(([name, files], i) => {
    const { settings, ...data } = readSome(files);
    const language = languages[i % languages.length] ?? "nl";
    const stated = statedIn({ ...data, settings: { ...settings, languages: [language] }, month: "2026-10" });
    expect(stated.statements.length, name).toBeGreaterThan(0);
    return wrongIn(stated).map((each) => `${name}: ${each}`);
  });
  expect(wrong).toEqual([]);
});
