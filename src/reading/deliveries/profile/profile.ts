import { dayOfIso, isoOfDay } from "../../../calendar/day.ts";
import { monthOfDay } from "../../../calendar/window.ts";
import type { Dataset, DayNumber, SourceFile } from "../../../contract/dataset.ts";
import {
  type Delivery,
  type FileProfile,
  type KindProfile,
  type ProfiledKind,
  profiledKinds,
} from "../../../contract/delivery.ts";
import { rowKeys } from "../../../contract/row-keys.ts";
import { fileOfSheet } from "../../../contract/sheet-file.ts";
import type { FileKind } from "../../../contract/vocabulary.ts";
import { isWorksheet } from "../../../contract/worksheet.ts";
import { Texts } from "../../columns/fast/fast.ts";
import { type CodedColumn, type Table, usedRows } from "../../columns/table.ts";
import { accountsOn } from "./accounts-kept.ts";
import { columnProfiles } from "./column-profile.ts";
import {
  activitiesProfile,
  noWork,
  quotesProfile,
  targetsProfile,
  type WorkProfile,
} from "./work-profile.ts";

const isPlain = (text: string) => /^[\0-~]*$/.test(text);

function isPlainColumn({ texts }: CodedColumn): boolean {
  if (!(texts instanceof Texts)) return texts.every(isPlain);
  const end = texts.ends.at(-1) ?? 0;
  for (let at = 0; at < end; at++) if ((texts.bytes[at] ?? 0) > 0x7e) return false;
  return true;
}

/**
 * Whether nothing in a table is written otherwise in another encoding: letters and digits without accents.
 * The numbers of its rows are not looked at: where they are only compared they are no column.
 */
function isPlainTable({ columns, contract }: Table): boolean {
  const own = rowKeys[contract.kind];
  return [...columns].every(([name, column]) => name === own || isPlainColumn(column));
}

/** A folder as it was read. */
export interface Delivered {
  dataset: Dataset;
  sources: readonly SourceFile[];
  table: (kind: FileKind) => Table | null;
  today: DayNumber;
}

/** How the files of a kind were read. Names of worksheets and of sheets may be people's: neither is kept. */
function fileProfiles(sources: readonly SourceFile[], kind: FileKind, table: Table): FileProfile[] {
  const isPlain = isPlainTable(table);
  return sources
    .filter((source) => source.kind === kind && !isWorksheet(source.file))
    .map(({ file, sha256, encoding, delimiter, decimal, dateOrder }) => ({
      ...{ file: fileOfSheet(file), sha256, delimiter, decimal },
      encoding: isPlain ? null : encoding,
      date_order: dateOrder,
    }));
}

function workOf(kind: ProfiledKind, { dataset, today }: Delivered): WorkProfile {
  if (kind === "activities") return activitiesProfile(dataset, today);
  if (kind === "quotes") return quotesProfile(dataset, today);
  return kind === "targets" ? targetsProfile(dataset) : noWork;
}

/**
 * What the exports of a folder look like: for each kind but absence its rows by month, its words, blanks and
 * amounts, and how many rows are whose. The month is that of the newest day in activities and quotes; null
 * where there is none.
 */
export function profileOf(delivered: Delivered): Delivery | null {
  const { sources, table, dataset } = delivered;
  const kinds: Partial<Record<ProfiledKind, KindProfile>> = {};
  for (const kind of profiledKinds) {
    const found = table(kind);
    if (!found) continue;
    const rows = usedRows(found);
    kinds[kind] = {
      rows: rows.length,
      files: fileProfiles(sources, kind, found),
      ...workOf(kind, delivered),
      columns: columnProfiles(found, rows),
    };
  }
  const until = [kinds.activities?.last, kinds.quotes?.last]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
  if (until === undefined) return null;
  const day = dayOfIso(until);
  const accounts = accountsOn(dataset, day);
  return { version: 1, month: monthOfDay(day), until: isoOfDay(day), kinds, accounts };
}
