import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Option } from "commander";
import type { Language } from "../src/contract/vocabulary.ts";
import { readSnapshot } from "../src/report/snapshot.ts";
import { CliError, command, exitCode, run } from "./cli.ts";
import { oneDocument } from "./print/one-document.ts";
import { printed } from "./print/print.ts";
import { say } from "./say.ts";

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
    const html = oneDocument(site, language === settings.languages[0] ? "" : `${language}/`);
    const file = out ?? `handjes-${period.month}.${single ? "html" : "pdf"}`;
    writeFileSync(file, single ? html : await printed(html));
    say(`Wrote ${file} (${Math.round(statSync(file).size / 1024)} kB).`);
  });

await run(program);
