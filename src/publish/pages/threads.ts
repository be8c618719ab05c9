import { availableParallelism } from "node:os";
import { join } from "node:path";
import Piscina from "piscina";
import type { Workbook } from "../../views/workbook/sheet.ts";
import type { MadePage } from "./made-page.ts";
import type { Program } from "./program.ts";
import type { PageTask } from "./thread.ts";

/** Threads that make pages and workbooks. */
export interface PageThreads {
  program: Program;
  makePage: (task: PageTask) => Promise<MadePage>;
  makeWorkbook: (workbook: Workbook) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/**
 * Threads for the pages of a program, one for each core. They start with the first page: a report may be
 * refused before it has one.
 */
export function pageThreads(program: Program): PageThreads {
  let pool: Piscina | undefined;
  const started = () => {
    pool ??= new Piscina({
      filename: join(import.meta.dirname, "thread.ts"),
      workerData: { entry: program.entry },
      // Half of the cores start at once without it, also for a single page.
      minThreads: 1,
      maxThreads: availableParallelism(),
      // Charts are made of thousands of objects that are soon forgotten: with room for a page's worth they
      // are cleared away at once. More room is no faster, and every thread takes three times as much.
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    });
    return pool;
  };
  return {
    program,
    makePage: (task) => started().run(task, { name: "makePage" }),
    makeWorkbook: (workbook) => started().run(workbook, { name: "makeWorkbook" }),
    close: async () => pool?.close({ force: true }),
  };
}
