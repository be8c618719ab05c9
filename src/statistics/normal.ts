import { incompleteGamma } from "./incomplete-gamma.ts";

/** The chance that a standard normal variable is above z. DLMF 7.18. */
export function normalAbove(z: number): number {
  const tail = (1 - incompleteGamma(0.5, (z * z) / 2)) / 2;
  return z >= 0 ? tail : 1 - tail;
}
