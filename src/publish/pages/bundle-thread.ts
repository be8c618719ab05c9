import { resolve } from "node:path";
import { workerData } from "node:worker_threads";
import { bundle } from "./bundle.ts";

/**
 * Compiles the pages of the project that this file lies in, as it is called here: by the way of a link (see
 * compile.ts).
 */
const { work }: { work: string } = workerData;
await bundle({ root: resolve(import.meta.dirname, "../../.."), work, preserveSymlinks: true });
