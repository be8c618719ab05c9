function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** The same value with keys in code-unit order at every depth. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(entries.sort(byKey).map(([key, inner]) => [key, sorted(inner)]));
}

/**
 * JSON text of an object that is the same for the same content: keys sorted, numbers unrounded, one line per
 * top-level key and per element of a top-level list, so that a difference between two months can be read.
 */
export function stableJson(value: object): string {
  const entries: [string, unknown][] = Object.entries(value);
  const lines = entries.sort(byKey).map(([key, inner]) => {
    const name = JSON.stringify(key);
    if (!Array.isArray(inner) || inner.length === 0) return `${name}: ${JSON.stringify(sorted(inner))}`;
    return `${name}: [\n${inner.map((element) => JSON.stringify(sorted(element))).join(",\n")}\n]`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
}
