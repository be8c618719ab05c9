// The one door to what is written for speed. What it buys, and what each part does, is in
// docs/fast-columns.md.
export { Dictionary } from "./dictionary.ts";
export { type DuplicateSearch, findDuplicateNumbers } from "./duplicates.ts";
export { GrowingInts } from "./growing.ts";
export { hashOfText } from "./hash.ts";
export { HashTable } from "./hash-table.ts";
export { groupedByHash } from "./hashed-rows.ts";
export { partAt } from "./part-at.ts";
export { RowContents } from "./row-contents.ts";
export { type RowIdColumn, rowIdAt } from "./row-id-column.ts";
export { RowIds } from "./row-ids.ts";
export { rowsExpected } from "./rows-expected.ts";
export { spanRows } from "./span-rows.ts";
export { type Distinct, mapDistinct, Texts } from "./texts.ts";
export { isTrimmed, trimmed } from "./trim.ts";
