import { mkdtempSync, rmSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CliError, command, run } from "./cli.ts";
import { computeReport, refuseErrors, writeSnapshot } from "./compute.ts";
import { readFolder } from "./data-folder.ts";
import { siteServer } from "./dev/site-server.ts";
import { whenQuiet } from "./dev/when-quiet.ts";
import { complain, say } from "./say.ts";

const project = resolve(import.meta.dirname, "..");
const quietMilliseconds = 200;

/** A file for the report that the server shows: for nobody else, and gone when the server stops. */
function snapshotPlace(): string {
  const folder = mkdtempSync(join(tmpdir(), "handjes-dev-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit());
  return join(folder, "report.json");
}

/** Reads the data and writes the report that the server shows. @throws CliError with every problem while there is an error. */
function compute(folder: string, snapshotFile: string): string {
  const data = readFolder(folder);
  refuseErrors(data, "The site still shows the last report without errors.");
  const snapshot = computeReport(data, {});
  writeSnapshot(snapshot, snapshotFile);
  return `${snapshot.period.month}: ${snapshot.figures.length} figures`;
}

const program = command("dev", "Shows the site, and shows it anew whenever a file of the data is saved.")
  .option("--data <folder>", "folder with the exports and report.yaml", "data")
  .action(async ({ data }: { data: string }) => {
    const snapshotFile = snapshotPlace();
    say(compute(data, snapshotFile));
    process.env.HANDJES_REPORT = snapshotFile;
    const server = await siteServer({ root: project, logLevel: "warn" });
    say(`Open ${server.url} in a browser. Ctrl-C stops.`);

    const refresh = whenQuiet(async () => {
      try {
        say(compute(data, snapshotFile));
        server.reload();
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        complain(error.message);
      }
    }, quietMilliseconds);
    watch(data, { recursive: true }, refresh);
  });

await run(program);
