import { expect, test } from "vitest";
import { isSeveral, KnownKeys } from "./known-keys.ts";

function keysOf(...texts: string[]) {
  const keys = new KnownKeys();
  texts.forEach((text, thing) => void keys.add(text, thing));
  return keys;
}

test("a key leads to its thing exactly, else in another case, width or white space", () => {
  const keys = keysOf("De Vries", "K12");
  expect(keys.exactly("De Vries")).toBe(0);
  expect(keys.exactly("DE VRIES")).toBeUndefined();
  expect(keys.folded("DE  VRIES")).toBe(0);
  expect(keys.folded("Ｋ１２")).toBe(1);
  expect([keys.has("k12"), keys.has("k13")]).toEqual([true, false]);
});

test("a key of two things leads to several; of one thing twice to that", () => {
  const keys = keysOf("Jan", "Jan", "Piet", "PIET");
  expect(keys.exactly("Jan")).toBe(isSeveral);
  expect(keys.exactly("Piet")).toBe(2);
  expect(keys.folded("piet")).toBe(isSeveral);
  const once = keysOf("Jan");
  once.add("JAN", 0);
  expect(once.folded("jan")).toBe(0);
});

test("where the capitals of a key mean something, another case is another record, also of a key of that length that looks otherwise", () => {
  const keys = keysOf("aB3dE5gH7jK9");
  expect(keys.exactly("aB3dE5gH7jK9")).toBe(0);
  expect(keys.folded("AB3DE5GH7JK9")).toBeUndefined();
  expect(keys.folded("Ab3De5Gh7Jk9")).toBeUndefined();
  keys.add("Jan de Boer 1", 1);
  expect(keys.folded("JAN DE BOER 1")).toBe(1);
});

test("Salesforce's long id leads to the record of its short one", () => {
  expect(keysOf("0061t00000AbCdE").exactly("0061t00000AbCdEAAV")).toBe(0);
});
