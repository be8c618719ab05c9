import { expect, test } from "vitest";
import { stableJson } from "./stable-json.ts";

test("keys come in one order, whatever order they were made in", () => {
  expect(stableJson({ b: { y: 1, x: 2 }, a: 1 })).toBe(stableJson({ a: 1, b: { x: 2, y: 1 } }));
});

test("a list takes one line per element, so that months can be compared line by line", () => {
  expect(stableJson({ list: [{ b: 1, a: 2 }, { a: 3 }], empty: [] })).toBe(
    '{\n"empty": [],\n"list": [\n{"a":2,"b":1},\n{"a":3}\n]\n}\n',
  );
});

test("numbers are not rounded and absent values are left out", () => {
  expect(JSON.parse(stableJson({ third: 1 / 3, gone: [{ value: undefined }] }))).toEqual({
    third: 1 / 3,
    gone: [{}],
  });
});
