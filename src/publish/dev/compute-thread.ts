import { parentPort, workerData } from "node:worker_threads";
import { wordsFor } from "../../command/cli-error.ts";
import { computeReports, refuseErrors } from "../../report/compute.ts";
import { readEditionFiles, type WithArchive, withArchive } from "../../report/editions/edition-files.ts";
import { withPublishedNotes } from "../../report/notes/published-notes.ts";
import { readExports } from "../../report/read-exports.ts";
import type { Computed } from "./compute.ts";

/** @throws CliError with every problem, while there is an error. */
function siteOf(folder: string): WithArchive {
  const data = readExports(folder);
  refuseErrors(data);
  const editions = readEditionFiles({ folder });
  const [site] = withArchive(computeReports(withPublishedNotes(data, editions), {}), data, editions);
  if (!site) throw new Error("A data folder has a report");
  return site;
}

function computed(folder: string): Computed {
  try {
    return { site: siteOf(folder) };
  } catch (error) {
    const words = wordsFor(error);
    if (words === null) throw error;
    return { words };
  }
}

const { folder }: { folder: string } = workerData;
parentPort?.postMessage(computed(folder));
