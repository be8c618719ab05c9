import { foldName } from "../fold.ts";

/** A header and which of those alike: `Naam (2)` or `Naam#2`. */
const numbered = /^(.+?)\s*(?:\((\d{1,3})\)|#(\d{1,3}))$/su;

/**
 * Finds where a header stands first, in whatever spelling; −1 for nowhere. Of headers alike `Naam (2)` is the
 * second, unless that is a header itself. However many headers there are, each is folded once.
 */
export function headerIndex(headers: readonly string[]): (header: string) => number {
  const positions = Map.groupBy(headers.keys(), (position) => foldName(headers[position] ?? ""));
  return (header) => {
    const [first] = positions.get(foldName(header)) ?? [];
    if (first !== undefined) return first;
    const [, name, inBrackets, behindMark] = header.trim().match(numbered) ?? [];
    const which = Number(inBrackets ?? behindMark) - 1;
    return positions.get(foldName(name ?? ""))?.[which] ?? -1;
  };
}
