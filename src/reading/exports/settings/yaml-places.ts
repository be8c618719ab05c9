import { type Document, isMap, isScalar, isSeq, type LineCounter, type Pair, type YAMLMap } from "yaml";
import type { Place } from "../../problems/problems.ts";

export const settingsFile = "report.yaml";

/** Where the value of each key of a YAML file stands. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place & { line: number; value?: string };

function startOf(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range))
    return undefined;
  return Number(node.range[0]);
}

const nameOf = (key: unknown) => String(isScalar(key) ? key.value : key);

/** Finds the pair of a key in a map: each map is gone through once, however many keys of it are asked for. */
function pairFinder(): (map: YAMLMap, key: string) => Pair | undefined {
  const byMap = new Map<YAMLMap, Map<string, Pair>>();
  return (map, key) => {
    const pairs = byMap.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair.key), pair]));
    byMap.set(map, pairs);
    return pairs.get(key);
  };
}

/** Finds the line of a key, or of the nearest key above it that is there, and the value that stands there. */
export function placesOf(document: Document, lines: LineCounter): PlaceOf {
  const pairOf = pairFinder();
  return (path) => {
    let node: unknown = document.contents;
    let start = startOf(node) ?? 0;
    for (const part of path) {
      if (isMap(node)) {
        const pair = pairOf(node, String(part));
        start = startOf(pair?.key) ?? start;
        node = pair?.value;
      } else if (isSeq(node)) {
        node = node.items[Number(part)];
        start = startOf(node) ?? start;
      } else node = undefined;
    }
    const place = { file: settingsFile, line: lines.linePos(start).line, column: path.map(String).join(".") };
    return isScalar(node) ? { ...place, value: String(node.value) } : place;
  };
}
