import type { Asking } from "./asking.ts";
import { isOfFiscalYear, readingsOf } from "./period-format.ts";

/**
 * Whether it must be asked which months the quarters and years of a file are: its fiscal year lies in two,
 * and it was not said by which it is called. That is a problem.
 */
export function isFiscalYearAsked({ columns, opened: { source }, lines, problems }: Asking): boolean {
  const { contract, file, calendar } = source;
  const { starts, namedBy } = calendar.fiscal;
  if (starts === 1 || namedBy !== null) return false;
  for (const [name, { header, dictionary }] of columns) {
    const column = contract.columns[name];
    if (column?.monthAs === undefined || column.takesMonths) continue;
    let asked = -1;
    dictionary.texts().forEach((text, code) => {
      if (asked < 0 && isOfFiscalYear(text)) asked = code;
    });
    if (asked < 0) continue;
    const value = dictionary.texts().at(asked) ?? "";
    const readings = readingsOf(value, starts);
    const line = lines[dictionary.codes.toArray().indexOf(asked)] ?? 0;
    problems.add(
      "file.fiscal_years",
      { file, kind: contract.kind, line, column: header, value },
      {
        nl: `Het boekjaar begint in maand ${starts}. Heet het naar het jaar waarin het begint, dan is dit ${readings?.start} (start); naar het jaar waarin het eindigt: ${readings?.end} (end). In het kalenderjaar is het ${readings?.calendar}: schrijf dan maanden.`,
        en: `The fiscal year begins in month ${starts}. Called by the year in which it begins, this is ${readings?.start} (start); by the year in which it ends: ${readings?.end} (end). In the calendar year it is ${readings?.calendar}: then write months.`,
        paste: "fiscal_year_named_by: start   # start / end",
      },
    );
    return true;
  }
  return false;
}
