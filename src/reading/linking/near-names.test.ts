import { expect, test } from "vitest";
import { keysOf } from "./keys.ts";
import { nearName } from "./near-names.ts";

/** The name that may well be of the same person, among those of people of their own. */
const near = (text: string, ...names: string[]) =>
  nearName(
    text,
    keysOf(
      names.map((name, i) => ({ id: `K${i}`, names: [name] })),
      { wrong: [], isComplete: true },
    ),
  );

test.each([
  ["Jan Vries", "Jan de Vries"],
  ["Jan van der Vries", "Jan de Vries"],
  ["Jan de Vriea", "Jan de Vries"],
  ["Anna Smet", "Anna Smit"],
  ["Annemieke Jansens", "Annemieke Jansen"],
  ["Annemiike Jansenz", "Annemieke Jansen"],
  ["J. de Vries", "Jan de Vries"],
])("%s may well be %s", (text, name) => {
  expect(near(text, name)).toBe(name);
});

test.each([
  ["Kim Smit", "Tim Smit"],
  ["Anno Smet", "Anna Smit"],
  ["Annemiiki Jansenz", "Annemieke Jansen"],
  ["Jan Pieters", "Jan de Vries"],
  ["Vriea", "Vries"],
  ["Jan Smet 2", "Jan Smit 2"],
])("%s is not %s", (text, name) => {
  expect(near(text, name)).toBeUndefined();
});

test("a slip is one letter of a short name, two of one of twelve letters or more", () => {
  expect(near("Anna Smitxy", "Anna Smitab")).toBeUndefined();
  expect(near("Anna Smittxy", "Anna Smittab")).toBe("Anna Smittab");
  expect(near("Anna Smittxyz", "Anna Smittabc")).toBeUndefined();
});

test("where it may be of two people it is of neither", () => {
  expect(near("Anna Smet", "Anna Smit", "Anna Smat")).toBeNull();
});

test("nothing of more than 100 letters is a name", () => {
  const name = (length: number) => `Anna ${"x".repeat(length - 5)}`;
  expect(near(`${name(99)}y`, `${name(99)}z`)).toBe(`${name(99)}z`);
  expect(near(`${name(100)}y`, `${name(100)}z`)).toBeUndefined();
});
