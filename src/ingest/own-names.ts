import { fileContracts } from "../contract/files.ts";
import type { FileKind } from "../contract/vocabulary.ts";
import { columnNamed, kindNamed } from "./contract-names.ts";
import type { PlaceOf } from "./yaml-places.ts";

/** report.yaml under the canonical names of files and columns, and where each of them is written otherwise. */
interface OwnNames {
  plain: unknown;
  placeOf: PlaceOf;
}

/** Keys of a mapping below which headers of the export stand, or names of their own. */
const withoutColumns: ReadonlySet<string> = new Set(["skip", "only", "unpivot"]);

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Renames the keys of a map; one whose new name is there already keeps its own, and is told as unknown. */
function renamed(
  map: Record<string, unknown>,
  nameOf: (key: string) => string | undefined,
  onRename: (name: string, key: string) => void,
): Record<string, unknown> {
  const entries = Object.entries(map).map(([key, value]): [string, unknown] => {
    const name = nameOf(key);
    if (name === undefined || name === key || Object.hasOwn(map, name)) return [key, value];
    onRename(name, key);
    return [name, value];
  });
  return Object.fromEntries(entries);
}

/**
 * Puts the Dutch names of files and columns in report.yaml, in whatever spelling, under their canonical names, so that the rest of the program knows one. What is told of a place
 * there names it as it is written.
 */
export function withOwnNames(plain: unknown, placeOf: PlaceOf): OwnNames {
  if (!isMap(plain) || !isMap(plain.files)) return { plain, placeOf };
  const written = new Map<string, string>();
  const remember = (path: readonly string[]) => (name: string, key: string) =>
    void written.set(JSON.stringify([...path, name]), key);

  const mappingOf = (kind: FileKind, mapping: Record<string, unknown>, path: readonly string[]) => {
    const nameOf = (key: string) => columnNamed(key, fileContracts[kind]);
    const entries = Object.entries(mapping).map(([key, value]): [string, unknown] => {
      if (!isMap(value)) return [key, value];
      if (key === "unpivot") {
        const named = Object.entries(value).map(([part, text]): [string, unknown] => {
          const isName = (part === "name" || part === "value") && typeof text === "string";
          return [part, isName ? (nameOf(text) ?? text) : text];
        });
        return [key, Object.fromEntries(named)];
      }
      return [key, withoutColumns.has(key) ? value : renamed(value, nameOf, remember([...path, key]))];
    });
    return Object.fromEntries(entries);
  };

  const files = renamed(plain.files, kindNamed, remember(["files"]));
  for (const [kind, given] of Object.entries(files)) {
    const known = kindNamed(kind);
    if (known === undefined) continue;
    if (isMap(given)) files[kind] = mappingOf(known, given, ["files", kind]);
    else if (Array.isArray(given)) {
      files[kind] = given.map((each, i) =>
        isMap(each) ? mappingOf(known, each, ["files", kind, String(i)]) : each,
      );
    }
  }
  const asWritten = (path: readonly PropertyKey[]) =>
    path.map((part, i) => written.get(JSON.stringify(path.slice(0, i + 1).map(String))) ?? part);
  return { plain: { ...plain, files }, placeOf: (path) => placeOf(asWritten(path)) };
}
