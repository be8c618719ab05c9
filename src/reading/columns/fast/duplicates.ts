import { numberKey } from "../keys/key-forms.ts";
import { hashOf, hashOfText } from "./hash.ts";
import { HashTable } from "./hash-table.ts";
import { groupedByHash, type HashedRows } from "./hashed-rows.ts";
import { partAt } from "./part-at.ts";
import type { RowIdColumn } from "./row-id-column.ts";
import type { Texts } from "./texts.ts";

const keyOf = (texts: Texts, index: number) => numberKey(texts.at(index) ?? "");

/** Of so many bytes a text may be an id that is compared by a part of it. */
const mayBeLong = 18;

/**
 * The hash of the number that a text is. One of ASCII without white space has that of its bytes, and is not
 * made a text for it.
 */
function hashOfNumber(texts: Texts, index: number): number {
  const { bytes } = texts;
  const from = texts.startOf(index);
  const to = texts.ends[index] ?? 0;
  if (to - from === mayBeLong) return hashOfText(keyOf(texts, index));
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x20 && byte < 0x7f) continue;
    return hashOfText(keyOf(texts, index));
  }
  return hashOf(bytes, from, to);
}

/** What is looked for among the rows of a table. */
export interface DuplicateSearch {
  /** Whether a row counts. */
  isUsed: (row: number) => boolean;
  /** Takes a row, and the first row of those that count with the same number. */
  onDuplicate: (row: number, earlier: number) => void;
}

/** The rows that count and have a number, with its hash. */
function hashedRows({ parts }: RowIdColumn, isUsed: DuplicateSearch["isUsed"]): HashedRows {
  const length = parts.reduce((sum, { texts }) => sum + texts.length, 0);
  const [rows, hashes] = [new Int32Array(length), new Int32Array(length)];
  let used = 0;
  for (const { from, texts } of parts) {
    for (let index = 0; index < texts.length; index++) {
      if (texts.isBlank(index) || !isUsed(from + index)) continue;
      rows[used] = from + index;
      hashes[used] = hashOfNumber(texts, index);
      used++;
    }
  }
  return { rows: rows.subarray(0, used), hashes: hashes.subarray(0, used) };
}

/**
 * Finds the rows whose number is that of an earlier row, in their order. Only numbers with the same hash
 * become texts. Rows without a number are passed over.
 */
export function findDuplicateNumbers(column: RowIdColumn, { isUsed, onDuplicate }: DuplicateSearch): void {
  const keyAt = (row: number) => {
    const part = partAt(column.parts, row);
    return part ? keyOf(part.texts, row - part.from) : "";
  };
  let current = 0;
  const isSame = (row: number) => keyAt(row) === keyAt(current);
  const found: { row: number; earlier: number }[] = [];
  const table = new HashTable();
  for (const { rows, hashes } of groupedByHash(hashedRows(column, isUsed))) {
    table.clear();
    for (let i = 0; i < rows.length; i++) {
      current = rows[i] ?? 0;
      const earlier = table.findOrAdd(hashes[i] ?? 0, current, isSame);
      if (earlier !== current) found.push({ row: current, earlier });
    }
  }
  for (const { row, earlier } of found.sort((a, b) => a.row - b.row)) onDuplicate(row, earlier);
}
