import { availableParallelism } from "node:os";
import { join } from "node:path";
import Piscina from "piscina";
import type { Program } from "./program.ts";
import type { PageFacts, PageTask } from "./thread.ts";

/** Threads that make pages. */
export interface PageThreads {
  program: Program;
  makePage: (task: PageTask) => Promise<PageFacts>;
  close: () => Promise<void>;
}

/** Starts a thread for each core: they load the program while the data are still being read. */
export function startThreads(program: Program): PageThreads {
  const threads = availableParallelism();
  const pool = new Piscina<PageTask, PageFacts>({
    filename: join(import.meta.dirname, "thread.ts"),
    workerData: { entry: program.entry },
    minThreads: threads,
    maxThreads: threads,
  });
  return {
    program,
    makePage: (task) => pool.run(task, { name: "makePage" }),
    close: () => pool.close({ force: true }),
  };
}
