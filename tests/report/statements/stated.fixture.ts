import { dayOfIso } from "../../../src/calendar/day.ts";
import type { Dataset } from "../../../src/contract/dataset.ts";
import type { Settings } from "../../../src/contract/settings.ts";
import type { Language } from "../../../src/contract/vocabulary.ts";
import { assembleEach, type ReportInput } from "../../../src/report/assemble.ts";
import type { Edition } from "../../../src/report/editions/editions.ts";
import { withArchive } from "../../../src/report/editions/with-archive.ts";
import { reportOf } from "../../../src/views/report.ts";
import { contentOf, sitePages } from "../../../src/views/site.ts";
import { type PlacedStatement, statementsOf } from "../../../src/views/statements.ts";
import { keptOf } from "../kept.fixture.ts";
import { evidenceOf, type Numbers, untrue } from "./evaluate.ts";
import { type PlainWords, plainWordsOf } from "./plain-words.ts";
import { plainNumber, unclaimed } from "./wording.ts";

/** What a report states on its pages, with its report.json as it is published. */
export interface Stated {
  report: Numbers;
  statements: PlacedStatement[];
  /** Words that stand there without being a statement. */
  plain: PlainlySaid[];
  /** The month as it is kept once it is published. */
  kept: () => Edition;
}

interface PlainlySaid extends PlainWords {
  page: string;
  language: Language;
}

/** Pages that explain and state nothing of the month, and the one that is about those before it. */
const explaining = new Set(["method", "findings", "rules", "notation", "find", "quality", "archive"]);

/**
 * The statements of the report of a month for management, after some months were kept, which are told the
 * newest first.
 */
export function statedIn(input: Omit<ReportInput, "today">, kept: readonly Edition[] = []): Stated {
  const assembled = assembleEach({ ...input, today: dayOfIso("2026-11-02") }, [{ kind: "management" }]);
  const [site] = withArchive(assembled, input, kept);
  if (!site) throw new Error("Management has a report");
  const { snapshot } = site;
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
    kept: () => keptOf(input, assembled),
  };
}

/** The same of an organisation in a few rows. */
export function statedOf(
  dataset: Dataset,
  settings: Settings,
  month = "2026-10",
  kept: readonly Edition[] = [],
): Stated {
  return statedIn({ dataset, settings, sources: [], problems: [], month }, kept);
}

/** What is not so, or is said and not claimed, with where it stands; nothing where all is well. */
export function wrongIn({ report, statements, plain }: Omit<Stated, "kept">): string[] {
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
