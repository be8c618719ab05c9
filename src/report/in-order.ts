import type { Figure } from "../contract/figure.ts";

/**
 * The place of each text among all of them in their order. Texts are few beside the figures that name them.
 */
function places(texts: Iterable<string>): Map<string, number> {
  return new Map([...new Set(texts)].sort().map((text, place) => [text, place]));
}

const nameOf = ({ kind, id }: Figure["scope"]) => `${kind}\u0000${id}`;

/**
 * One order for the same figures, whatever the order of the rows they came from: by metric, scope and window.
 * None of none.
 */
export function inOrder(figures: readonly Figure[]): Figure[] {
  // Of each scope there are hundreds of figures: each is named once.
  const named = new Map(
    [...new Set(figures.map(({ scope }) => scope))].map((scope) => [scope, nameOf(scope)]),
  );
  const [metrics, scopes, windows] = [
    places(figures.map(({ metric }) => metric)),
    places(named.values()),
    places(figures.map(({ window }) => window)),
  ];
  const placeOf = new Map([...named].map(([scope, name]) => [scope, scopes.get(name) ?? 0]));
  // Numbers are sorted ten times as fast as texts; the last part of each tells which figure it is of.
  const keys = figures.map(({ metric, scope, window }, i) => {
    const about = placeOf.get(scope) ?? 0;
    const place = ((metrics.get(metric) ?? 0) * scopes.size + about) * windows.size;
    return (place + (windows.get(window) ?? 0)) * figures.length + i;
  });
  return [...Float64Array.from(keys).sort()].flatMap((key) => figures[key % figures.length] ?? []);
}
