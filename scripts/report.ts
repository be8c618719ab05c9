import { join } from "node:path";
import { Listr, type ListrTask } from "listr2";
import { CliError, command, run } from "../src/command/cli.ts";
import { pause } from "../src/command/pause.ts";
import { say, showCursor } from "../src/command/say.ts";
import { visible } from "../src/command/visible.ts";
import { whenStopped } from "../src/command/when-stopped.ts";
import { readFolder, refuseMissing } from "../src/ingest/data-folder.ts";
import { type NotedFolder, notedFolder, refuseChanged } from "../src/ingest/noted-folder.ts";
import type { ReadData } from "../src/ingest/read.ts";
import {
  builtAllLines,
  builtLines,
  putRightLines,
  type SiteToBuild,
  stateOf,
} from "../src/publish/built-lines.ts";
import { tidyHalfMade } from "../src/publish/files/half-made.ts";
import { type Publish, whilePublishing } from "../src/publish/folder/publish-folder.ts";
import { putRight } from "../src/publish/folder/put-right.ts";
import { isWhole } from "../src/publish/manifest.ts";
import { type BuiltSite, buildSite } from "../src/publish/pages/build-site.ts";
import { compiledProgram } from "../src/publish/pages/program.ts";
import { pageThreads } from "../src/publish/pages/threads.ts";
import {
  type Place,
  refuseNoFolder,
  refuseOthers,
  refusePlace,
  refuseReport,
  withoutSlash,
} from "../src/publish/places/refuse-place.ts";
import { computeReports, refuseErrors, refusePartial, type Wanted } from "../src/report/compute.ts";
import { editionsFolder, readEditionFiles, withArchive } from "../src/report/editions/edition-files.ts";
import type { Edition } from "../src/report/editions/editions.ts";
import { timesOf } from "../src/report/problem-lines.ts";
import type { Snapshot } from "../src/report/snapshot.ts";
import { slugOf } from "../src/text/slug.ts";

interface Options extends Wanted {
  data: string;
  out: string;
  /** Whether a month that is not whole is built as it stands. */
  partial?: boolean;
}

/** Where one site is built. */
interface Target {
  out: string;
}

