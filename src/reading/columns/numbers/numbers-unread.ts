import { readableText } from "../../../contract/clean-text.ts";
import { codesWithMark } from "../../exports/settings/codes-with-mark.ts";
import type { CollectedColumns } from "../collected-columns.ts";
import type { Dictionary } from "../fast/fast.ts";
import type { OpenedExport } from "../opened-export.ts";
import { type Evidence, evidenceOf, type Reach } from "./decimal-evidence.ts";
import { factorOfCells, timesFactor } from "./number-in.ts";

/** A column of numbers before they are read, with what its cells say of their form. */
export interface NumbersUnread {
  /** The canonical name of the column. */
  name: string;
  reach: Reach;
  dictionary: Dictionary;
  evidence: Evidence;
}

/** How many cells hold each text. */
function cellsOf({ length, codes }: Dictionary): Int32Array {
  const cells = new Int32Array(length);
  for (const code of codes.toArray()) if (code >= 0) cells[code] = (cells[code] ?? 0) + 1;
  return cells;
}

/** The texts that may say something of the decimal mark, one by one: there may be millions. */
function* textsWithMark(dictionary: Dictionary): Generator<readonly [string, number]> {
  const texts = dictionary.texts();
  const cells = cellsOf(dictionary);
  for (const code of codesWithMark(texts)) yield [readableText(texts.at(code) ?? ""), cells[code] ?? 0];
}

/** The columns of numbers of a file. */
export function numbersUnread({ source }: OpenedExport, { dictionaries }: CollectedColumns): NumbersUnread[] {
  return [...dictionaries].flatMap(([name, dictionary]) => {
    const column = source.contract.columns[name];
    if (column?.kind !== "amount") return [];
    const factor = factorOfCells(name, column, source.mapping);
    const { seldomOver = Number.POSITIVE_INFINITY } = column;
    const holds = (value: number) => column.schema.safeParse(timesFactor(value, factor)).success;
    const reach = { holds, seldomOver: seldomOver / factor };
    return [{ name, reach, dictionary, evidence: evidenceOf(textsWithMark(dictionary), reach) }];
  });
}
