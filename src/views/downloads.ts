import { type Language, type Reading, readings } from "../contract/vocabulary.ts";
import { type Cell, csvPieces } from "../text/csv.ts";
import type { Report } from "./report.ts";

/** A file of figures for a spreadsheet. */
export interface Download {
  /** Its name without `.csv`: `hours.nl`. */
  name: string;
  /** In pieces, to be written as they are made. */
  text: Iterable<string>;
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

/** The rows of a file, made as they are written. */
function* rowsOf(report: Report, reading: Reading, language: Language): Generator<Cell[]> {
  const { draft, definitions, figures } = report.snapshot;
  // Of a draft each row says that it is one.
  yield draft === undefined ? headings : [...headings, "draft_errors"];
  const ids = new Set(definitions.filter((each) => each.reading === reading).map(({ id }) => id));
  for (const figure of figures) {
    if (!ids.has(figure.metric)) continue;
    yield [
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
    ];
  }
}

/**
 * Every figure for Excel, a file per reading and language, in that language's numbers; what would run as a
 * formula is neutralised.
 */
export function* downloads(report: Report): Generator<Download> {
  for (const language of report.snapshot.settings.languages) {
    for (const reading of readings)
      yield { name: `${reading}.${language}`, text: csvPieces(rowsOf(report, reading, language), language) };
  }
}
