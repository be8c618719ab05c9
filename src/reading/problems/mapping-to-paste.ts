import type { FileMapping } from "../../contract/mapping.ts";
import type { FileKind } from "../../contract/vocabulary.ts";

const isSaid = (value: unknown) =>
  value !== undefined && !(typeof value === "object" && value !== null && Object.keys(value).length === 0);

/** A mapping on one line, with what it says and nothing else. JSON is YAML too. */
export const onOneLine = (mapping: Partial<FileMapping>) =>
  JSON.stringify(Object.fromEntries(Object.entries(mapping).filter(([, value]) => isSaid(value))));

/**
 * A mapping without one of its files; a pattern stays as it is, for a file that stands by its name elsewhere
 * in the list is not one of its. Undefined where no file is left.
 */
function without(file: string, { path, ...rest }: FileMapping): FileMapping | undefined {
  const others = [path ?? []].flat().filter((each) => each !== file);
  return others.length === 0 ? undefined : { path: others.length === 1 ? others[0] : others, ...rest };
}

/**
 * The mappings of a kind in which one export has its own, and the others that it had one with keep that. Null
 * where the mapping is not of several files: then what is said of it is said of this one.
 */
export function apart(
  mappings: readonly FileMapping[],
  mapping: FileMapping,
  file: string,
  own: Partial<FileMapping>,
): Partial<FileMapping>[] | null {
  const others = without(file, mapping);
  if (others === undefined || mapping.path === undefined) return null;
  return mappings.flatMap((each) =>
    each === mapping ? [{ ...mapping, path: file, ...own }, others] : [each],
  );
}

/**
 * The lines of report.yaml in which one export of several has a mapping of its own; null where it has one
 * already.
 */
export function apartInList(
  {
    mappings,
    mapping,
    contract: { kind },
    file,
  }: {
    mappings: readonly FileMapping[];
    mapping: FileMapping;
    contract: { kind: FileKind };
    file: string;
  },
  own: Partial<FileMapping>,
): string | null {
  const list = apart(mappings, mapping, file, own);
  return list && ["files:", `  ${kind}:`, ...list.map((each) => `    - ${onOneLine(each)}`)].join("\n");
}
