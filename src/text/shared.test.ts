import { expect, test } from "vitest";
import { fileContracts } from "../contract/files.ts";
import { fileKinds, languages, statuses } from "../contract/vocabulary.ts";
import { wordsIn } from "./words.ts";

const { shared: nl } = wordsIn("nl");
const { shared: en } = wordsIn("en");

test("a file has the name that the contract reads it by in each language", () => {
  for (const kind of fileKinds) {
    expect(nl.files[kind]).toBe(`${fileContracts[kind].nl}.csv`);
    expect(en.files[kind]).toBe(`${kind}.csv`);
  }
});

test.each(languages)("every status has a sentence of its own in %s", (language) => {
  const sentences = statuses.map((status) => wordsIn(language).shared.status[status]);
  expect(new Set(sentences).size).toBe(statuses.length);
  expect(sentences).not.toContain("");
});

test("one missing file is singular, more are plural", () => {
  expect(nl.fileMissing(1, "offertes.csv")).toBe("offertes.csv ontbreekt");
  expect(nl.fileMissing(2, "offertes.csv en targets.csv")).toBe("offertes.csv en targets.csv ontbreken");
  expect(en.fileMissing(1, "quotes.csv")).toBe("quotes.csv is missing");
});

test("a rate in a cell has its interval where there is one, and always what it rests on", () => {
  expect(nl.ofCounts("32 %", "1.296", "4.030", "31–34 %")).toBe("32 % (31–34 %) · 1.296 van 4.030");
  expect(nl.ofCounts("32 %", "1.296", "4.030")).toBe("32 % · 1.296 van 4.030");
  expect(en.saidWithCounts("32%", "1,296", "4,030")).toBe("32% (1,296 of 4,030)");
});
