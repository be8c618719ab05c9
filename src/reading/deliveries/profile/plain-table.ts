import { rowKeys } from "../../../contract/row-keys.ts";
import { Texts } from "../../columns/fast/fast.ts";
import type { CodedColumn, Table } from "../../columns/table.ts";

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
export function isPlainTable({ columns, contract }: Table): boolean {
  const own = rowKeys[contract.kind];
  return [...columns].every(([name, column]) => name === own || isPlainColumn(column));
}
