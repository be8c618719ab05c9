import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { optionsOf } from "../../src/charts/drawing.ts";
import { renderChart } from "../../src/charts/render.ts";
import { formsIn } from "../../src/charts/theme.ts";
import type { Facts } from "../../src/metrics/facts/facts.ts";
import { forecastFigures } from "../../src/metrics/families/forecast.ts";
import { putPages } from "../../src/publish/pages/pages.ts";
import { compiledProgram } from "../../src/publish/pages/program.ts";
import { pageThreads } from "../../src/publish/pages/threads.ts";
import { workbookBytes } from "../../src/publish/workbook/workbook-bytes.ts";
import { type ReadData, readData } from "../../src/reading/read.ts";
import { lookIn } from "../../src/reading/setup/look.ts";
import { proposalOf } from "../../src/reading/setup/proposal.ts";
import { assemble, factsOfMonth } from "../../src/report/assemble.ts";
import { evidenceFiles } from "../../src/report/evidence/evidence-files.ts";
import { foundEvidence } from "../../src/report/evidence/found-evidence.ts";
import type { Snapshot } from "../../src/report/snapshot.ts";
import { stableJson } from "../../src/report/stable-json.ts";
import { textOf } from "../../src/text/said.ts";
import { placedChartsIn } from "../../src/views/blocks.fixture.ts";
import { reportOf } from "../../src/views/report.ts";
import { contentOf, type PageContent, type SitePage, sitePages } from "../../src/views/site.ts";
import { workbookOf } from "../../src/views/workbook/workbook.ts";
import { lastDay } from "../invented/organisation.ts";

/** Gives what some work made, which is done the first time that it is asked for. */
function once<T>(work: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}

/** Rows as PapaParse alone makes them of the same text. */
function splitRows(folder: string): number {
  const text = readFileSync(join(folder, "activities.csv"), "utf8");
  return Papa.parse<string[]>(text, { delimiter: ";", newline: "\r\n" }).data.length;
}

/** The files of the rows behind the findings of a report for management. */
function evidenceOf(facts: Facts, data: ReadData, { figures, signals }: Snapshot): number {
  const found = { ...data, facts, evidence: foundEvidence(facts, figures, signals) };
  return evidenceFiles(found, { kind: "management" }, signals).length;
}

/** Draws every chart as the pages show it, in every form of its place; gives how many drawings that are. */
function drawings(contents: readonly PageContent[]): number {
  const drawn = contents
    .flatMap(({ view }) => placedChartsIn(view))
    .flatMap(({ chart, place }) => formsIn[place].map((form) => ({ chart, form })));
  for (const { chart, form } of drawn) {
    const { id, message, description, drawing } = chart;
    renderChart(optionsOf(drawing, form), { id, title: textOf(message), description });
  }
  return drawn.length;
}

/** Makes pages in threads and writes them, none of them kept from before; gives how many. */
async function putAll(pages: readonly SitePage[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "handjes-bench-pages-"));
  const threads = pageThreads(await compiledProgram());
  const put = await putPages(pages, threads, { folder });
  await threads.close();
  rmSync(folder, { recursive: true });
  return put.size;
}

/**
 * The stages of a report of a folder, each made of what those before it made; each gives how many it made of
 * what it makes.
 */
export function stagesOf(folder: string) {
  const data = once(() => readData({ folder, today: lastDay }));
  const input = () => ({ ...data(), month: "2026-10", today: lastDay });
  const facts = once(() => factsOfMonth(input()));
  const snapshot = once(() => assemble({ ...input(), audience: { kind: "management" } }));
  const site = once(() => ({ report: reportOf(snapshot()), archive: [] }));
  const contents = once(() => sitePages(site()).map(contentOf));
  return {
    /** PapaParse alone, into rows. */
    split: () => splitRows(folder),
    /** What `npm run setup` proposes. */
    setup: () => proposalOf(lookIn(folder).sheets).seen.length,
    /** Reading, checking and linking the files. */
    read: () => data().dataset.activities.count.reduce((sum, each) => sum + each, 0),
    /** Counting: the sums that DuckDB is asked for too, and more. */
    count: () => facts().windows.length,
    duckdb: async () => (await import("./duckdb.ts")).summedInDuckDb(folder),
    /** Counting, figures, findings and plans: the whole of report.json. */
    compute: () => snapshot().figures.length,
    /** Of that, what goes to the rows behind findings, and to where the year ends. */
    evidence: () => evidenceOf(facts(), data(), snapshot()),
    forecast: () => forecastFigures(facts()).length,
    json: () => stableJson(snapshot()).length,
    /** What every page says, without drawing it. */
    views: () => contents().length,
    charts: () => drawings(contents()),
    /** The program that makes pages. */
    program: async () => (await compiledProgram()).entry.length,
    /** Views and charts included. */
    pages: () => putAll(sitePages(site())),
    /** The workbooks of all languages, in one thread. */
    workbooks: async () => {
      for (const language of snapshot().settings.languages) await workbookBytes(workbookOf(site(), language));
      return snapshot().settings.languages.length;
    },
  };
}

export type Stage = keyof ReturnType<typeof stagesOf>;

export const isStage = (name: string): name is Stage => name in stagesOf("");
