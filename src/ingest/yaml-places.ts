import { type Document, isMap, isScalar, isSeq, type LineCounter } from "yaml";
import type { Place } from "./problems.ts";

export const settingsFile = "report.yaml";

/** Where the value of each key of a YAML file stands. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place & { line: number };

function startOf(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range))
    return undefined;
  return Number(node.range[0]);
}

/** Finds the line of a key, or of the nearest key above it that is there, and the value that stands there. */
export function placesOf(document: Document, lines: LineCounter): PlaceOf {
  return (path) => {
    let node: unknown = document.contents;
    let start = startOf(node) ?? 0;
    for (const part of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(part));
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
