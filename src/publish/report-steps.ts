import { Listr, type ListrTask } from "listr2";
import { visible } from "../command/visible.ts";
import { pause } from "../command/when-stopped.ts";
import { timesOf } from "../contract/problem-groups.ts";
import { type NotedFolder, refuseChanged } from "../reading/noted-folder.ts";
import type { ReadData } from "../reading/read.ts";
import { refuseErrors } from "../report/compute.ts";
import { readEditionFiles } from "../report/editions/edition-files.ts";
import { readExports } from "../report/read-exports.ts";
import type { SiteToBuild } from "./built-lines.ts";
import { errorsBeside, renewBeside } from "./check-page/beside.ts";
import { type Publish, whilePublishing } from "./folder/publish-folder.ts";
import { type BuiltSite, buildSite } from "./pages/build-site.ts";
import { withPageThreads } from "./pages/with-page-threads.ts";
import { type Place, refusePlace } from "./places/refuse-place.ts";
import { type ReportAsked, sitesToBuild } from "./sites-to-build.ts";

/** How far the making of a report has come. */
export interface Progress {
  /** Until the figures are computed: millions of rows need not lie in memory while the pages are made. */
  data?: ReadData | undefined;
  warnings?: number;
  sites?: SiteToBuild[];
  /** In the order of the sites. */
  built: BuiltSite[];
  /** Why a step failed. */
  failure?: unknown;
}

/** Builds each site in turn, with the same threads. */
async function buildSites(
  { sites = [], built }: Progress,
  { top, noted }: { top: Place; noted: NotedFolder },
): Promise<void> {
  await withPageThreads((threads) =>
    whilePublishing(top, async (publish) => {
      for (const { site, out } of sites.slice(built.length)) {
        const place = refusePlace(out, { data: noted.folder });
        const unlessChanged: Publish = (to, build) =>
          publish(to, async (staging) => {
            await build(staging);
            refuseChanged(noted, built.length === 0 ? ` ${top.said}/ is unchanged.` : "");
          });
        built.push(await buildSite(site, place, { threads, publish: unlessChanged }));
      }
    }),
  );
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

/** The steps from exports to pages, told while they are done. */
export function reportSteps(options: ReportAsked, top: Place, noted: NotedFolder): Listr<Progress> {
  const { data, out } = options;
  const { folder, onRead } = noted;
  return new Listr<Progress>(
    [
      step(visible(`Read and check ${data}/`), async (progress) => {
        progress.data = readExports(folder, onRead);
        const read = { data: progress.data, folder: data, out };
        if (progress.data.hasErrors && !options.draft) {
          const how = `${errorsBeside(read)} --draft builds without the wrong rows.`;
          refuseErrors(progress.data, `${out}/ is unchanged. ${how}`);
        }
        renewBeside(read);
        progress.warnings = timesOf(progress.data.problems, "warning");
        await pause();
      }),
      step("Compute the figures", async (progress) => {
        const editions = readEditionFiles({ folder, onRead });
        if (progress.data) progress.sites = sitesToBuild(progress.data, options, editions);
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
