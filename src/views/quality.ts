import { isRule, rules } from "../contract/rules.ts";
import { placesOf, sameProblems } from "../contract/same-problems.ts";
import type { Language } from "../contract/vocabulary.ts";
import type { Formats } from "../text/format.ts";
import { siteWords } from "../text/site.ts";
import { tables } from "./blocks.ts";
import type { Cell, PageView, Section, TableView } from "./page.ts";
import { ofNobody } from "./parts/of-nobody.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { correctionsSection } from "./quality/corrections.ts";
import { recordingSection } from "./quality/recording.ts";
import { touchedBy, touchedSection } from "./quality/touched.ts";
import type { Report } from "./report.ts";

const shownExamples = 20;

type ReportProblem = Report["snapshot"]["problems"][number];
type ReportSource = Report["snapshot"]["generated_from"][number];

/** What was read of each file, and what became of its rows. */
function rowsTable({ report, words, formats }: Reader): TableView {
  const { quality } = words;
  const number = (value: number): Cell => ({ text: formats.number(value), sort: value });
  return {
    id: "files",
    caption: quality.filesTable,
    columns: [
      { label: quality.file, numeric: false },
      ...[quality.read, quality.used, quality.rejected, quality.skipped, quality.leftOut].map((label) => ({
        label,
        numeric: true,
      })),
    ],
    rows: report.snapshot.generated_from.map((source) => [
      { text: source.file },
      number(source.rows_read),
      number(source.rows_used),
      number(source.rows_rejected),
      number(source.rows_skipped),
      number(source.lines_left_out),
    ]),
    note: quality.filesNote,
  };
}

/** The decimal mark of a file, and those columns that write another. */
function decimalsSaid({ decimal, other_decimals: others = [] }: ReportSource): string {
  return [decimal ?? "–", ...others.map((other) => `${other.column}: ${other.decimal}`)].join(" · ");
}

/** The delimiter of a file; a workbook and a query have none. */
function delimiterSaid({ delimiter, sheet, queried }: ReportSource, tab: string): string {
  if (sheet !== undefined || queried) return "–";
  return delimiter === "\t" ? tab : delimiter;
}

/** What a file is: a text in its encoding, a sheet of a workbook, or a query over others. */
function formSaid({ encoding, sheet, queried }: ReportSource, { words, formats }: Reader): string {
  if (sheet !== undefined) return words.quality.sheet(sheet);
  if (!queried) return encoding;
  const files = queried.map(({ file, rows }) => (rows === null ? file : `${file} (${formats.number(rows)})`));
  return words.quality.query(files.join(", "));
}

/** How each file was read: what was found of its form, or pinned. */
function formsTable(reader: Reader): TableView {
  const { report, words } = reader;
  const { quality } = words;
  const labels = [
    quality.file,
    quality.encoding,
    quality.delimiter,
    quality.decimal,
    quality.dates,
    quality.preset,
    quality.unused,
  ];
  return {
    id: "forms",
    caption: quality.formsTable,
    columns: labels.map((label) => ({ label, numeric: false })),
    rows: report.snapshot.generated_from.map((source) => [
      { text: source.file },
      { text: formSaid(source, reader) },
      { text: delimiterSaid(source, quality.tab) },
      { text: decimalsSaid(source) },
      { text: source.date_order === null ? "–" : quality.dateOrders[source.date_order] },
      { text: source.preset ?? "–" },
      { text: source.columns_unused.join(", ") || "–" },
    ]),
    note: quality.formsNote,
  };
}

function missingSection(reader: Reader): Section[] {
  const { report, words, formats, language } = reader;
  const { missing_files: missing, definitions } = report.snapshot;
  if (missing.length === 0) return [];
  return [
    {
      id: "missing",
      message: words.quality.missingTitle(missing.length, formats),
      blocks: tables({
        id: "missing-files",
        caption: words.quality.missingTable,
        columns: [
          { label: words.quality.file, numeric: false },
          { label: words.quality.missingWhat, numeric: false },
          { label: words.quality.touched, numeric: false },
        ],
        rows: missing.map((file) => [
          { text: words.shared.files[file] },
          {
            text: words.quality.figures(
              definitions.filter(({ files }) => files.includes(file)).length,
              formats,
            ),
          },
          { text: touchedBy[file].map((page) => siteWords[language].pages[page]).join(", ") },
        ]),
      }),
    },
  ];
}

