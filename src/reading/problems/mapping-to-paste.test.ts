import { expect, test } from "vitest";
import { fileMappingSchema } from "../../contract/mapping.ts";
import { apart, apartInList, onOneLine } from "./mapping-to-paste.ts";

const mapping = fileMappingSchema.parse({ path: ["a.csv", "b.csv", "c.csv"], delimiter: ";" });
const alone = fileMappingSchema.parse({ path: "a.csv" });

test("a mapping stands on one line with what it says and nothing else", () => {
  expect(onOneLine(mapping)).toBe('{"path":["a.csv","b.csv","c.csv"],"delimiter":";"}');
});

test("one file of several stands apart, and the others keep what was said", () => {
  const other = fileMappingSchema.parse({ path: "d.csv" });
  const list = apart([other, mapping], mapping, "b.csv", { decimal: "," });
  expect(list?.map(onOneLine)).toEqual([
    '{"path":"d.csv"}',
    '{"path":"b.csv","delimiter":";","decimal":","}',
    '{"path":["a.csv","c.csv"],"delimiter":";"}',
  ]);
  const two = fileMappingSchema.parse({ path: ["a.csv", "b.csv"] });
  expect(apart([two], two, "a.csv", {})?.map(({ path }) => path)).toEqual(["a.csv", "b.csv"]);
});

test("a pattern stays, for a file that stands by its name elsewhere is not one of its", () => {
  const pattern = fileMappingSchema.parse({ path: "q-*.csv" });
  expect(apart([pattern], pattern, "q-1.csv", {})?.map(({ path }) => path)).toEqual(["q-1.csv", "q-*.csv"]);
});

test("a mapping of one file, or of the file by its name, is of that alone", () => {
  expect(apart([alone], alone, "a.csv", {})).toBeNull();
  const byName = fileMappingSchema.parse({});
  expect(apart([byName], byName, "quotes.csv", {})).toBeNull();
  expect(
    apartInList({ mappings: [alone], mapping: alone, contract: { kind: "quotes" }, file: "a.csv" }, {}),
  ).toBeNull();
});

test("the lines are a list under the kind", () => {
  const two = fileMappingSchema.parse({ path: ["a.csv", "b.csv"] });
  expect(
    apartInList(
      { mappings: [two], mapping: two, contract: { kind: "quotes" }, file: "a.csv" },
      { decimal: "," },
    ),
  ).toBe(
    ["files:", "  quotes:", '    - {"path":"a.csv","decimal":","}', '    - {"path":"b.csv"}'].join("\n"),
  );
});
