import { expect, test } from "vitest";
import { OtherForms, wordsOf } from "./other-forms.ts";

test.each([
  ["Smit, Anna", ["smit", "anna"]],
  ["Anna Smit (uit dienst)", ["anna", "smit"]],
  ["Anna Smit [NL]", ["anna", "smit"]],
  ["O'Brien", ["o", "brien"]],
  ["anna.smit@voorbeeld.nl", ["anna", "smit"]],
  ["Zoë d’Or", ["zoe", "d", "or"]],
])("the words of %s are %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ["123", "00123"],
  ["00123", "123"],
  ["123.0", "123"],
  ["1.234", "1234"],
  ["Smit, Anna", "Anna Smit"],
  ["A. Smit", "Anna Smit"],
  ["Anna Smit", "A. Smit"],
  ["A.B. de Vries", "Anna Bea de Vries"],
  ["anna.smit@x.nl", "Anna Smit"],
  ["annasmit@x.nl", "Anna Smit"],
  ["asmit@x.nl", "Anna Smit"],
  ["Anna Smit (inactief)", "Anna Smit"],
])("%s is another form of %s", (text, known) => {
  expect(new OtherForms([known, "Piet de Boer", "999"]).of(text)).toBe(known);
});

test.each([
  ["124", "123"],
  ["B. Smit", "Anna Smit"],
  ["Anna", "Anna Smit"],
  ["Anna Smit Bos", "Anna Smit"],
  ["A. B. Smit Bos", "Anna Smit"],
  ["Smit", "Smit"],
  ["K12", "K12 "],
  ["smita@x.nl", "Anna Smit"],
])("%s is no other form of %s", (text, known) => {
  expect(new OtherForms([known]).of(text)).toBeUndefined();
});

test("what may be of two is of neither", () => {
  expect(new OtherForms(["Anna Smit", "Arie Smit"]).of("A. Smit")).toBeNull();
  expect(new OtherForms(["0123", "00123"]).of("123")).toBeNull();
  expect(new OtherForms(["0123", "00123"]).of("00123")).toBe("0123");
});

test("no more than 20,000 known keys are looked through", () => {
  const others = (count: number) => Array.from({ length: count }, (_, i) => String(i + 1));
  expect(new OtherForms([...others(19_999), "0999999"]).of("999999")).toBe("0999999");
  expect(new OtherForms([...others(20_000), "0999999"]).of("999999")).toBeUndefined();
});

test("of two names of one person it does not matter which is meant", () => {
  const whose = (name: string) => (name === "Piet de Boer" ? 2 : 1);
  const known = ["Anna Smit", "A. Smit", "Piet de Boer"];
  expect(new OtherForms(known, whose).of("Smit, Anna")).toBe("Anna Smit");
  expect(new OtherForms(known).of("Smit, Anna")).toBeNull();
});
