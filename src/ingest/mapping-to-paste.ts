import type { FileMapping } from "../contract/mapping.ts";
import type { FileKind } from "../contract/vocabulary.ts";

const isSaid = (value: unknown) =>
  value !== undefined && !(typeof value === "object" && value !== null && Object.keys(value).length === 0);

/** A mapping on one line, with what it says and nothing else. JSON is YAML too. */
const onOneLine = (mapping: Partial<FileMapping>) =>
  JSON.stringify(Object.fromEntries(Object.entries(mapping).filter(([, value]) => isSaid(value))));

/**
 * The lines of report.yaml in which one export of a list has a mapping of its own, and the others the one that they had together. Null where its files are no list: then
 * what is said of one is said of all.
 */
export function apartInList(
  kind: FileKind,
  mapping: FileMapping,
  file: string,
  own: Partial<FileMapping>,
): string | null {
  const { path } = mapping;
  if (!Array.isArray(path) || !path.includes(file)) return null;
  const others = path.filter((each) => each !== file);
  if (others.length === 0) return null;
  const lines = [
    { ...mapping, path: file, ...own },
    { ...mapping, path: others },
  ].map((each) => `    - ${onOneLine(each)}`);
  return ["files:", `  ${kind}:`, ...lines].join("\n");
}
