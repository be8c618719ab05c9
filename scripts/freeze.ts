import { command, run } from "../src/command/cli.ts";
import { say } from "../src/command/say.ts";
import { whenStopped } from "../src/command/when-stopped.ts";
import { refuseNoFolder } from "../src/publish/places/refuse-place.ts";
import { takeBack } from "../src/publish/take-back.ts";
import { writeEdition } from "../src/publish/write-edition.ts";
import type { Wanted } from "../src/report/compute.ts";
import { editionsFolder } from "../src/report/editions/edition-files.ts";

interface Options extends Pick<Wanted, "period"> {
  data: string;
  /** A month to take back. */
  undo?: string;
}

const program = command(
  "freeze",
  "Keeps this month's figures and findings as published, so that later reports can say what changed.",
)
  .option("--data <folder>", "folder with the exports and report.yaml", "data")
  .option("--period <YYYY-MM>", "month to keep; without it the latest complete one")
  .option("--undo <YYYY-MM>", "take back the last month that was kept, in place of keeping one")
  .action(async ({ data, undo, ...wanted }: Options) => {
    whenStopped(() => "Stopped. Nothing was kept.");
    if (data !== "") refuseNoFolder(editionsFolder(data));
    const lines = undo === undefined ? await writeEdition(data, wanted) : [takeBack(data, undo)];
    for (const line of lines) say(line);
  });

await run(program);
