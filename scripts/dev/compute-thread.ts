import { parentPort, workerData } from "node:worker_threads";
import { wordsFor } from "../cli.ts";
import { computeReport, refuseErrors } from "../compute.ts";
import { readFolder } from "../data-folder.ts";
import { readEditionFiles, withArchive } from "../editions.ts";
import type { Computed } from "./compute.ts";

function computed(folder: string): Computed {
  try {
    const data = readFolder(folder);
    refuseErrors(data);
    return { site: withArchive(computeReport(data, {}), data, readEditionFiles({ folder })) };
  } catch (error) {
    const words = wordsFor(error);
    if (words === null) throw error;
    return { words };
  }
}

const { folder }: { folder: string } = workerData;
parentPort?.postMessage(computed(folder));
