import { dayOfIso } from "../../../src/calendar/day.ts";
import type { Dataset } from "../../../src/contract/dataset.ts";
import type { Settings } from "../../../src/contract/settings.ts";
import type { Language } from "../../../src/contract/vocabulary.ts";
import { assemble, type ReportInput } from "../../../src/report/assemble.ts";
import { reportOf } from "../../../src/views/report.ts";
import { contentOf, sitePages } from "../../../src/views/site.ts";
import { type PlacedStatement, statementsOf } from "../../../src/views/statements.ts";
import { evidenceOf, type Numbers, untrue } from "./evaluate.ts";
import { type PlainWords, plainWordsOf } from "./plain-words.ts";
import { plainNumber, unclaimed } from "./wording.ts";

/** What a report states on its pages, with its report.json as it is published. */
export interface Stated {
  report: Numbers;
  statements: PlacedStatement[];
  /** Words that stand there without being a statement. */
  plain: PlainlySaid[];
}

interface PlainlySaid extends PlainWords {
  page: string;
  language: Language;
}

/** Pages that explain and state nothing of the month. */
const explaining = new Set(["method", "findings", "rules", "notation", "find", "quality"]);

/** The statements of the report of a month for management. */
export function statedIn(input: Omit<ReportInput, "today">): Stated {
  const snapshot = assemble({ ...input, audience: { kind: "management" }, today: dayOfIso("2026-11-02") });
  // As in report.json, but for the order of its keys.
  const report: Numbers = JSON.parse(JSON.stringify(snapshot));
  const pages = sitePages({ report: reportOf(snapshot), archive: [] }).filter(
    ({ slug }) => !explaining.has(slug),
  );
  const contents = pages.map((page) => ({ page: page.path, ...contentOf(page) }));
  return {
    report,
    statements: contents.flatMap((content) => statementsOf(content.page, content)),
    plain: contents.flatMap(({ page, language, view }) =>
      plainWordsOf(view).map((words) => ({ ...words, page, language })),
    ),
  };
}

/** The same of an organisation in a few rows. */
export function statedOf(dataset: Dataset, settings: Settings, month = "2026-10"): Stated {
  return statedIn({ dataset, settings, sources: [], problems: [], month });
}

/** What is not so, or is said and not claimed, with where it stands; nothing where all is well. */
export function wrongIn({ report, statements, plain }: Stated): string[] {
  const evidence = evidenceOf(report);
  const names = report.scopes.map(({ name }) => name);
  const at = ({ page, place, text }: PlacedStatement) => `${page} ${place}: ${text}`;
  const numbers = plain.flatMap(({ page, place, text, language }) => {
    const number = plainNumber(text, names, language);
    return number === undefined ? [] : [`${page} ${place}: ${text} says "${number}" without a statement`];
  });
  const wrong = statements.flatMap((stated) => [
    ...untrue(evidence, stated).map((claim) => `${at(stated)} is not so: ${claim}`),
    ...unclaimed(stated, names).map((word) => `${at(stated)} says "${word}", which no claim answers for`),
  ]);
  return [...numbers, ...wrong];
}
