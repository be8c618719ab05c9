import { Option } from "commander";
import { command, run } from "../src/command/cli.ts";
import { say } from "../src/command/say.ts";
import { type ReportFile, writeReport } from "../src/publish/pdf/write-report.ts";
import { writeSheets } from "../src/publish/pdf/write-sheets.ts";

const program = command(
  "pdf",
  "Prints the management edition of a built site as one A4 PDF, or writes it as one HTML file.",
)
  .option("--site <folder>", "folder that npm run report has built", "dist")
  .option(
    "--out <file>",
    "file to write, with --each a folder; without it handjes-YYYY-MM.pdf, .html or a folder",
  )
  .addOption(
    new Option("--lang <language>", "language; without it the first of the report").choices(["nl", "en"]),
  )
  .option("--single", "one HTML file that needs nothing beside it, for mail, instead of a PDF")
  .addOption(
    new Option(
      "--each",
      "in place of the report a PDF of every team, and one of every account manager to talk over, in a folder",
    ).conflicts("single"),
  )
  .action(async ({ each, ...file }: ReportFile & { each?: boolean }) =>
    say(await (each ? writeSheets(file) : writeReport(file))),
  );

await run(program);
