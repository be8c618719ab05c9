import { CliError } from "../command/cli-error.ts";
import { say, showCursor } from "../command/say.ts";
import { whenStopped } from "../command/when-stopped.ts";
import { refuseMissing } from "../reading/data-folder.ts";
import { notedFolder } from "../reading/noted-folder.ts";
import { editionsFolder } from "../report/editions/edition-files.ts";
import { builtAllLines, builtLines, putRightLines, stateOf } from "./built-lines.ts";
import { tidyHalfMade } from "./files/half-made.ts";
import { putRight } from "./folder/put-right.ts";
import {
  type Place,
  refuseNoFolder,
  refuseOthers,
  refusePlace,
  refuseReport,
} from "./places/refuse-place.ts";
import { type Progress, reportSteps } from "./report-steps.ts";
import type { ReportAsked } from "./sites-to-build.ts";

/** The sites that are in their place by now. */
const publishedOf = ({ sites = [], built }: Progress) => sites.slice(0, built.length).map(({ out }) => out);

/** What was built, from what, and where to open it. */
function closingLines({ warnings = 0, sites = [], built }: Progress, options: ReportAsked): string {
  const [site] = sites;
  const [own] = built;
  const isOne = options.audience !== "all" && site !== undefined && own !== undefined;
  const lines = isOne ? builtLines(site, own, options.data) : builtAllLines(sites, built, options);
  const warned = `${warnings} warnings stand on its data quality page; npm run check shows them here.`;
  return [...lines, ...(warnings > 0 ? [warned] : [])].join("\n");
}

/**
 * Where the report goes, put right if a run died there. @throws CliError where it would take the place of
 * something else.
 */
function judgedPlace({ out, data, audience }: ReportAsked): Place {
  const place = refusePlace(out, { data });
  for (const line of putRightLines(putRight(place.real))) say(line);
  if (audience === "all") refuseReport(place, "the report for each audience");
  else refuseOthers(place, "report");
  return place;
}

/**
 * Checks the exports, computes the figures and builds the site; gives what is said of it. @throws CliError
 * that says why not, and what stands where.
 */
export async function buildReport(asked: ReportAsked): Promise<string> {
  const { out, data } = asked;
  const progress: Progress = { built: [] };
  const state = () => stateOf(out, publishedOf(progress));
  whenStopped(() => {
    tidyHalfMade();
    showCursor();
    return `Stopped. ${state()}`;
  });
  // Before the data are read: a folder of something else is a slip of the hand.
  const top = judgedPlace(asked);
  refuseMissing(data);
  refuseNoFolder(editionsFolder(data));
  const noted = notedFolder(data);
  try {
    await reportSteps(asked, top, noted).run(progress);
  } catch (thrown) {
    const error = progress.failure ?? thrown;
    const isHalfWay = error instanceof CliError && progress.built.length > 0;
    throw isHalfWay ? new CliError(`${error.message}\n${state()}`, error.code) : error;
  }
  return closingLines(progress, asked);
}
