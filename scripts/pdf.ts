import { Option } from "commander";
import { command, run } from "../src/command/cli.ts";
import { say } from "../src/command/say.ts";
import { writeDocuments } from "../src/publish/pdf/write-documents.ts";
import { type ReportFile, writeReport } from "../src/publish/pdf/write-report.ts";
import { writeSheets } from "../src/publish/pdf/write-sheets.ts";

const program = command(
  "pdf",
  "Prints an edition of a built site as one A4 PDF, or writes it as one HTML file.",
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
  .option(
    "--each",
    "in place of the report a PDF of every team, and one of every account manager to talk over, in a folder; with --single one HTML file of every edition that report --audience all has built",
  )
  .action(async ({ each, ...file }: ReportFile & { each?: boolean }) => {
    const write = each ? (file.single ? writeDocuments : writeSheets) : writeReport;
    say(await write(file));
  });

await run(program);
