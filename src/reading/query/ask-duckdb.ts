import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Reply, type Request, replySchema } from "./protocol.ts";

const program = join(import.meta.dirname, "run-query.ts");

/** A query that takes longer is not waited for. */
const longestWait = 10;

/** Where DuckDB is asked: the data folder, in which names of files stand, and one to write its answer in. */
interface Asking {
  folder: string;
  stage: string;
  /** How long it is waited for. */
  mostMinutes?: number;
}

/**
 * Asks DuckDB something and waits for it, in a process of its own, which finds the files that it is allowed
 * by their names in the data folder. Says as its failure where the process ended before it answered.
 */
export function askDuckDb({ folder, stage, mostMinutes = longestWait }: Asking, request: Request): Reply {
  const answer = join(stage, "answer.json");
  const { status, signal, error } = spawnSync(process.execPath, [program, answer, String(process.pid)], {
    cwd: folder,
    input: JSON.stringify(request),
    stdio: ["pipe", "ignore", "inherit"],
    timeout: mostMinutes * 60_000,
    killSignal: "SIGKILL",
  });
  if (status !== 0) {
    const isLate = error !== undefined && "code" in error && error.code === "ETIMEDOUT";
    const why = isLate ? `it took more than ${mostMinutes} minutes` : `it ended with ${signal ?? status}`;
    return { state: "failed", message: `DuckDB was stopped: ${why}` };
  }
  const reply = replySchema.parse(JSON.parse(readFileSync(answer, "utf8")));
  rmSync(answer);
  return reply;
}
