import { command, run } from "../src/command/cli.ts";
import { say } from "../src/command/say.ts";
import { type OutboxAsked, writeOutbox } from "../src/publish/outbox/write-outbox.ts";
import { withoutSlash } from "../src/publish/places/refuse-place.ts";

const program = command(
  "outbox",
  "Writes a mail for every recipient in recipients.csv, with their sheet as a PDF. It never sends one.",
)
  .option("--data <folder>", "folder with the exports, report.yaml and recipients.csv", "data")
  .option("--out <folder>", "folder for the mails", "outbox")
  .option(
    "--link <place>",
    "where the editions of report --audience all lie for who reads them: an address, or a path of a share",
  )
  .action(async (asked: OutboxAsked) => say(await writeOutbox({ ...asked, out: withoutSlash(asked.out) })));

await run(program);
