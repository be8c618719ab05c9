import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Option } from "commander";
import type { Language } from "../src/contract/vocabulary.ts";
import { CliError, command, exitCode, run } from "./cli.ts";
import { say } from "./say.ts";
import { templateFiles } from "./template/files.ts";

const program = command("template", "Makes an empty data folder in which every column is explained.")
  .argument("<folder>", "folder to make; it must not hold anything yet")
  .addOption(
    new Option("--lang <language>", "language of the names and explanations")
      .choices(["nl", "en"])
      .default("nl"),
  )
  .action((folder: string, { lang }: { lang: Language }) => {
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new CliError(
        `${folder}/ is not empty, and nothing in it is overwritten. Name another folder.`,
        exitCode.wrongUsage,
      );
    }
    mkdirSync(folder, { recursive: true });
    const files = templateFiles(lang);
    for (const { name, text } of files) writeFileSync(join(folder, name), text);
    say(`Made ${files.length} files in ${folder}/. Read ${folder}/README.md, put your exports in, and run:`);
    say(`npm run check -- --data ${folder}`);
  });

await run(program);
