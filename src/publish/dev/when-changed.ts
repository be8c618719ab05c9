import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";

/** Looking takes at most this share of the time, however much there is to look at. */
const shareOfTime = 0.1;

interface Watch {
  /** What is looked at, as a text that is another when it is. */
  state: () => string;
  /** The state that the work was last done for. */
  from: string;
  /** How long to wait between two looks. */
  milliseconds: number;
  signal?: AbortSignal;
}

/**
 * Does some work each time that a state has become another, once it has stayed the same for one look: of ten
 * files that are saved at once, or one that is being written, the work is done once. Never two at a time;
 * what changes meanwhile is seen after it. It looks again and again, as folders on a network, and those that
 * are replaced, tell nobody that they changed. @throws what the work throws, and an AbortError where it is
 * aborted.
 */
export async function whenChanged(
  work: () => Promise<void>,
  { state, from, milliseconds, signal }: Watch,
): Promise<never> {
  let done = from;
  let last = from;
  let wait = milliseconds;
  for (;;) {
    await pause(wait, undefined, signal ? { signal } : {});
    const start = performance.now();
    const now = state();
    wait = Math.max(milliseconds, (performance.now() - start) / shareOfTime);
    const isStill = now === last;
    last = now;
    if (!isStill || now === done) continue;
    done = now;
    await work();
  }
}
