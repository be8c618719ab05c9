import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { CliError, exitCode, wordsFor } from "../../command/cli-error.ts";
import { say } from "../../command/say.ts";
import type { Language } from "../../contract/vocabulary.ts";
import { putRightLines } from "../built-lines.ts";
import { writeWhole } from "../files/write-whole.ts";
import { putRight } from "../folder/put-right.ts";
import { type Place, refuseFilePlace } from "../places/refuse-place.ts";
import { builtReport, documentOf, fileOf, homeIn } from "./built-report.ts";
import { whilePrinting } from "./print.ts";
import { unlessStopped } from "./unless-stopped.ts";

/** A built site, and what to write of it where. */
export interface ReportFile {
  site: string;
  /** Without it `handjes-YYYY-MM` with its ending, where the command was started. */
  out?: string;
  /** Without it the first of the report. */
  lang?: Language;
  /** One HTML file in place of a PDF. */
  single?: boolean;
}

/** Where to write, and what stands there while nothing new does. */
function judgedFile(file: string, single: boolean): { place: Place; state: string } {
  const place = refuseFilePlace(file, single ? "HTML file" : "PDF");
  return { place, state: existsSync(place.real) ? `${file} is as it was.` : `${file} was not written.` };
}

/**
 * Writes the management edition of a built site as one file; gives what is said of it. @throws CliError where
 * there is no such report, or it cannot be written there.
 */
export async function writeReport({ site, out, lang, single = false }: ReportFile): Promise<string> {
  if (site.trim() === "") throw new CliError("Name the folder of a report with --site.", exitCode.wrongUsage);
  for (const line of putRightLines(putRight(resolve(site)))) say(line);
  const report = builtReport(site);
  const home = homeIn(site, report, lang);
  const file = out ?? `handjes-${report.period.month}.${single ? "html" : "pdf"}`;
  const { place, state } = judgedFile(file, single);
  try {
    const html = single ? fileOf(site, home, report) : documentOf(site, home);
    const content = single
      ? html
      : await unlessStopped((signal) => whilePrinting((print) => print(html), signal), state);
    writeWhole(place.real, content);
  } catch (error) {
    const words = wordsFor(error);
    throw words === null ? error : new CliError(`${words.text}\n${state}`, words.code);
  }
  return `Wrote ${file} (${Math.round(statSync(place.real).size / 1024)} kB).`;
}
