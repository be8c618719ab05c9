import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { Option } from "commander";
import { CliError, command, exitCode, run, wordsFor } from "../src/command/cli.ts";
import { say } from "../src/command/say.ts";
import { whenStopped } from "../src/command/when-stopped.ts";
import type { Language } from "../src/contract/vocabulary.ts";
import { putRightLines } from "../src/publish/built-lines.ts";
import { writeWhole } from "../src/publish/files/write-whole.ts";
import { putRight } from "../src/publish/folder/put-right.ts";
import { builtReport, documentOf, homeIn } from "../src/publish/pdf/built-report.ts";
import { printed } from "../src/publish/pdf/print.ts";
import { type Place, refuseFilePlace } from "../src/publish/places/refuse-place.ts";

interface Options {
  site: string;
  out?: string;
  lang?: Language;
  single?: boolean;
}

/** Where to write, and what stands there while nothing new does. */
function judgedFile(file: string, single: boolean): { place: Place; state: string } {
  const place = refuseFilePlace(file, single ? "HTML file" : "PDF");
  return { place, state: existsSync(place.real) ? `${file} is as it was.` : `${file} was not written.` };
}

/** Makes what is written, unless the command is told to stop meanwhile: then this never ends, and the command does when all is cleared away. */
async function unlessStopped<T>(make: (signal: AbortSignal) => Promise<T>, state: string): Promise<T> {
  const stop = new AbortController();
  const made = make(stop.signal);
  const listenNoMore = whenStopped(async () => {
    stop.abort();
    await made.catch(() => {});
    return `Stopped. ${state}`;
  });
  try {
    return await made;
  } catch (error) {
    if (stop.signal.aborted) return new Promise<never>(() => {});
    throw error;
  } finally {
    if (!stop.signal.aborted) listenNoMore();
  }
}

const program = command(
  "pdf",
  "Prints the management edition of a built site as one A4 PDF, or writes it as one HTML file.",
)
  .option("--site <folder>", "folder that npm run report has built", "dist")
  .option("--out <file>", "file to write; without it handjes-YYYY-MM.pdf or .html")
  .addOption(
    new Option("--lang <language>", "language; without it the first of the report").choices(["nl", "en"]),
  )
  .option("--single", "one HTML file that needs nothing beside it, for mail, instead of a PDF")
  .action(async ({ site, out, lang, single = false }: Options) => {
    if (site.trim() === "")
      throw new CliError("Name the folder of a report with --site.", exitCode.wrongUsage);
    for (const line of putRightLines(putRight(resolve(site)))) say(line);
    const report = builtReport(site);
    const home = homeIn(site, report, lang);
    const file = out ?? `handjes-${report.period.month}.${single ? "html" : "pdf"}`;
    const { place, state } = judgedFile(file, single);
    try {
      const html = documentOf(site, home);
      const content = single ? html : await unlessStopped((signal) => printed(html, signal), state);
      writeWhole(place.real, content);
    } catch (error) {
      const words = wordsFor(error);
      throw words === null ? error : new CliError(`${words.text}\n${state}`, words.code);
    }
    say(`Wrote ${file} (${Math.round(statSync(place.real).size / 1024)} kB).`);
  });

await run(program);
