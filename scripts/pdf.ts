import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { Option } from "commander";
import type { Language } from "../src/contract/vocabulary.ts";
import { readSnapshot } from "../src/report/snapshot.ts";
import { CliError, command, exitCode, run } from "./cli.ts";
import { refuseFilePlace } from "./places/refuse-place.ts";
import { oneDocument } from "./print/one-document.ts";
import { printed } from "./print/print.ts";
import { putRight } from "./publish/put-right.ts";
import { putRightLines } from "./report/said.ts";
import { say } from "./say.ts";
import { writeWhole } from "./write-whole.ts";

interface Options {
  site: string;
  out?: string;
  lang?: Language;
  single?: boolean;
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
    for (const line of putRightLines(putRight(resolve(site)))) say(line);
    if (!existsSync(join(site, "report.json"))) {
      throw new CliError(`There is no report in ${site}/. Run npm run report first.`, exitCode.wrongUsage);
    }
    const { settings, period } = readSnapshot(join(site, "report.json"));
    const language = lang ?? settings.languages[0];
    if (!language || !settings.languages.includes(language)) {
      throw new CliError(
        `The report in ${site}/ is not in "${lang}". Its languages: ${settings.languages.join(", ")}.`,
        exitCode.wrongUsage,
      );
    }
    const file = out ?? `handjes-${period.month}.${single ? "html" : "pdf"}`;
    const { real } = refuseFilePlace(file, single ? "HTML file" : "PDF");
    const html = oneDocument(site, language === settings.languages[0] ? "" : `${language}/`);
    writeWhole(real, single ? html : await printed(html));
    say(`Wrote ${file} (${Math.round(statSync(real).size / 1024)} kB).`);
  });

await run(program);
