import { codeOf } from "./or-null-on-io-error.ts";

/** Whether a process is still there; one of somebody else is. */
export function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
