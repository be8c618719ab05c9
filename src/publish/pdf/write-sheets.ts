import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CliError, exitCode } from "../../command/cli-error.ts";
import { say } from "../../command/say.ts";
import { publishedLines, putRightLines } from "../built-lines.ts";
import { publishFolder } from "../folder/publish-folder.ts";
import { putRight } from "../folder/put-right.ts";
import { manifestOf } from "../manifest.ts";
import { type Place, refuseOthers, refusePlace, refuseReport } from "../places/refuse-place.ts";
import { builtReport, homeIn, sheetOf } from "./built-report.ts";
import { sheetsOfPage } from "./contents.ts";
import type { Sheet } from "./one-document.ts";
import { whilePrinting } from "./print.ts";
import { unlessStopped } from "./unless-stopped.ts";
import type { ReportFile } from "./write-report.ts";

/** The pages of a site that are printed by themselves, those of teams first. */
export function sheetsIn(paths: readonly string[], home: string): Sheet[] {
  return (["team", "person"] as const).flatMap((folder) =>
    paths
      .filter((path) => path.startsWith(`${home}${folder}/`) && path.endsWith(".html"))
      .map((path) => ({ page: path.slice(home.length, -".html".length), sheets: sheetsOfPage[folder] })),
  );
}

/** The pages of a built site to print. @throws CliError where it has none. */
function wantedSheets(site: string, home: string): Sheet[] {
  const sheets = sheetsIn(
    (manifestOf(site)?.files ?? []).map(({ path }) => path),
    home,
  );
  if (sheets.length > 0) return sheets;
  throw new CliError(
    `The report in ${site}/ has no page of a team or an account manager to print. Without --each the report is printed. Nothing was changed.`,
    exitCode.wrongUsage,
  );
}

/** Where the sheets go, put right if a run died there. @throws CliError where something would be lost. */
function judgedPlace(out: string): Place {
  const place = refusePlace(out, {});
  for (const line of putRightLines(putRight(place.real))) say(line);
  refuseReport(place, "the sheets");
  refuseOthers(place, "sheets");
  return place;
}

/** Which sheets of which site, in a language, and what stops them. */
interface Asked {
  site: string;
  home: string;
  sheets: readonly Sheet[];
  signal: AbortSignal;
}

/** Prints sheets into a folder, each with the name of its page. */
async function printInto(folder: string, { site, home, sheets, signal }: Asked): Promise<void> {
  await whilePrinting(async (print) => {
    for (const sheet of sheets) {
      const file = join(folder, `${sheet.page}.pdf`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await print(sheetOf(site, home, sheet)));
    }
  }, signal);
}

/**
 * Prints the page of every team and account manager of a built site as a PDF of its own, in a folder that
 * takes the place of one of before; gives what is said of it.
 * @throws CliError where there is no such report, or it cannot be written there.
 */
export async function writeSheets({ site, out, lang }: Omit<ReportFile, "single">): Promise<string> {
  for (const line of putRightLines(putRight(resolve(site)))) say(line);
  const report = builtReport(site);
  const home = homeIn(site, report, lang);
  const folder = out ?? `handjes-${report.period.month}`;
  const place = judgedPlace(folder);
  const sheets = wantedSheets(site, home);
  const state = existsSync(place.real) ? `${folder}/ is as it was.` : `${folder}/ was not written.`;
  say(`Printing ${sheets.length} sheets …`);
  const published = await unlessStopped(
    (signal) => publishFolder(place, (staging) => printInto(staging, { site, home, sheets, signal })),
    state,
  );
  return [
    `Wrote ${sheets.length} PDFs in ${folder}/: one of every team, one of every account manager.`,
    ...publishedLines(folder, published),
  ].join("\n");
}
