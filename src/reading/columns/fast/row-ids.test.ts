import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { RowIds } from "./row-ids.ts";

const cells = ["Q-1", " Q-2 ", "", "n/a", "\u00a0Q-3", "N/A", "n/a", "Q-1"];

const listed = (ids: RowIds) => Array.from({ length: ids.texts().length }, (_, row) => ids.texts().at(row));

test.each<[string, (ids: RowIds, cell: string) => void]>([
  ["text", (ids, cell) => ids.push(cell)],
  [
    "bytes",
    (ids, cell) => {
      const bytes = Buffer.from(`;${cell};`);
      ids.pushSpan(bytes, 1, bytes.length - 1);
    },
  ],
])("every row has its number, blank where there is none or a word for it, from %s", (_, push) => {
  const ids = new RowIds("utf-8", cells.length);
  for (const cell of cells) push(ids, cell);
  expect(listed(ids)).toEqual(["Q-1", "Q-2", "", "", "Q-3", "", "", "Q-1"]);
  expect([...ids.nothing]).toEqual([
    ["n/a", { row: 3, times: 2 }],
    ["N/A", { row: 5, times: 1 }],
  ]);
});

test("bytes are read in the charset of their file", () => {
  const ids = new RowIds("windows-1252");
  const bytes = Uint8Array.of(0xa0, 0xe9, 0x97);
  ids.pushSpan(bytes, 0, 2);
  ids.pushSpan(bytes, 2, 3);
  expect(listed(ids)).toEqual(["é", ""]);
  expect([...ids.nothing.keys()]).toEqual(["—"]);
});
