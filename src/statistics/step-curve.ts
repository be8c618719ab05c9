import type { Step } from "./life.ts";

/** How many of the steps lie at a time or before it. */
function stepsBy(steps: readonly { time: number }[], time: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.time ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last step at a time or before it; null before the first. */
export function stepAt<S extends { time: number }>(steps: readonly S[], time: number): S | null {
  return steps[stepsBy(steps, time) - 1] ?? null;
}

/** What share a rising curve has come to at a time: 0 before its first step, its last from then on. */
export const shareAt = (steps: readonly Step[], time: number) => stepAt(steps, time)?.share ?? 0;

/** What share a rising curve comes to in the end; 0 without steps. */
export const lastShare = (steps: readonly Step[]) => steps.at(-1)?.share ?? 0;

/** Shares that are equal but for how they were added up. */
const rounding = 1e-12;

/** The first time at which a rising curve is at a share or above it; null where it never is. */
export function timeOf(steps: readonly Step[], share: number): number | null {
  return steps.find((step) => step.share >= share - rounding)?.time ?? null;
}
