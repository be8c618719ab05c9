import { setFlagsFromString } from "node:v8";

/**
 * Lets the heap grow to 1.6 times what is in use before it is cleared, in every thread. Left to itself the
 * engine lets it grow to four times on a machine with much memory: a site of 500 account managers then takes
 * half as much again, and is made no faster.
 */
export function clearHeapSooner(): void {
  setFlagsFromString("--heap-growing-percent=60");
}
