import type { FileKind } from "../../contract/vocabulary.ts";
import { headerOf } from "../columns/cell-place.ts";
import type { CollectedColumns } from "../columns/collected-columns.ts";
import type { Dictionary } from "../columns/fast/fast.ts";
import type { OpenedExport } from "../columns/opened-export.ts";
import { mappingLines } from "../exports/settings/mapping-lines.ts";
import type { Problems } from "../problems/problems.ts";

/**
 * Columns by which reports are grouped, besides days: of the first it is certain that no row should lack
 * them.
 */
const owners: ReadonlySet<string> = new Set(["account_manager_id", "person_id", "team"]);
const others: ReadonlySet<string> = new Set(["account_id"]);

/** Files kept by hand, in which a blank cell of these says that a row is about all, or about somebody. */
const ofAnybody: ReadonlySet<FileKind> = new Set(["agreements", "notes"]);

/**
 * How a column is filled in which each value stands once, with blank cells below; null for any other column.
 */
function groupsIn(
  { codes, length }: Dictionary,
  isFirstOfLine: (row: number) => boolean,
): { groups: number; blank: number; firstBlank: number } | null {
  const rows = codes.toArray();
  if (rows.length < 4 || (rows[0] ?? -1) < 0) return null;
  const seen = new Uint8Array(length);
  const found = { groups: 0, blank: 0, firstBlank: -1 };
  for (const [row, code] of rows.entries()) {
    // Of a line of which columns become rows there are several, with the same cell.
    if (!isFirstOfLine(row)) continue;
    if (code < 0) {
      if (found.blank === 0) found.firstBlank = row;
      found.blank++;
    } else if (seen[code] === 1) return null;
    else {
      seen[code] = 1;
      found.groups++;
    }
  }
  return found;
}

/**
 * Tells of columns whose value stands on the first row of each group alone, as in a grouped report or a pivot
 * table: each value once, and as many blank cells below.
 */
export function reportGroupedColumns(opened: OpenedExport, raw: CollectedColumns, problems: Problems): void {
  const { source } = opened;
  const { file, contract, mapping } = source;
  if (ofAnybody.has(contract.kind)) return;
  const isFirstOfLine = (row: number) => row === 0 || raw.lines.at(row) !== raw.lines.at(row - 1);
  for (const [name, dictionary] of raw.dictionaries) {
    const column = contract.columns[name];
    // A day that every row must have is lacking where it stands once for several rows.
    const isNeeded = column?.kind === "day" && !column.mayBeBlank;
    const isOwner = owners.has(name) || isNeeded;
    if ((!isOwner && !others.has(name)) || name in mapping.defaults || mapping.fill_down.includes(name))
      continue;
    const found = groupsIn(dictionary, isFirstOfLine);
    if (!found || found.blank < Math.max(2, found.groups) || (!isOwner && found.groups < 3)) continue;
    const first = dictionary.texts().at(0) ?? "";
    problems.add(
      isOwner ? "column.grouped" : "column.maybe_grouped",
      { file, kind: contract.kind, line: raw.lines.at(found.firstBlank), column: headerOf(name, opened) },
      {
        nl: `Van ${found.groups + found.blank} regels zijn er hier ${found.blank} leeg, en elke waarde staat er één keer, zoals "${first}": een gegroepeerd rapport?`,
        en: `Of ${found.groups + found.blank} rows ${found.blank} are blank here, and each value stands once, such as "${first}": a grouped report?`,
        paste: mappingLines(contract.kind, `fill_down: [${name}]`),
      },
    );
  }
}
