import type { Figure } from "../contract/figure.ts";

/**
 * The place of each text among all of them in their order. Texts are few beside the figures that name them.
 */
function places(texts: Iterable<string>): Map<string, number> {
  return new Map([...new Set(texts)].sort().map((text, place) => [text, place]));
}

/**
 * One order for the same figures, whatever the order of the rows they came from: by metric, scope and window.
 * None of none.
 */
export function inOrder(figures: readonly Figure[]): Figure[] {
  const scopeTexts = figures.map(({ scope }) => `${scope.kind}\u0000${scope.id}`);
  const [metrics, scopes, windows] = [
    places(figures.map(({ metric }) => metric)),
    places(scopeTexts),
    places(figures.map(({ window }) => window)),
  ];
  // Numbers are sorted ten times as fast as texts; the last part of each tells which figure it is of.
  const keys = figures.map(({ metric, window }, i) => {
    const scope = scopes.get(scopeTexts[i] ?? "") ?? 0;
    const place = ((metrics.get(metric) ?? 0) * scopes.size + scope) * windows.size;
    return (place + (windows.get(window) ?? 0)) * figures.length + i;
  });
  return [...Float64Array.from(keys).sort()].flatMap((key) => figures[key % figures.length] ?? []);
}
