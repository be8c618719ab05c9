import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { CliError, wordsFor } from "../../command/cli-error.ts";
import { halfMade } from "./half-made.ts";
import { ownFolder } from "./own-folder.ts";

/** Only where it is named is there somebody who can name another. */
const namedBy = () => (process.env.TMPDIR === undefined ? "" : " (TMPDIR names it)");

/**
 * An error with, where it is the machine's, the folder in which it happened: what is full, for instance, is
 * not where the work is to go.
 */
function inWords(error: unknown): unknown {
  const words = error instanceof CliError ? null : wordsFor(error);
  return words === null ? error : new CliError(`The temporary folder ${tmpdir()}${namedBy()}: ${words.text}`);
}

function made(name: string): string {
  try {
    return ownFolder(tmpdir(), name);
  } catch (error) {
    throw inWords(error);
  }
}

/**
 * Does some work with a temporary folder for this run alone; it goes with all that lies in it when the work
 * is done, fails, or the command is stopped.
 * @throws CliError where the temporary folder of the machine cannot be used, and what the work throws.
 */
export async function withTemporaryFolder<T>(name: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = made(name);
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const isDone = halfMade(clear);
  try {
    return await work(folder);
  } catch (error) {
    throw inWords(error);
  } finally {
    clear();
    isDone();
  }
}
