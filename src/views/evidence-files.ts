import type { EvidenceFile, EvidenceRow, EvidenceWhat, RecipeName } from "../contract/evidence.ts";
import type { Language } from "../contract/vocabulary.ts";
import { csvText } from "../text/csv.ts";
import { type Words, wordsIn } from "../text/words.ts";
import type { Report } from "./report.ts";

/** The rows behind one finding, for a spreadsheet. */
interface EvidenceCsv {
  /** Its path from the root of the site. */
  path: string;
  text: string;
}

/** Where the rows of a finding lie, from the root of the site. */
export const evidencePath = (id: string, language: Language) => `data/evidence/${id}.${language}.csv`;

/** The name of the recipe of a figure. */
function recipeOf({ evidence: { recipes } }: Words, metric: string): string {
  const isNamed = (name: string): name is RecipeName => Object.hasOwn(recipes, name);
  const name = metric.startsWith("process.signal.") ? "process.signal" : metric;
  return isNamed(name) ? recipes[name] : "";
}

function whatSaid({ evidence, shared }: Words, what: EvidenceWhat): string {
  if ("medium" in what) return shared.media[what.medium];
  if ("outcome" in what) return evidence.outcomes[what.outcome];
  return "name" in what ? what.name : evidence.rest;
}

function cellsOf(words: Words, row: EvidenceRow) {
  const { figure, part, place, by, rows, day, account, person, what, amount, share, group } = row;
  const said = what === null ? null : whatSaid(words, what);
  return [
    figure,
    words.evidence.parts[part],
    place?.file,
    place?.line,
    place && place.to > place.line ? place.to : null,
    rows,
    day,
    account?.id,
    account?.name,
    person,
    part === "figure" ? recipeOf(words, figure) : said,
    amount,
    share,
    group,
    by === null ? null : `${by.file}:${by.line}`,
  ];
}

function csvOf({ snapshot: { draft } }: Report, rows: readonly EvidenceRow[], language: Language): string {
  const words = wordsIn(language);
  const { draft: inDraft, ...columns } = words.evidence.columns;
  const { figure, part, file, line, to, date, accountId, account, person, what, amount, share, group, by } =
    columns;
  const head = [
    ...[figure, part, file, line, to, columns.rows, date, accountId, account, person],
    ...[what, amount, share, group, by],
  ];
  // Of a draft each row says that it is one.
  const [more, errors] = draft === undefined ? [[], []] : [[inDraft], [draft.errors]];
  return csvText([[...head, ...more], ...rows.map((row) => [...cellsOf(words, row), ...errors])], language);
}

/** The rows behind each finding of a report, a file for each language. */
export function* evidenceCsvs(report: Report, evidence: readonly EvidenceFile[]): Generator<EvidenceCsv> {
  for (const { id, rows } of evidence) {
    for (const language of report.snapshot.settings.languages)
      yield { path: evidencePath(id, language), text: csvOf(report, rows, language) };
  }
}
