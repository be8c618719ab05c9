import { foldName } from "./fold.ts";

/** Finds where a header stands first, in whatever spelling; −1 for nowhere. However many headers there are, each is folded once. */
export function headerIndex(headers: readonly string[]): (header: string) => number {
  const positions = new Map<string, number>();
  headers.forEach((header, position) => {
    const folded = foldName(header);
    if (!positions.has(folded)) positions.set(folded, position);
  });
  return (header) => positions.get(foldName(header)) ?? -1;
}
