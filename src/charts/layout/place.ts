import { type Box, type Label, labelBox, touches } from "./labels.ts";

/**
 * Middles of things moved apart until none lies on another, inside `low` to `high` where there is room, in
 * the order of the places given. `sizes` are their heights in pixels.
 */
export function spread(places: number[], sizes: number[], [low, high]: readonly [number, number]): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const half = (i: number) => (sizes[i] ?? 0) / 2;
  const moved = [...places];
  let edge = low;
  for (const i of order) {
    const place = Math.max(moved[i] ?? 0, edge + half(i));
    moved[i] = place;
    edge = place + half(i);
  }
  edge = high;
  for (const i of order.reverse()) {
    const place = Math.min(moved[i] ?? 0, edge - half(i));
    moved[i] = place;
    edge = place - half(i);
  }
  return moved;
}

export interface Named {
  x: number;
  y: number;
  /** What to write, best first; the next is tried where one has no room. */
  texts: string[];
}

export interface NamingOptions {
  bounds: Box;
  /** What no label may cover, beside the points. */
  taken: Box[];
  /** Half the size of a point, in pixels. */
  radius: number;
}

/**
 * A label beside each point, where there is room for one; points without room stay without. The first ones
 * win.
 */
export function named(points: Named[], { bounds, taken, radius }: NamingOptions): Label[] {
  const obstacles = [...taken, ...points.map(({ x, y }) => square(x, y, radius))];
  const labels: Label[] = [];
  for (const point of points) {
    const label = point.texts
      .flatMap((text) => candidates(point, text, radius + 5))
      .find((candidate) => free(labelBox(candidate), bounds, obstacles));
    if (label === undefined) continue;
    labels.push({ ...label, halo: true });
    obstacles.push(labelBox(label));
  }
  return labels;
}

/** The space of a point. */
export function square(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function candidates({ x, y }: Named, text: string, away: number): Label[] {
  const up = away + 7;
  return [
    { x: x + away, y, text },
    { x: x - away, y, text, anchor: "end" },
    { x, y: y - up, text, anchor: "middle" },
    { x, y: y + up, text, anchor: "middle" },
    { x: x + 3, y: y - up, text },
    { x: x + 3, y: y + up, text },
    { x: x - 3, y: y - up, text, anchor: "end" },
    { x: x - 3, y: y + up, text, anchor: "end" },
  ];
}

function free(box: Box, bounds: Box, obstacles: Box[]): boolean {
  const inside =
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom;
  // Letters reach a little beyond a line's height.
  const reach = { ...box, top: box.top - 2, bottom: box.bottom + 2 };
  return inside && obstacles.every((obstacle) => !touches(reach, obstacle, 2));
}
