import { Worker } from "node:worker_threads";
import type { Words } from "../../command/cli-error.ts";
import type { WithArchive } from "../../report/editions/with-archive.ts";

/** The report of a data folder, or what stands in its way. */
export type Computed = { site: WithArchive; words?: never } | { words: Words };

/**
 * Computes the report of a folder in a thread of its own: meanwhile pages are shown, and Ctrl-C is heard.
 * @throws a fault of ours, or where memory is short.
 */
export function computed(folder: string): Promise<Computed> {
  const { promise, resolve, reject } = Promise.withResolvers<Computed>();
  const worker = new Worker(new URL("./compute-thread.ts", import.meta.url), { workerData: { folder } });
  worker.once("message", resolve);
  worker.once("error", reject);
  // After an answer this changes nothing.
  worker.once("exit", (code) => reject(new Error(`The thread that computes ended with ${code}.`)));
  return promise;
}
