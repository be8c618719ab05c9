import { isWhole } from "../manifest.ts";
import { compiledProgram, programForOnce } from "./program.ts";
import { type PageThreads, pageThreads } from "./threads.ts";

/**
 * Does some work with threads that make pages; once again, with a program that nobody else knows of, where
 * the one that makes the pages was deleted or damaged on the way: the work goes on where it was.
 */
export async function withPageThreads<T>(
  work: (threads: PageThreads) => Promise<T>,
  isAgain = false,
): Promise<T> {
  const program = await (isAgain ? programForOnce() : compiledProgram());
  const threads = pageThreads(program);
  try {
    return await work(threads);
  } catch (error) {
    if (isAgain || isWhole(program.folder)) throw error;
  } finally {
    await threads.close();
  }
  return withPageThreads(work, true);
}
