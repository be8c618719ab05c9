import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// Imported before a script whose memory is measured: where it ends it writes the most that its process took,
// all threads together, in megabytes.
if (isMainThread) process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS / 1024)));
