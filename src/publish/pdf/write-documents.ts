import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { CliError, exitCode } from "../../command/cli-error.ts";
import { orNullOnIoError } from "../../command/or-null-on-io-error.ts";
import { say } from "../../command/say.ts";
import { whenStopped } from "../../command/when-stopped.ts";
import { publishedLines, putRightLines } from "../built-lines.ts";
import { tidyHalfMade } from "../files/half-made.ts";
import { publishFolder } from "../folder/publish-folder.ts";
import { putRight } from "../folder/put-right.ts";
import { refuseOthers, refusePlace, refuseReport } from "../places/refuse-place.ts";
import { reportFolder } from "../places/report-folder.ts";
import { builtReport, fileOf, homeIn } from "./built-report.ts";
import type { ReportFile } from "./write-report.ts";

/** The editions in a folder, by the names of theirs. @throws CliError where there is none. */
function editionsIn(site: string): string[] {
  const names = (orNullOnIoError(() => readdirSync(site)) ?? []).sort();
  const editions = names.filter((name) => reportFolder(join(site, name))?.holds === "report");
  if (editions.length > 0) return editions;
  throw new CliError(
    `There are no editions in ${site}/. Run npm run report -- --audience all first, or leave --each out. Nothing was changed.`,
    exitCode.wrongUsage,
  );
}

/** Where the files go. @throws CliError where something would be lost. */
function judgedPlace(out: string) {
  const place = refusePlace(out, {});
  for (const line of putRightLines(putRight(place.real))) say(line);
  refuseReport(place, "the editions");
  refuseOthers(place, "documents");
  return place;
}

/**
 * Writes every edition that lies in a folder as one HTML file that needs nothing beside it, in a folder that
 * takes the place of one of before; gives what is said of it.
 * @throws CliError where there is no edition, or it cannot be written there.
 */
export async function writeDocuments({ site, out, lang }: Omit<ReportFile, "single">): Promise<string> {
  for (const line of putRightLines(putRight(resolve(site)))) say(line);
  const documents = editionsIn(site).map((name) => {
    const folder = join(site, name);
    const report = builtReport(folder);
    return { name, folder, report, home: homeIn(folder, report, lang) };
  });
  const folder = out ?? `handjes-${documents[0]?.report.period.month}-editions`;
  const place = judgedPlace(folder);
  const state = existsSync(place.real) ? `${folder}/ is as it was.` : `${folder}/ was not written.`;
  whenStopped(() => {
    tidyHalfMade();
    return `Stopped. ${state}`;
  });
  const published = await publishFolder({ ...place, isPrivate: true }, async (staging) => {
    for (const { name, folder: edition, report, home } of documents)
      writeFileSync(join(staging, `${name}.html`), fileOf(edition, home, report));
  });
  return [
    `Wrote ${documents.length} HTML files in ${folder}/, one of every edition, for their owner alone to read.`,
    ...publishedLines(folder, published),
  ].join("\n");
}
