import type { Scope } from "../../../contract/figure.ts";
import type { WindowId } from "../../../contract/vocabulary.ts";
import type { Snapshot, SnapshotFigure } from "../../snapshot.ts";
import type { EditionSight } from "../edition-sight.ts";
import type { KeptOrder } from "../kept-orders.ts";

/** A month as a reader has it, with what is kept beside its figures; nothing that they may not read. */
export interface Published {
  month: Snapshot["period"]["month"];
  maySee: EditionSight;
  signals: readonly Pick<Snapshot["signals"][number], "id" | "scope" | "state" | "figures" | "window">[];
  figures: ReadonlyMap<string, SnapshotFigure>;
  /** Undefined in one of before orders were kept. */
  orders: readonly KeptOrder[] | undefined;
}

const keyOf = (metric: string, { kind, id }: Scope, window: string) =>
  `${metric}\u0000${kind}\u0000${window}\u0000${id}`;

/** A month of which nothing is kept beside its report but its orders. */
export function publishedOf(
  { period, signals, figures }: Snapshot,
  { maySee, orders }: Pick<Published, "maySee" | "orders">,
): Published {
  // Nothing is kept of persons.
  const own = figures.filter(({ scope }) => scope.kind === "company" || scope.kind === "team");
  const byKey = new Map(own.map((figure) => [keyOf(figure.metric, figure.scope, figure.window), figure]));
  return { month: period.month, maySee, signals, figures: byKey, orders };
}

/** A figure of a month; undefined where it has none of that. */
export function figureIn(
  { figures }: Pick<Published, "figures">,
  metric: string,
  scope: Scope,
  window: WindowId,
): SnapshotFigure | undefined {
  return figures.get(keyOf(metric, scope, window));
}

/** Its value; null where there is none. */
export function valueIn(of: Pick<Published, "figures">, ...about: [string, Scope, WindowId]): number | null {
  return figureIn(of, ...about)?.value ?? null;
}
