/** Facts in a row, for the text of a chart: joined by semicolons, without a full stop. */
export function facts(parts: readonly string[]): string {
  return parts.join("; ");
}

/** What a chart shows without the key of its drawing: the caption of its table. */
export function withoutKey(subtitle: string): string {
  return subtitle.split(";")[0] ?? "";
}

/** The item with the highest score; undefined where none has one. */
export function highestBy<T>(items: readonly T[], score: (item: T) => number | null): T | undefined {
  let best: T | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const own = score(item);
    if (own === null || own <= bestScore) continue;
    best = item;
    bestScore = own;
  }
  return best;
}
