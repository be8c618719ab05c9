import type { Lookup } from "../../contract/mapping/lookup.ts";
import { foldName } from "../fold.ts";
import type { Problems } from "../problems/problems.ts";
import { contentOf } from "../text/content.ts";
import { findHeaderRow, type Head } from "../text/find-header-row.ts";
import { reportQuoteFault } from "../text/quote-fault.ts";
import { headText, split } from "../text/split.ts";
import type { SeenFolder } from "./folder.ts";
import { LookupTable } from "./lookup-table.ts";
import { tableBytesOf } from "./table-bytes.ts";

interface Wanted extends SeenFolder {
  lookup: Lookup;
}

/** Where the key and the value stand; null, with a problem, where a header is not there. */
function positionsOf(
  { lookup }: Wanted,
  head: Head,
  problems: Problems,
): { key: number; value: number } | null {
  const { file } = lookup;
  const found = {
    key: head.positionOf(lookup.key),
    value: head.positionOf(lookup.value),
  };
  for (const part of ["key", "value"] as const) {
    if (found[part] >= 0) continue;
    problems.add("column.missing", { file, line: head.line, column: lookup[part] }, (didYouMean) => {
      const hint = didYouMean(lookup[part], head.headers);
      return {
        nl: `Verwacht: een kolom "${lookup[part]}", waarin wordt opgezocht.${hint.nl}`,
        en: `Expected a column "${lookup[part]}", for the look-up.${hint.en}`,
      };
    });
  }
  return found.key < 0 || found.value < 0 ? null : found;
}

/**
 * What each key of another export means. A key with two different values is a problem; its first value
 * stands. A blank value is blank. Null, with a problem, where the export cannot be read or lacks a column.
 */
export function readLookup(wanted: Wanted, problems: Problems): LookupTable | null {
  const { lookup } = wanted;
  const { file } = lookup;
  const read = tableBytesOf(wanted, { file }, problems);
  const content = read && contentOf({ file, bytes: read.bytes }, undefined, problems);
  if (!content) return null;
  const names = new Set([lookup.key, lookup.value].map(foldName));
  const head = findHeaderRow(headText(content), (name) => names.has(name), undefined);
  const at = head && positionsOf(wanted, head, problems);
  if (!head || !at) return null;
  const table = new LookupTable();
  split(content, {
    delimiter: head.delimiter,
    onRow: (cells, line) => {
      const value = cells.text(at.value).trim();
      if (line <= head.line || cells.isBlank(at.key)) return;
      const known = table.add(cells.text(at.key), value);
      if (known !== null) {
        problems.add(
          "lookup.two_values",
          { file, line, column: lookup.key, value: cells.text(at.key) },
          () => ({
            nl: `Staat eerder met "${known}", hier met "${value}".`,
            en: `Stands before with "${known}", here with "${value}".`,
          }),
        );
      }
    },
    onFault: (fault) => reportQuoteFault(fault, { file }, problems),
  });
  return table;
}
