import type { Column } from "../../../contract/column.ts";
import { cellReader, constantOf } from "../cell.ts";
import type { CollectedColumns } from "../collected-columns.ts";
import { plainDays } from "../dates/day-format.ts";
import { mapDistinct } from "../fast/fast.ts";
import { bothWays } from "../numbers/number-format.ts";
import type { OpenedExport } from "../opened-export.ts";
import { columnWords } from "../words/column-words.ts";
import type { IdleSetting } from "./idle-setting.ts";

/** Whether a file has rows whose values are money: of targets those of revenue alone. */
function hasMoneyRows({ source, mapping }: OpenedExport, { dictionaries }: CollectedColumns): boolean {
  const measure: Column | undefined = source.contract.columns.measure;
  if (measure === undefined) return true;
  const given = mapping.defaults.measure;
  if (given !== undefined && constantOf(given, measure) === "revenue") return true;
  const format = { decimal: ".", factor: 1, days: plainDays } as const;
  const words = columnWords("measure", measure, source);
  const read = cellReader(measure, format, mapping.values.measure ?? {}, words);
  const dictionary = dictionaries.get("measure");
  const isRevenue = (text: string) => {
    const meaning = read(text);
    return "value" in meaning && meaning.value === "revenue";
  };
  return dictionary !== undefined && mapDistinct(dictionary.texts(), isRevenue).includes(true);
}

/**
 * What report.yaml multiplies of a file in which no number of that column is multiplied. A factor of 1
 * answers a question, and is never told.
 */
export function idleMultiples(opened: OpenedExport, raw: CollectedColumns): IdleSetting[] {
  const { contract, mapping } = opened.source;
  return Object.entries(mapping.multiply).flatMap(([name, factor]) => {
    const [column, dictionary] = [contract.columns[name], raw.dictionaries.get(name)];
    if (factor === 1 || column === undefined) return [];
    const isMultiplied = (text: string) => (column.isMoney || !text.includes("%")) && bothWays(text) !== null;
    const hasNumbers =
      dictionary !== undefined && mapDistinct(dictionary.texts(), isMultiplied).includes(true);
    const isIdle = !hasNumbers || (column.isMoney === true && !hasMoneyRows(opened, raw));
    return isIdle ? [{ path: ["multiply", name], near: [] }] : [];
  });
}
