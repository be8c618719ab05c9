import type { SourceFile } from "../../contract/dataset.ts";
import type { Problem } from "../../contract/problem.ts";
import { orderOfAsking } from "../../contract/rules/plausibility.ts";
import { settingsFile } from "../exports/settings/yaml-places.ts";

/**
 * What can hardly be what was meant, then problems by file, in the order in which files are read, and by
 * line; those of a file as a whole first, those that were only counted last.
 */
export function inOrder(
  problems: readonly Problem[],
  sources: readonly Pick<SourceFile, "file">[],
): Problem[] {
  const files = new Map([settingsFile, ...sources.map(({ file }) => file)].map((file, i) => [file, i]));
  const orderOf = ({ file }: Problem) => files.get(file) ?? -1;
  const lineOf = ({ line, times }: Problem) => (times > 1 ? Number.MAX_SAFE_INTEGER : (line ?? 0));
  return problems.toSorted(
    (a, b) => orderOfAsking(a) - orderOfAsking(b) || orderOf(a) - orderOf(b) || lineOf(a) - lineOf(b),
  );
}
