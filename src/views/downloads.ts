import Papa from "papaparse";
import { type Language, type Reading, readings } from "../contract/vocabulary.ts";
import type { Report } from "./report.ts";

/** A file of figures for a spreadsheet. */
export interface Download {
  /** Its name without `.csv`: `hours.nl`. */
  name: string;
  text: string;
}

/** What a spreadsheet would run as a formula; a plain negative number is none. */
const formula = /^(?:[=+@\t\r]|-(?![\d.,]+$))/;

/** Excel reads `;` and a decimal comma where the comma is the decimal mark. */
const dialects = {
  nl: { delimiter: ";", decimal: "," },
  en: { delimiter: ",", decimal: "." },
} as const satisfies Record<Language, object>;

const mark = "\uFEFF";

function figuresOf(report: Report, reading: Reading, language: Language): string {
  const { delimiter, decimal } = dialects[language];
  const number = (value: number | null | undefined) =>
    value == null ? "" : String(value).replace(".", decimal);
  const ids = new Set(
    report.snapshot.definitions.filter((each) => each.reading === reading).map(({ id }) => id),
  );
  const rows = report.snapshot.figures
    .filter(({ metric }) => ids.has(metric))
    .map((figure) => ({
      metric: figure.metric,
      label: report.definition(figure.metric)?.label[language] ?? "",
      scope: figure.scope.kind,
      id: figure.scope.id,
      name: report.scope(figure.scope.kind, figure.scope.id)?.name ?? "",
      window: figure.window,
      value: number(figure.value),
      unit: figure.unit,
      numerator: number(figure.numerator),
      denominator: number(figure.denominator),
      low: number(figure.interval?.[0]),
      high: number(figure.interval?.[1]),
      n: number(figure.n),
      status: figure.status ?? "",
    }));
  return `${mark}${Papa.unparse(rows, { delimiter, newline: "\r\n", escapeFormulae: formula })}\r\n`;
}

/** Every figure for Excel, a file per reading and language, in that language's numbers; what would run as a formula is neutralised. */
export function downloads(report: Report): Download[] {
  return report.snapshot.settings.languages.flatMap((language) =>
    readings.map((reading) => ({
      name: `${reading}.${language}`,
      text: figuresOf(report, reading, language),
    })),
  );
}