interface Progress {
  /** Until the figures are computed: millions of rows need not lie in memory while the pages are made. */
  data?: ReadData | undefined;
  warnings?: number;
  sites?: SiteToBuild[];
  /** In the order of the sites. */
  built: BuiltSite[];
  /** Why a step failed. */
  failure?: unknown;
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
function refuseTaken(targets: readonly Target[], data: string): void {
  for (const { out } of targets) refuseOthers(refusePlace(out, { data }));
}

function computeSites(data: ReadData, options: Options, editions: readonly Edition[]): SiteToBuild[] {
  const { period, audience, partial = false } = options;
  if (!partial) {
    refusePartial(
      data,
      { ...(period === undefined ? {} : { period }) },
      `Add --partial to build it as it stands, or leave --period out. ${options.out}/ is unchanged.`,
    );
  }
  const computed = computeReports(data, {
    ...(period === undefined ? {} : { period }),
    ...(audience === undefined ? {} : { audience }),
  });
  const targets = targetsOf(computed.snapshots, options);
  refuseTaken(targets, options.data);
  return withArchive(computed, data, editions).map((site, i) => ({
    site,
    out: targets[i]?.out ?? options.out,
  }));
}

/** Builds each site in turn, with the same threads; once again where the program that makes the pages was deleted or damaged on the way. */
async function buildSites(
  { sites = [], built }: Progress,
  { top, noted }: { top: Place; noted: NotedFolder },
  isAgain = false,
): Promise<void> {
  const program = await compiledProgram();
  const threads = pageThreads(program);
  try {
    await whilePublishing(top, async (publish) => {
      for (const { site, out } of sites.slice(built.length)) {
        const place = refusePlace(out, { data: noted.folder });
        const unlessChanged: Publish = (to, build) =>
          publish(to, async (staging) => {
            await build(staging);
            refuseChanged(noted, built.length === 0 ? ` ${top.said}/ is unchanged.` : "");
          });
        built.push(await buildSite(site, place, { threads, publish: unlessChanged }));
      }
    });
    return;
  } catch (error) {
    if (isAgain || isWhole(program.folder)) throw error;
  } finally {
    await threads.close();
  }
  return buildSites({ sites, built }, { top, noted }, true);
}

/** A step that fails says only that: why is told once, when all has ended. */
function step(title: string, work: (progress: Progress) => Promise<void>): ListrTask<Progress> {
  return {
    title,
    task: async (progress) => {
      try {
        await work(progress);
      } catch (error) {
        progress.failure = error;
        throw new Error("see below");
      }
    },
  };
}

function steps(options: Options, top: Place, noted: NotedFolder): Listr<Progress> {
  const { data, out } = options;
  const { folder, onRead } = noted;
  return new Listr<Progress>(
    [
      step(visible(`Read and check ${data}/`), async (progress) => {
        progress.data = readFolder(folder, onRead);
        refuseErrors(progress.data, `${out}/ is unchanged.`);
        progress.warnings = timesOf(progress.data.problems, "warning");
        await pause();
      }),
      step("Compute the figures", async (progress) => {
        const editions = readEditionFiles({ folder, onRead });
        if (progress.data) progress.sites = computeSites(progress.data, options, editions);
        progress.data = undefined;
        await pause();
      }),
      step("Build the pages", (progress) => buildSites(progress, { top, noted })),
    ],
    {
      renderer: "default",
      // Plain lines where nobody watches: in CI and in a log file.
      fallbackRenderer: "simple",
      fallbackRendererCondition: () => !process.stdout.isTTY || process.env.CI !== undefined,
      exitOnError: true,
      // It would end with words of its own: see whenStopped.
      registerSignalListeners: false,
    },
  );
}

/** The sites that are in their place by now. */
const publishedOf = ({ sites = [], built }: Progress) => sites.slice(0, built.length).map(({ out }) => out);

/** What was built, from what, and where to open it. */
function closingLines({ warnings = 0, sites = [], built }: Progress, options: Options): string {
  const [site] = sites;
  const [own] = built;
  const isOne = options.audience !== "all" && site !== undefined && own !== undefined;
  const lines = isOne ? builtLines(site, own, options.data) : builtAllLines(sites, built, options);
  const warned = `${warnings} warnings stand on its data quality page; npm run check shows them here.`;
  return [...lines, ...(warnings > 0 ? [warned] : [])].join("\n");
}

/** Where the report goes, put right if a run died there. @throws CliError where it would take the place of something else. */
function judgedPlace({ out, data, audience }: Options): Place {
  const place = refusePlace(out, { data });
  for (const line of putRightLines(putRight(place.real))) say(line);
  if (audience === "all") refuseReport(place, "the report for each audience");
  else refuseOthers(place);
  return place;
}

const program = command("report", "Checks the exports, computes the figures and builds the site.")
  .option("--data <folder>", "folder with the exports and report.yaml", "data")
  .option("--out <folder>", "folder to build the site in", "dist")
  .option("--period <YYYY-MM>", "month to report; without it the latest complete one")
  .option(
    "--audience <name>",
    "management, company, team:NAME or person:ID; all for each of them in a folder of its own; without it what report.yaml says",
  )
  .option("--partial", "build a month that has not ended yet as it stands, and say so in it")
  .action(async (asked: Options) => {
    const options = { ...asked, out: withoutSlash(asked.out) };
    const { out, data } = options;
    const progress: Progress = { built: [] };
    const state = () => stateOf(out, publishedOf(progress));
    whenStopped(() => {
      tidyHalfMade();
      showCursor();
      return `Stopped. ${state()}`;
    });
    // Before the data are read: a folder of something else is a slip of the hand.
    const top = judgedPlace(options);
    refuseMissing(data);
    refuseNoFolder(editionsFolder(data));
    const noted = notedFolder(data);
    try {
      await steps(options, top, noted).run(progress);
    } catch (thrown) {
      const error = progress.failure ?? thrown;
      const isHalfWay = error instanceof CliError && progress.built.length > 0;
      throw isHalfWay ? new CliError(`${error.message}\n${state()}`, error.code) : error;
    }
    say(closingLines(progress, options));
  });

await run(program);
