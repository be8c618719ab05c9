import { join, relative, resolve } from "node:path";
import { Listr } from "listr2";
import type { DataFolder } from "../src/ingest/folder.ts";
import type { ReadData } from "../src/ingest/read.ts";
import type { Edition } from "../src/report/editions.ts";
import type { Snapshot } from "../src/report/snapshot.ts";
import { slugOf } from "../src/text/slug.ts";
import { CliError, command, exitCode, run } from "./cli.ts";
import { computeReports, refuseErrors, type Wanted } from "./compute.ts";
import { readFolder, refuseMissing, today } from "./data-folder.ts";
import { readEditionFiles, type WithArchive, withArchive } from "./editions.ts";
import { notedFolder } from "./input.ts";
import { isWhole } from "./manifest.ts";
import { isReplaceable } from "./publish-folder.ts";
import { say } from "./say.ts";
import { type BuiltSite, buildSite } from "./site/build-site.ts";
import { compiledProgram } from "./site/program.ts";
import { pageThreads } from "./site/threads.ts";
import { buildKey, noteBuilt, standingSites } from "./unchanged.ts";
import { visible } from "./visible.ts";

interface Options extends Wanted {
  data: string;
  out: string;
}

/** Where one site is built. */
interface Target {
  out: string;
}

interface Progress {
  /** Until the figures are computed: millions of rows need not lie in memory while the pages are made. */
  data?: ReadData | undefined;
  warnings?: number;
  sites?: { site: WithArchive; out: string }[];
  /** In the order of the sites. */
  built?: BuiltSite[];
}

/** The folder of one audience among all: a web server can guard each by itself. */
function folderOf(audience: string): string {
  const [, kind, name = ""] = /^(team|person):(.*)$/s.exec(audience) ?? [];
  return kind === undefined ? audience : `${kind}-${slugOf(name)}`;
}

/** Where each report is built: the one that was asked for, or with `all` each in a folder of its own. */
function targetsOf(snapshots: readonly Snapshot[], { audience, out }: Options): Target[] {
  if (audience !== "all") return [{ out }];
  return snapshots.map(({ settings }) => ({ out: join(out, folderOf(settings.audience)) }));
}

/** @throws CliError where something else lies in a place. */
function refuseOthers(targets: readonly Target[]): void {
  const taken = targets.find(({ out }) => !isReplaceable(out));
  if (!taken) return;
  throw new CliError(
    `${taken.out}/ holds something that is no report, and would be replaced. Name an empty folder with --out.`,
    exitCode.wrongUsage,
  );
}

function computeSites(
  data: ReadData,
  options: Options,
  editions: readonly Edition[],
): NonNullable<Progress["sites"]> {
  const { period, audience } = options;
  const computed = computeReports(data, {
    ...(period === undefined ? {} : { period }),
    ...(audience === undefined ? {} : { audience }),
  });
  const targets = targetsOf(computed.snapshots, options);
  refuseOthers(targets);
  return withArchive(computed, data, editions).map((site, i) => ({
    site,
    out: targets[i]?.out ?? options.out,
  }));
}

/** Builds each site in turn, with the same threads; once again where the program that makes the pages was deleted or damaged on the way. */
async function buildSites(sites: NonNullable<Progress["sites"]>, isAgain = false): Promise<BuiltSite[]> {
  const program = await compiledProgram();
  const threads = pageThreads(program);
  try {
    const built: BuiltSite[] = [];
    for (const { site, out } of sites) built.push(await buildSite(site, out, threads));
    return built;
  } catch (error) {
    if (isAgain || isWhole(program.folder)) throw error;
  } finally {
    await threads.close();
  }
  return buildSites(sites, true);
}

function steps(options: Options, { folder, onRead }: DataFolder): Listr<Progress> {
  const { data, out } = options;
  return new Listr<Progress>(
    [
      {
        title: visible(`Read and check ${data}/`),
        task: (progress) => {
          progress.data = readFolder(folder, onRead);
          refuseErrors(progress.data, `${out}/ is unchanged.`);
          progress.warnings = progress.data.problems.filter(({ severity }) => severity === "warning").length;
        },
      },
      {
        title: "Compute the figures",
        task: (progress) => {
          const editions = readEditionFiles({ folder, onRead });
          if (progress.data) progress.sites = computeSites(progress.data, options, editions);
          progress.data = undefined;
        },
      },
      {
        title: "Build the pages",
        task: async (progress) => {
          progress.built = await buildSites(progress.sites ?? []);
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

/** How many pages could be left as they were. */
function pageLines(built: BuiltSite | undefined): string[] {
  if (!built || built.made === built.pages) return [];
  return [`${built.made} of ${built.pages} pages are new; the others say what they said before.`];
}

function unchangedLine({ audience, out }: Options, sites: number): string {
  const stands = audience === "all" ? `its ${sites} reports stand as they are` : "it stands as it is";
  return `Nothing has changed since ${out}/ was built: ${stands}.`;
}

/** What was built, from what, and where to open it. */
function closingLines({ warnings = 0, sites = [], built = [] }: Progress, { data }: Options): string {
  const lines = sites.flatMap(({ site: { snapshot }, out }, i) => {
    const { period, settings, figures, generated_from } = snapshot;
    const rows = generated_from.reduce((sum, source) => sum + source.rows_used, 0);
    const page = relative(process.cwd(), resolve(out, "index.html")) || join(out, "index.html");
    return [
      `Built the report of ${period.month} for ${settings.audience}: ${figures.length} figures from ${rows} rows of ${generated_from.length} files in ${data}/.`,
      ...pageLines(built[i]),
      `Open ${page} in a browser.`,
    ];
  });
  return [
    ...lines,
    ...(warnings > 0
      ? [`${warnings} warnings stand on its data quality page; npm run check shows them here.`]
      : []),
  ].join("\n");
}

const program = command("report", "Checks the exports, computes the figures and builds the site.")
  .option("--data <folder>", "folder with the exports and report.yaml", "data")
  .option("--out <folder>", "folder to build the site in", "dist")
  .option("--period <YYYY-MM>", "month to report; without it the latest complete one")
  .option(
    "--audience <name>",
    "management, company, team:NAME or person:ID; all for each of them in a folder of its own; without it what report.yaml says",
  )
  .action(async (options: Options) => {
    // Before the data are read: a folder of something else is a slip of the hand.
    if (options.audience !== "all") refuseOthers([{ out: options.out }]);
    const { out, data } = options;
    refuseMissing(data);
    const key = buildKey(options, today());
    const standing = standingSites(out, key, data);
    if (standing > 0) {
      say(unchangedLine(options, standing));
      return;
    }
    const noted = notedFolder(data);
    const progress = await steps(options, noted).run({});
    noteBuilt(out, { key, input: noted.input, sites: (progress.sites ?? []).map((site) => site.out) });
    say(closingLines(progress, options));
  });

await run(program);
