import type { FileKind } from "../contract/vocabulary.ts";

/** The lines of report.yaml that say something of how a file is read. */
export function mappingLines({ kind, file }: { kind?: FileKind; file: string }, ...said: string[]): string {
  const name = kind ?? file;
  return ["files:", `  ${name}:`, ...said.map((line) => `    ${line}`)].join("\n");
}
