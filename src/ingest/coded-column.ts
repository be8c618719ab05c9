import type { Column } from "../contract/column.ts";
import { constantOf } from "./cell.ts";
import { headerOf, placesUnder } from "./cell-place.ts";
import type { Dictionary } from "./dictionary.ts";
import { mapped } from "./distinct.ts";
import { faultFinder } from "./faults.ts";
import { meaningsOf, type Reading } from "./meanings.ts";
import type { Place, Problems } from "./problems.ts";
import type { CodedColumn } from "./table.ts";

/** Tells once for each distinct text that stands for nothing how many cells hold it. */
function reportNothing(
  nothing: ReadonlySet<number>,
  { codes, texts }: Pick<CodedColumn, "codes" | "texts">,
  place: (row: number, value: string) => Place,
  problems: Problems,
): void {
  for (const code of nothing) {
    const first = codes.indexOf(code);
    let count = 0;
    for (const each of codes) if (each === code) count++;
    if (first < 0) continue;
    problems.add("cell.no_value", place(first, texts.at(code) ?? ""), {
      nl: count === 1 ? "Gelezen als lege cel." : `Gelezen als lege cel, ${count} keer.`,
      en: count === 1 ? "Read as a blank cell." : `Read as a blank cell, ${count} times.`,
    });
  }
}

/** The texts of a column and what they mean, with those of its default behind them; −1 for the code of a default that there is not. */
function withDefault(
  texts: CodedColumn["texts"],
  values: CodedColumn["values"],
  given: string | number | undefined,
  column: Column,
) {
  if (given === undefined) return { texts, values, defaultCode: -1 };
  return {
    texts: [...mapped(texts, (text) => text), String(given)],
    values: [...mapped(values, (value) => value), constantOf(given, column) ?? null],
    defaultCode: texts.length,
  };
}

/** Reads each distinct text of a column once. Every row that holds a broken one, or nothing where something must be, is a problem and is rejected. */
export function codedColumn(
  name: string,
  column: Column,
  dictionary: Dictionary,
  reading: Reading,
): CodedColumn {
  const { opened, torn, rejected, problems } = reading;
  const { mapping } = opened;
  const header = headerOf(name, opened);
  const place = placesUnder(header, reading);
  const codes = dictionary.codes.toArray();
  const own = dictionary.texts();
  const { values: read, full, broken, nothing, areDistinctKeys } = meaningsOf(own, name, column, reading);
  reportNothing(nothing, { codes, texts: own }, place, problems);

  const given = mapping.defaults[name];
  const { texts, values, defaultCode } = withDefault(own, read, given, column);

  const textOf = (code: number) => texts.at(code) ?? "";
  const faultOf = faultFinder({ column, broken, lookup: mapping.lookup[name], hasDefault: defaultCode >= 0 });
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (full[code] === 1) continue;
    const fault = faultOf(code, textOf(code));
    if (defaultCode >= 0 && (fault === null || fault.readsAsBlank)) codes[row] = defaultCode;
    if (fault === null || torn[row] === 1) continue;
    const isError = problems.add(fault.rule, place(row, textOf(code)), fault.expected);
    if (isError || !fault.readsAsBlank) rejected[row] = 1;
  }
  return { header, codes, texts, values, areDistinctKeys };
}

/** A column that only report.yaml gives: one value for every row. */
export function constantColumn(
  name: string,
  column: Column,
  given: string | number,
  rows: number,
): CodedColumn {
  const values = [constantOf(given, column) ?? null];
  return { header: name, codes: new Int32Array(rows), texts: [String(given)], values, areDistinctKeys: true };
}
