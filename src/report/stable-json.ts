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

/** So many lines are some hundred kilobytes: few enough to be nothing, many enough to be worth a write. */
const linesOfPiece = 1000;

/** The text of a list whose elements take a line each, many of them to a piece. */
function* piecesOfList(list: readonly unknown[]): Generator<string> {
  for (let from = 0; from < list.length; from += linesOfPiece) {
    const lines = list.slice(from, from + linesOfPiece).map((element) => JSON.stringify(sorted(element)));
    yield `${from === 0 ? "" : ",\n"}${lines.join(",\n")}`;
  }
}

/**
 * stableJson in pieces, to be written as it is made: of a large organisation it is a hundred megabytes, and
 * would lie in memory three times over.
 */
export function* stableJsonPieces(value: object): Generator<string> {
  yield "{\n";
  const entries: [string, unknown][] = Object.entries(value).filter(([, inner]) => inner !== undefined);
  for (const [at, [key, inner]] of entries.sort(byKey).entries()) {
    const name = `${at === 0 ? "" : ",\n"}${JSON.stringify(key)}: `;
    if (Array.isArray(inner) && inner.length > 0) {
      yield `${name}[\n`;
      yield* piecesOfList(inner);
      yield "\n]";
    } else yield name + JSON.stringify(sorted(inner));
  }
  yield "\n}\n";
}

/**
 * JSON text of an object that is the same for the same content: keys sorted, numbers unrounded, one line per
 * top-level key and per element of a top-level list, so that a difference between two months can be read.
 */
export function stableJson(value: object): string {
  return [...stableJsonPieces(value)].join("");
}
