import { Option } from "commander";
import { command, run } from "../src/command/cli.ts";
import { CliError, exitCode } from "../src/command/cli-error.ts";
import { say } from "../src/command/say.ts";
import type { Language } from "../src/contract/vocabulary.ts";
import { foundIn, writeFiles } from "../src/publish/files/write-files.ts";
import { refusePlace, withoutSlash } from "../src/publish/places/refuse-place.ts";
import { templateFiles } from "../src/publish/template.ts";

const program = command("template", "Makes an empty data folder in which every column is explained.")
  .argument("<folder>", "folder to make; it must not hold anything yet")
  .addOption(
    new Option("--lang <language>", "language of the names and explanations")
      .choices(["nl", "en"])
      .default("nl"),
  )
  .action((asked: string, { lang }: { lang: Language }) => {
    const folder = withoutSlash(asked);
    const { real } = refusePlace(folder, { by: "the command" });
    const files = templateFiles(lang);
    const { same, other, more } = foundIn(real, files);
    // Some of these files and nothing else are of a run that was stopped.
    if (other.length + more.length > 0 || same.length === files.length) {
      throw new CliError(
        `${folder}/ is not empty, and nothing in it is overwritten. Name another folder.`,
        exitCode.wrongUsage,
      );
    }
    writeFiles(real, files);
    say(`Made ${files.length} files in ${folder}/. Read ${folder}/README.md, put your exports in, and run:`);
    say(`npm run check -- --data ${folder}`);
  });

await run(program);
