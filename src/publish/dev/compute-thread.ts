import { parentPort, workerData } from "node:worker_threads";
import { wordsFor } from "../../command/cli-error.ts";
import { readFolder } from "../../reading/data-folder.ts";
import { computeReports, refuseErrors } from "../../report/compute.ts";
import { readEditionFiles } from "../../report/editions/edition-files.ts";
import { type WithArchive, withArchive } from "../../report/editions/with-archive.ts";
import type { Computed } from "./compute.ts";

/** @throws CliError with every problem, while there is an error. */
function siteOf(folder: string): WithArchive {
  const data = readFolder(folder);
  refuseErrors(data);
  const [site] = withArchive(computeReports(data, {}), data, readEditionFiles({ folder }));
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
