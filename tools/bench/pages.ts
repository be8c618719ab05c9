import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { optionsOf } from "../../src/charts/drawing.ts";
import { renderChart } from "../../src/charts/render.ts";
import { formsIn } from "../../src/charts/theme.ts";
import { putPages } from "../../src/publish/pages/pages.ts";
import { compiledProgram } from "../../src/publish/pages/program.ts";
import { pageThreads } from "../../src/publish/pages/threads.ts";
import { workbookBytes } from "../../src/publish/workbook/workbook-bytes.ts";
import { readData } from "../../src/reading/read.ts";
import { assemble } from "../../src/report/assemble.ts";
import { stableJson } from "../../src/report/stable-json.ts";
import { textOf } from "../../src/text/said.ts";
import { placedChartsIn } from "../../src/views/blocks.fixture.ts";
import { reportOf } from "../../src/views/report.ts";
import { contentOf, sitePages } from "../../src/views/site.ts";
import { workbookOf } from "../../src/views/workbook/workbook.ts";
import { lastDay } from "./organisation.ts";
import { seconds, secondsUntil } from "./seconds.ts";

/** Seconds of each stage of the reading side for one organisation, and of the computing side before it. */
export interface PageStages {
  read: number;
  compute: number;
  /** What of it goes to the rows behind findings: the edition of the company has next to none. */
  evidence: number;
  /** What every page says, without drawing it. */
  views: number;
  /** All charts as the pages show them, in every form of their place, in one thread. */
  charts: number;
  chartCount: number;
  /** All pages from report to HTML on the disk, in threads, none of them kept from before. */
  pages: number;
  pageCount: number;
  /** The workbooks of all languages, in one thread. */
  workbooks: number;
  /** Characters of report.json: figures reach the site, not rows. */
  reportCharacters: number;
}

/** Draws all, and tells how many drawings that are. */
function draw(charts: ReturnType<typeof placedChartsIn>): number {
  const drawings = charts.flatMap(({ chart, place }) => formsIn[place].map((form) => ({ chart, form })));
  for (const { chart, form } of drawings) {
    const { id, message, description, drawing } = chart;
    renderChart(optionsOf(drawing, form), { id, title: textOf(message), description });
  }
  return drawings.length;
}

async function measure(folder: string): Promise<PageStages> {
  const program = await compiledProgram();
  const [data, read] = seconds(() => readData({ folder, today: lastDay }));
  const reportFor = (kind: "management" | "company") =>
    seconds(() => assemble({ ...data, month: "2026-10", audience: { kind }, today: lastDay }));
  const [snapshot, compute] = reportFor("management");
  // The first one warms up the program; two more lie beside each other.
  const [[, ofAll], [, ofCompany]] = [reportFor("management"), reportFor("company")];
  const site = { report: reportOf(snapshot), archive: [] };
  const [contents, views] = seconds(() => sitePages(site).map(contentOf));
  const charts = contents.flatMap(({ view }) => placedChartsIn(view));
  const [chartCount, drawing] = seconds(() => draw(charts));
  const work = mkdtempSync(join(tmpdir(), "handjes-bench-pages-"));
  const threads = pageThreads(program);
  const [, pages] = await secondsUntil(() => putPages(sitePages(site), threads, { folder: work }));
  await threads.close();
  const [, workbooks] = await secondsUntil(async () => {
    for (const language of snapshot.settings.languages) await workbookBytes(workbookOf(site, language));
  });
  rmSync(work, { recursive: true, force: true });
  return {
    read,
    compute,
    views,
    charts: drawing,
    chartCount,
    pages,
    pageCount: contents.length,
    evidence: Math.max(0.001, ofAll - ofCompany),
    workbooks,
    reportCharacters: stableJson(snapshot).length,
  };
}

const [folder] = process.argv.slice(2);
if (import.meta.main && folder !== undefined) process.stdout.write(JSON.stringify(await measure(folder)));
