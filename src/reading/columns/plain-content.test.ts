import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { decode, textOf } from "../text/decode.ts";
import { withoutFormulas } from "./plain-content.ts";

function without(text: string): string | null {
  const content = decode(Buffer.from(text));
  const found = content && withoutFormulas(content);
  return found && textOf(found);
}

test.each([
  ['="00123";x\n', '"00123";x\n'],
  ['a;="00123"\r\n', 'a;"00123"\r\n'],
  ['a,="1",b\n', 'a,"1",b\n'],
  ['a\t="1"\tb\n', 'a\t"1"\tb\n'],
  ['a|="1"|b\n', 'a|"1"|b\n'],
  ['a;="1"', 'a;"1"'],
  ['"=""00123""";x\n', '"00123";x\n'],
  ['a;"=""00123"""\n', 'a;"00123"\n'],
])("the formulas of one text in %j are texts in quotes: %j", (text, expected) => {
  expect(without(text)).toBe(expected);
});

test.each([["a;b\n"], ['"a";b\n'], ['x="1";b\n'], ['="1"&"2";b\n'], ["a;=1+1\n"], ['="1\n2";b\n']])(
  "%j stays as it is",
  (text) => {
    expect(without(text)).toBeNull();
  },
);
