import { expect, test } from "vitest";
import { didYouMean, foldKey, foldName, foldWord, meaning, withPlainSpaces } from "./fold.ts";

const noBreak = "\u00a0";

test("white space of any kind is one space, and what nobody reads is left out", () => {
  expect(withPlainSpaces(`a${noBreak}\t b\n\nc`)).toBe("a b c");
  expect(withPlainSpaces("Zo\u200be")).toBe("Zoe");
  expect(withPlainSpaces("plain")).toBe("plain");
});

test.each([
  ["JANSEN", "jansen"],
  [`De${noBreak}Vries `, "de vries"],
  ["Zoe\u0308", "zo\u00eb"],
  ["Ｋ１２", "k12"],
  ["～！", "~!"],
  ["J.-P.", "j.-p."],
  ["Zoë", "zoë"],
])("the key %s is compared as %s", (text, folded) => {
  expect(foldKey(text)).toBe(folded);
});

test.each([
  ["Start_Date", "start date"],
  ["start-date", "start date"],
  ["start.date", "start date"],
  ["  START   DATE ", "start date"],
  ["Région", "region"],
  ["Naam^", "naam"],
  ["a`b", "ab"],
  ["n_v_t", "n v t"],
])("the name %s is compared as %s", (text, folded) => {
  expect(foldName(text)).toBe(folded);
});

test.each([
  ["n.v.t.", "n v t"],
  ["Gewonnen", "gewonnen"],
  ["1-2", "1-2"],
  [" 1.2 ", "1.2"],
  ["-", "-"],
  ["- x", "– x"],
  ["x -", "x –"],
  ["-x", "x"],
])(
  "the word %s is compared as %s: of a code without letters, and of a part that is blank, every mark counts",
  (text, folded) => {
    expect(foldWord(text)).toBe(folded);
  },
);

test("what may be meant is asked in both languages, and nothing where nothing is near", () => {
  expect(didYouMean("Gewonen", ["gewonnen", "verloren"])).toEqual({
    nl: ' Bedoelde je "gewonnen"?',
    en: ' Did you mean "gewonnen"?',
  });
  expect(didYouMean("Gewonen", () => ["gewonnen"]).en).toBe(' Did you mean "gewonnen"?');
  expect(didYouMean("iets anders", ["gewonnen"])).toEqual({ nl: "", en: "" });
  expect(meaning(null)).toEqual({ nl: "", en: "" });
});
