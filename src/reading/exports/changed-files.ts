import type { FoundBefore, Problems } from "../problems/problems.ts";
import { fileFaults } from "./file-faults.ts";
import type { Stamps } from "./stamps.ts";

/**
 * The files that became others after they were seen, each a problem unless it was told: an export was being
 * written, and what was read may be half of it, or of two.
 */
export function changedFiles(stamps: Stamps, before: FoundBefore): Problems {
  const problems = before.ofNextPass();
  const told = new Set(before.list.flatMap(({ rule, file }) => (rule === "file.changed" ? [file] : [])));
  for (const file of stamps.changed()) {
    if (!told.has(file)) problems.add("file.changed", { file }, fileFaults.changed);
  }
  return problems;
}