/** A rule in words, with where it is explained; one of an older program has only its id. */
function ruleCell({ language }: Reader, id: string): Cell {
  return isRule(id) ? { text: rules[id].title[language], href: `rules#${id}` } : { text: id };
}

/** In how many places some problems stand. */
const timesOf = (problems: readonly ReportProblem[]) => problems.reduce((sum, { times }) => sum + times, 0);

/** What was expected and what to do, with the lines to paste below it. */
function whatCell({ language, words }: Reader, { message, message_nl, paste }: ReportProblem): Cell {
  const text = language === "nl" ? message_nl : message;
  return paste === undefined ? { text } : { text, lines: { label: words.quality.toPaste, text: paste } };
}

function examplesTable(reader: Reader, rule: string, problems: readonly ReportProblem[]): TableView {
  const { words, formats } = reader;
  const shown = sameProblems(problems).slice(0, shownExamples);
  const told = shown.reduce((sum, { times }) => sum + times, 0);
  return {
    id: `rule-${rule.replaceAll(".", "-")}`,
    caption: ruleCell(reader, rule).text,
    columns: [words.quality.place, words.quality.found, words.quality.what].map((label) => ({
      label,
      numeric: false,
    })),
    rows: shown.map((same) => [
      { text: placesOf(same, reader.language) },
      { text: same.first.value || "–" },
      whatCell(reader, same.first),
    ]),
    ...(timesOf(problems) > told
      ? { note: words.quality.examplesNote(formats.number(told), formats.number(timesOf(problems))) }
      : {}),
  };
}

function problemsSection(reader: Reader): Section {
  const { report, words, formats } = reader;
  const byRule = Map.groupBy(report.snapshot.problems, (problem) => problem.rule);
  const rows = [...byRule].map(([rule, problems]): Cell[] => [
    ruleCell(reader, rule),
    { text: rule },
    { text: words.quality.severities[problems[0]?.severity ?? "warning"] },
    { text: formats.number(timesOf(problems)), sort: timesOf(problems) },
  ]);
  return {
    id: "problems",
    message: words.quality.problemsTitle(byRule.size, formats),
    blocks:
      byRule.size === 0
        ? []
        : tables(
            {
              id: "rules",
              caption: words.quality.problemsTable,
              columns: [
                { label: words.quality.remark, numeric: false },
                { label: words.quality.rule, numeric: false },
                { label: words.quality.severity, numeric: false },
                { label: words.quality.count, numeric: true },
              ],
              rows,
            },
            ...[...byRule].map(([rule, problems]) => examplesTable(reader, rule, problems)),
          ),
  };
}

function qualityTitle({ report, words, formats }: Reader, read: number, used: number): string {
  const { title } = words.quality;
  const warnings = timesOf(report.snapshot.problems.filter(({ severity }) => severity === "warning"));
  if (read === 0) return title.nothing;
  const first = used === read ? title.all(formats.number(read)) : title.share(wholly(formats, used / read));
  return `${first}; ${title.warnings(warnings, formats)}`;
}

/** A share below 1 never reads as all. */
function wholly({ percent }: Formats, share: number): string {
  return percent(Math.min(share, mostOfShare), 1);
}

const mostOfShare = 0.999;

/** What was read and how, what was repaired, rejected or missing. */
export function qualityView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words, formats } = reader;
  const sources = report.snapshot.generated_from;
  const total = (of: "rows_read" | "rows_used") => sources.reduce((sum, source) => sum + source[of], 0);
  const [read, used] = [total("rows_read"), total("rows_used")];
  return {
    slug: "quality",
    title: qualityTitle(reader, read, used),
    kicker: words.shared.kicker(reader.month),
    lead: [
      words.quality.lead(formats.number(read), words.quality.files(sources.length, formats)),
      ...ofNobody(reader),
    ],
    sections: [
      { id: "read", blocks: tables(rowsTable(reader), formsTable(reader)) },
      ...correctionsSection(reader),
      ...missingSection(reader),
      ...touchedSection(reader),
      problemsSection(reader),
      ...recordingSection(reader),
    ],
  };
}
