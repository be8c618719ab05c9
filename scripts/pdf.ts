import { Option } from "commander";
import { command, run } from "../src/command/cli.ts";
import { say } from "../src/command/say.ts";
import { type ReportFile, writeReport } from "../src/publish/pdf/write-report.ts";

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
  .action(async (file: ReportFile) => say(await writeReport(file)));

await run(program);
