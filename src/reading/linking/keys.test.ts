import { expect, test } from "vitest";
import { indexOrNull, keysOf, noReference } from "./keys.ts";

const things = [
  { id: "7", names: ["Jan Smit", "J. Smit"] },
  { id: "8", names: ["Piet"] },
  { id: "9", names: ["Piet"] },
  { id: "Jan", names: [] },
];
const keys = keysOf(things, { rejected: [{ id: "10", names: ["Anna"] }], isComplete: true });

test.each([
  ["7", 0],
  ["Jan Smit", 0],
  ["jan  smit", 0],
  ["J. Smit", 0],
  ["Piet", noReference.ambiguous],
  ["Jan", 3],
  ["JAN", 3],
  ["10", noReference.rejected],
  ["anna", noReference.rejected],
  ["Klaas", noReference.unknown],
])("%s leads to %i", (text, index) => {
  expect(keys.find(text)).toBe(index);
});

test("a number goes before a name, and what can be used before what cannot", () => {
  const both = keysOf(
    [
      { id: "a", names: ["x"] },
      { id: "x", names: [] },
    ],
    { rejected: [{ id: "a", names: [] }], isComplete: true },
  );
  expect([both.find("x"), both.find("a")]).toEqual([1, 0]);
});

test("what was meant is spelled as it was defined, the exact one first", () => {
  expect([
    keys.spelling(0, "jan smit"),
    keys.spelling(0, "J. Smit"),
    keys.spelling(0, "7"),
    keys.spelling(0, "x"),
  ]).toEqual(["Jan Smit", "J. Smit", "7", "x"]);
  expect(keys.spelling(99, "x")).toBe("x");
  const many = (count: number) =>
    keysOf([{ id: "a", names: [...Array.from({ length: count }, (_, i) => `n${i}`), "Jan"] }], {
      rejected: [],
      isComplete: true,
    });
  expect([many(19).spelling(0, "JAN"), many(20).spelling(0, "JAN")]).toEqual(["Jan", "JAN"]);
});

test("another form is suggested where it is of one thing that can be used", () => {
  expect(keys.otherForm("Anna")).toBeUndefined();
  const one = keysOf([{ id: "7", names: ["Jan Smit"] }], { rejected: [], isComplete: true });
  expect(one.otherForm("Smit, Jan")).toBe("Jan Smit");
  expect(keysOf(things, { rejected: [], isComplete: true }).otherForm("007")).toBe("7");
  expect(
    keysOf(
      [
        { id: "a", names: ["Jan Smit"] },
        { id: "b", names: ["Jan Smit"] },
      ],
      { rejected: [], isComplete: true },
    ).otherForm("Smit, Jan"),
  ).toBeNull();
});

test("an index is that of a thing, or null for nobody and nothing", () => {
  const indexes = Int32Array.of(0, noReference.blank, noReference.unknown);
  expect([0, 1, 2, 3].map((row) => indexOrNull(indexes, row))).toEqual([0, null, null, null]);
});
