import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { colour, lineHeight } from "../theme.ts";
import { type Label, thinned, within, written } from "./labels.ts";
import type { Picture } from "./places.ts";

/** A point along x that has notes: the middle of its slot, and the numbers of the notes. */
export interface NotedPoint {
  x: number;
  /** Where it stands within a panel among others: there a mark stands for the numbers in the table. */
  panelBottom?: number;
  text: string;
}

/**
 * A drawing with a mark at each point that has notes: their numbers in a line of their own below all else, or
 * a small triangle at the foot of a panel. Where numbers have no room the first ones stand; all are in the
 * table. Without such points it stays as it is.
 */
export function withPointsNoted(picture: Picture, points: readonly NotedPoint[]): Picture {
  const { height = 0, width = 0, marks = [] } = picture;
  const numbered = points.filter(({ panelBottom }) => panelBottom === undefined);
  const inPanels = points.flatMap(({ x, panelBottom }) =>
    panelBottom === undefined ? [] : [{ x, y: panelBottom - 4 }],
  );
  const labels = numbered.map(({ x, text }): Label => {
    const label: Label = { x, y: height + lineHeight / 2, text, anchor: "middle", strong: true };
    return within(label, 0, width);
  });
  const added: Markish[] = [
    ...written(thinned(labels, 4), "note-numbers"),
    ...(inPanels.length === 0
      ? []
      : [
          Plot.dot(inPanels, {
            ...{ x: "x", y: "y", r: 4, symbol: "triangle" },
            ...{ fill: colour.ink, stroke: colour.paper },
          }),
        ]),
  ];
  if (added.length === 0) return picture;
  const below = numbered.length === 0 ? 0 : lineHeight + 2;
  return { ...picture, height: height + below, marks: [...marks, ...added] };
}
