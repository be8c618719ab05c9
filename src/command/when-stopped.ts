import { constants } from "node:os";
import { complain } from "./say.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** So long one telling may take to come by all of its ways. */
const momentMilliseconds = 500;

/**
 * While some work goes on: when this process is told to stop (Ctrl-C, a closed terminal, a server that ends),
 * `tidy` puts the world right and gives what to say of its state, or nothing; then the process ends as a
 * shell expects it, 130 for Ctrl-C. Told again after a moment it ends at once: a terminal tells it, and so do
 * npm and what it starts. Synchronous work is not interrupted: it is stopped when it comes to a pause. Gives
 * a function that ends the listening, for when the work is done.
 */
export function whenStopped(tidy: () => string | undefined | Promise<string | undefined>): () => void {
  let toldAt: number | undefined;
  const stop = async (signal: (typeof signals)[number]) => {
    const code = 128 + constants.signals[signal];
    if (toldAt !== undefined) {
      if (performance.now() - toldAt > momentMilliseconds) process.exit(code);
      return;
    }
    toldAt = performance.now();
    try {
      const state = await tidy();
      if (state !== undefined) complain(state);
    } finally {
      process.exit(code);
    }
  };
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}

/** A pause between two pieces of work that take long, in which a signal that came meanwhile is heard. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
