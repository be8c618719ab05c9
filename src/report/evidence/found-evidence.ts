import type { Figure } from "../../contract/figure.ts";
import type { MetricId } from "../../contract/metric-ids.ts";
import type { WindowId } from "../../contract/vocabulary.ts";
import type { Asking } from "../../metrics/evidence/asking.ts";
import { Notes } from "../../metrics/evidence/notes.ts";
import type { PartOfFigure } from "../../metrics/evidence/part-of-figure.ts";
import { isExplained, partsOfFigure } from "../../metrics/evidence/recipes.ts";
import type { Facts } from "../../metrics/facts/facts.ts";
import type { Signal } from "../findings/find-findings.ts";

/** A figure that a finding rests on, with all that made it. */
export interface ExplainedFigure {
  figure: Figure & { value: number };
  parts: readonly PartOfFigure[];
}

/** A finding with the figures that it rests on. */
export interface FoundEvidence {
  signal: Signal;
  figures: readonly ExplainedFigure[];
}

/** Results are read over the year to date, whatever the window of the finding. */
const windowOf = (metric: MetricId, { window }: Signal): WindowId =>
  metric.startsWith("result.") ? "ytd" : window;

const keyOf = (metric: MetricId, { kind, id }: Figure["scope"], window: WindowId) =>
  `${metric}\u0000${kind}\u0000${id}\u0000${window}`;

const scopeKey = ({ kind, id }: Pick<Figure["scope"], "kind" | "id">) => `${kind}\u0000${id}`;

/** Of measures that show no sign of change there is nothing to tell. */
const isWithoutSign = ({ metric, value }: Figure) => metric.startsWith("process.") && value === 0;

/**
 * What made the figures of each finding, before it is cut for anybody. The counts are gone through once more
 * for all of them together, and only those that are asked for.
 */
export function foundEvidence(
  facts: Facts,
  figures: readonly Figure[],
  signals: readonly Signal[],
): FoundEvidence[] {
  if (signals.length === 0) return [];
  const notes = new Notes(facts);
  const asked = new Set(signals.map(({ scope }) => scopeKey(scope)));
  const byKey = new Map(
    figures
      .filter(({ scope }) => asked.has(scopeKey(scope)))
      .map((figure) => [keyOf(figure.metric, figure.scope, figure.window), figure]),
  );
  const windows = new Map(facts.windows.map((window) => [window.id, window]));
  const scopes = new Map(facts.scopes.list.map((scope, index) => [scopeKey(scope), index]));

  const explained = (signal: Signal, metric: MetricId): ExplainedFigure[] => {
    const { scope } = signal;
    const look: Asking["figure"] = (other, window) => byKey.get(keyOf(other, scope, window));
    const figure = look(metric, windowOf(metric, signal));
    const window = figure && windows.get(figure.window);
    const index = scopes.get(scopeKey(scope));
    if (!window || index === undefined || figure.value === null) return [];
    if (!isExplained(metric) || isWithoutSign(figure)) return [];
    const parts = partsOfFigure(metric, { facts, scope: index, window, notes, figure: look });
    return [{ figure: { ...figure, value: figure.value }, parts }];
  };
  const all = () =>
    signals.map((signal) => ({
      signal,
      figures: signal.figures.flatMap((metric) => explained(signal, metric)),
    }));
  // First it is only heard which rows are asked for.
  all();
  notes.take();
  return all();
}
