import type { FileKind } from "../../../contract/vocabulary.ts";

/** The lines of report.yaml that say something of how the files of a kind are read. */
export function mappingLines(kind: FileKind, ...said: string[]): string {
  return ["files:", `  ${kind}:`, ...said.map((line) => `    ${line}`)].join("\n");
}
