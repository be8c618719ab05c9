import { stringify } from "yaml";
import type { FileKind } from "../contract/vocabulary.ts";

/** Lines of report.yaml that say something of the exports of a kind; lists and what stands below a key of it on one line. */
export function linesOfFile(kind: FileKind, mapping: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(mapping).map(
    ([key, value]) => `    ${key}: ${stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trimEnd()}`,
  );
  return ["files:", `  ${kind}:`, ...lines].join("\n");
}
