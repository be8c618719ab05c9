import { stringify } from "yaml";
import type { FileKind } from "../../contract/vocabulary.ts";

/** A text as it stands in report.yaml on one line: in quotes where it is more than a word. */
export const inYaml = (text: string) => (/^[\p{L}_][\p{L}\d_ ]*$/u.test(text) ? text : JSON.stringify(text));

/**
 * Lines of report.yaml that say something of the exports of a kind; lists and what stands below a key of it
 * on one line.
 */
export function linesOfFile(kind: FileKind, mapping: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(mapping).map(
    ([key, value]) => `    ${key}: ${stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trimEnd()}`,
  );
  return ["files:", `  ${kind}:`, ...lines].join("\n");
}

/**
 * Lines of report.yaml that each answer what is asked: the first as it stands, the others behind a hash, to
 * be taken in its place.
 */
export function oneOfThese(kind: FileKind, mappings: readonly Readonly<Record<string, unknown>>[]): string {
  return mappings
    .map((mapping, i) => {
      const lines = linesOfFile(kind, mapping);
      return i === 0
        ? lines
        : lines
            .split("\n")
            .slice(2)
            .map((line) => line.replace(/^ {4}/, "    # "))
            .join("\n");
    })
    .join("\n");
}
