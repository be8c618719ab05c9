import { join, relative, resolve } from "node:path";
import { Listr } from "listr2";
import type { ReadData } from "../src/ingest/read.ts";
import { buildSite } from "./build-site.ts";
import { CliError, command, exitCode, run } from "./cli.ts";
import { computeReport, refuseErrors, type Wanted } from "./compute.ts";
import { readFolder } from "./data-folder.ts";
import { readEditionFiles, type WithArchive, withArchive } from "./editions.ts";
import { isReplaceable } from "./publish-folder.ts";

interface Options extends Wanted {
  data: string;
  out: string;
}

interface Progress {
  data?: ReadData;
  site?: WithArchive;
}

function steps({ data, out, ...wanted }: Options): Listr<Progress> {
  const unchanged = `${out}/ is unchanged.`;
  return new Listr<Progress>(
    [
      {
        title: `Read and check ${data}/`,
        task: (progress) => {
          progress.data = readFolder(data);
          refuseErrors(progress.data, unchanged);
        },
      },
      {
        title: "Compute the figures",
        task: (progress) => {
          if (!progress.data) return;
          const snapshot = computeReport(progress.data, wanted);
          progress.site = withArchive(snapshot, progress.data, readEditionFiles(data));
        },
      },
      {
        title: "Build the pages",
        task: async (progress) => {
          if (progress.site) await buildSite(progress.site, out);
        },
      },
    ],
    {
      renderer: "default",
      // Plain lines where nobody watches: in CI and in a log file.
      fallbackRenderer: "simple",
      fallbackRendererCondition: () => !process.stdout.isTTY || process.env.CI !== undefined,
      exitOnError: true,
    },
  );
}

/** What was built, from what, and where to open it. */
function closingLine({ data, site }: Progress, { data: folder, out }: Options): string {
  const snapshot = site?.snapshot;
  const rows = snapshot?.generated_from.reduce((sum, source) => sum + source.rows_used, 0) ?? 0;
  const files = snapshot?.generated_from.length ?? 0;
  const warnings = data?.problems.filter((problem) => problem.severity === "warning").length ?? 0;
  const page = relative(process.cwd(), resolve(out, "index.html")) || join(out, "index.html");
  return [
    `Built the report of ${snapshot?.period.month} for ${snapshot?.settings.audience}: ${snapshot?.figures.length} figures from ${rows} rows of ${files} files in ${folder}/.`,
    ...(warnings > 0
      ? [`${warnings} warnings stand on its data quality page; npm run check shows them here.`]
      : []),
    `Open ${page} in a browser.`,
  ].join("\n");
}

const program = command("report", "Checks the exports, computes the figures and builds the site.")
  .option("--data <folder>", "folder with the exports and report.yaml", "data")
  .option("--out <folder>", "folder to build the site in", "dist")
  .option("--period <YYYY-MM>", "month to report; without it the latest complete one")
  .option("--audience <name>", "management, company or team:NAME; without it what report.yaml says")
  .action(async (options: Options) => {
    if (!isReplaceable(options.out)) {
      throw new CliError(
        `${options.out}/ holds something that is no report, and would be replaced. Name an empty folder with --out.`,
        exitCode.wrongUsage,
      );
    }
    const progress = await steps(options).run({});
    console.log(closingLine(progress, options));
  });

await run(program);
