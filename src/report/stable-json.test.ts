import { expect, test } from "vitest";
import { stableJson, stableJsonPieces } from "./stable-json.ts";

test("keys come in one order, whatever order they were made in", () => {
  expect(stableJson({ b: { y: 1, x: 2 }, a: 1 })).toBe(stableJson({ a: 1, b: { x: 2, y: 1 } }));
});

test("a list takes one line per element, so that months can be compared line by line", () => {
  expect(stableJson({ list: [{ b: 1, a: 2 }, { a: 3 }], empty: [] })).toBe(
    '{\n"empty": [],\n"list": [\n{"a":2,"b":1},\n{"a":3}\n]\n}\n',
  );
});

test("numbers are not rounded and absent values are left out", () => {
  expect(JSON.parse(stableJson({ absent: undefined, third: 1 / 3, gone: [{ value: undefined }] }))).toEqual({
    third: 1 / 3,
    gone: [{}],
  });
});

test("a long list comes in pieces that are the same text together", () => {
  const value = { list: Array.from({ length: 2500 }, (_, i) => ({ b: i, a: "x" })), end: null };
  const pieces = [...stableJsonPieces(value)];
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(30_000);
  expect(pieces.join("")).toBe(stableJson(value));
  expect(JSON.parse(pieces.join(""))).toEqual(value);
  expect(stableJson(value).split("\n")).toHaveLength(2500 + 6);
});

test("an object of nothing is an object", () => {
  expect(stableJson({})).toBe("{\n\n}\n");
});
