import { type Language, type Reading, readings } from "../contract/vocabulary.ts";
import { csvText } from "../text/csv.ts";
import type { Report } from "./report.ts";

/** A file of figures for a spreadsheet. */
export interface Download {
  /** Its name without `.csv`: `hours.nl`. */
  name: string;
  text: string;
}

const headings = [
  "metric",
  "label",
  "scope",
  "id",
  "name",
  "window",
  "value",
  "unit",
  "numerator",
  "denominator",
  "low",
  "high",
  "n",
  "status",
];

function figuresOf(report: Report, reading: Reading, language: Language): string {
  const { draft } = report.snapshot;
  const ids = new Set(
    report.snapshot.definitions.filter((each) => each.reading === reading).map(({ id }) => id),
  );
  const rows = report.snapshot.figures
    .filter(({ metric }) => ids.has(metric))
    .map((figure) => [
      figure.metric,
      report.definition(figure.metric)?.label[language],
      figure.scope.kind,
      figure.scope.id,
      report.scope(figure.scope.kind, figure.scope.id)?.name,
      figure.window,
      figure.value,
      figure.unit,
      figure.numerator,
      figure.denominator,
      figure.interval?.[0],
      figure.interval?.[1],
      figure.n,
      figure.status,
      ...(draft === undefined ? [] : [draft.errors]),
    ]);
  // Of a draft each row says that it is one.
  const all = draft === undefined ? headings : [...headings, "draft_errors"];
  return csvText([all, ...rows], language);
}

/**
 * Every figure for Excel, a file per reading and language, in that language's numbers; what would run as a
 * formula is neutralised.
 */
export function* downloads(report: Report): Generator<Download> {
  for (const language of report.snapshot.settings.languages) {
    for (const reading of readings)
      yield { name: `${reading}.${language}`, text: figuresOf(report, reading, language) };
  }
}
