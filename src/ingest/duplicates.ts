import { Buffer } from "node:buffer";
import { foldKey, withPlainSpaces } from "./fold.ts";
import { hashOf } from "./hash.ts";
import { HashTable } from "./hash-table.ts";
import type { NumberColumn } from "./number-column.ts";
import type { Texts } from "./texts.ts";

const keyOf = (texts: Texts, index: number) => foldKey(withPlainSpaces(texts.at(index) ?? ""));

/** The hash of the key that a text is. One of ASCII without white space has that of its bytes, and is not made a text for it. */
function hashOfKey(texts: Texts, index: number): number {
  const { bytes } = texts;
  const from = texts.startOf(index);
  const to = texts.ends[index] ?? 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x20 && byte < 0x7f) continue;
    const key = Buffer.from(keyOf(texts, index));
    return hashOf(key, 0, key.length);
  }
  return hashOf(bytes, from, to);
}

/** What is looked for among the rows of a table. */
export interface DuplicateSearch {
  /** Whether a row counts when its turn comes. */
  isUsed: (row: number) => boolean;
  /** Takes a row, and the first row of those that count with the same number. */
  onDuplicate: (row: number, earlier: number) => void;
}

/**
 * Finds the rows whose number is the same key as that of an earlier row, in their order. Only numbers with the same hash become texts. Rows without a number are
 * passed over.
 */
export function findDuplicateNumbers(
  { parts }: NumberColumn,
  { isUsed, onDuplicate }: DuplicateSearch,
): void {
  const rows = parts.reduce((sum, { texts }) => sum + texts.length, 0);
  const found = new HashTable(rows);
  const keyAt = (row: number) => {
    const part = parts.findLast(({ from }) => from <= row);
    return part ? keyOf(part.texts, row - part.from) : "";
  };
  let current = 0;
  const isSame = (row: number) => keyAt(row) === keyAt(current);
  for (const { from, texts } of parts) {
    for (let index = 0; index < texts.length; index++) {
      current = from + index;
      if (texts.isBlank(index) || !isUsed(current)) continue;
      const earlier = found.findOrAdd(hashOfKey(texts, index), current, isSame);
      if (earlier !== current) onDuplicate(current, earlier);
    }
  }
}
