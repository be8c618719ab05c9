import type { WaterfallStep } from "../../charts/waterfall.ts";
import type { MetricId } from "../../contract/metric-ids.ts";
import type { Reading, WindowId } from "../../contract/vocabulary.ts";
import type { Cell, ChartView } from "../page.ts";
import type { ScopeEntry } from "../report.ts";
import { type Reader, toneOf } from "./reader.ts";

const effectsOf: Record<Reading, readonly MetricId[]> = {
  hours: ["gap.hours.hands", "gap.hours.visits", "gap.hours.quotes", "gap.hours.orders", "gap.hours.value"],
  customers: ["gap.customers.plan", "gap.customers.coverage", "gap.customers.yield", "gap.customers.value"],
};

const readings = ["hours", "customers"] as const satisfies readonly Reading[];

export interface Effect {
  /** The last part of its metric: `hands`. */
  name: string;
  metric: MetricId;
  value: number;
  /** What it is called: with all the steps that it holds, where it holds more than its own. */
  label: string;
  isMerged: boolean;
}

/** A step by its name, or by the names of all that it holds: "quotes, hit rate and order value together". */
function stepLabel(reader: Reader, metric: MetricId, merged: readonly MetricId[]): string {
  if (merged.length === 0) return reader.label(metric);
  const names = [...merged, metric].map((each) => reader.label(each).toLowerCase());
  const together = reader.words.overview.gap.together(reader.formats.list(names));
  return `${together.charAt(0).toUpperCase()}${together.slice(1)}`;
}

/** The effects of one reading that have a value, in the order of its steps. */
export function gapEffects(
  reader: Reader,
  reading: Reading,
  scope?: ScopeEntry,
  window?: WindowId,
): Effect[] {
  return effectsOf[reading].flatMap((metric) => {
    const { value = null, merged = [] } = reader.figure(metric, scope, window) ?? {};
    if (value === null) return [];
    const name = metric.slice(metric.lastIndexOf(".") + 1);
    return [{ name, metric, value, label: stepLabel(reader, metric, merged), isMerged: merged.length > 0 }];
  });
}

/**
 * The effect that takes most away; undefined where none does, or where all factors are one: what is the whole
 * is no cause of it.
 */
export function largestLoss(effects: readonly Effect[]): Effect | undefined {
  if (effects.length < 2) return undefined;
  return effects.toSorted((a, b) => a.value - b.value).find((effect) => effect.value < 0);
}

/** The effects worth a word: the two largest, by size, in the order of the steps. */
function telling(effects: readonly Effect[]): Effect[] {
  const largest = effects.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, 2);
  return effects.filter((effect) => largest.includes(effect));
}

/** Revenue, the target it is measured by, and what lies between, as the decompositions have them. */
export function resultOf(reader: Reader, scope?: ScopeEntry, window?: WindowId) {
  const attainment = reader.figure("result.attainment", scope, window);
  if (attainment?.numerator === undefined || !attainment.denominator) return null;
  return {
    revenue: attainment.numerator,
    target: attainment.denominator,
    gap: attainment.numerator - attainment.denominator,
  };
}

function stepsOf(
  reader: Reader,
  effects: readonly Effect[],
  target: number,
  revenue: number,
): WaterfallStep[] {
  const { words, formats } = reader;
  let level = target;
  const middle = effects.map(({ label, value }): WaterfallStep => {
    const from = level;
    level += value;
    return {
      label,
      from,
      to: level,
      text: formats.signedThousands(value),
      kind: "effect",
      tone: toneOf(value),
    };
  });
  return [
    {
      label: words.overview.gap.target,
      from: 0,
      to: target,
      text: formats.thousands(target),
      kind: "plan",
      tone: "neutral",
    },
    ...middle,
    {
      label: words.overview.gap.result,
      from: 0,
      to: revenue,
      text: formats.thousands(revenue),
      kind: "actual",
      tone: "neutral",
    },
  ];
}

/** One scale for both readings: from well below the lowest level, so that the effects can be seen. */
function domainOf(both: readonly WaterfallStep[]): [number, number] {
  const levels = both.flatMap((step) => (step.kind === "effect" ? [step.from, step.to] : [step.to]));
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const room = (high - low) * 0.35;
  return low - room <= 0 ? [Math.min(0, low), high] : [low - room, high];
}

/**
 * The waterfalls of both readings from target to result, on one scale, or that of the one that has effects;
 * none where there is no target or result.
 */
export function gapCharts(reader: Reader, scope?: ScopeEntry, window: WindowId = "month"): ChartView[] {
  const { words, formats } = reader;
  const result = resultOf(reader, scope, window);
  const effects = {
    hours: gapEffects(reader, "hours", scope, window),
    customers: gapEffects(reader, "customers", scope, window),
  };
  if (!result) return [];
  const shown = readings.filter((reading) => effects[reading].length > 0);
  const steps = {
    hours: stepsOf(reader, effects.hours, result.target, result.revenue),
    customers: stepsOf(reader, effects.customers, result.target, result.revenue),
  };
  const domain = domainOf(shown.flatMap((reading) => steps[reading]));
  const unit = words.shared.thousands(reader.report.snapshot.settings.currency);
  const period = window === "month" ? reader.month : reader.r12;

  /** How much of the gap a step explains: more than all of it where others make up for it. */
  const shareCell = ({ kind, from, to }: WaterfallStep): Cell => {
    if (kind !== "effect" || result.gap === 0) return { text: "–" };
    const share = (to - from) / result.gap;
    return { text: formats.percent(share), sort: share };
  };

  const chart = (reading: Reading): ChartView => {
    const merged = effectsOf[reading]
      .filter((metric) => !effects[reading].some((effect) => effect.metric === metric))
      .map((metric) => reader.label(metric).toLowerCase());
    const message = words.overview.gap[reading](
      formats.list(
        telling(effects[reading]).map(
          ({ label, value }) => `${label.toLowerCase()} ${formats.signedRoundly(value)}`,
        ),
      ),
    );
    const rows = formats.list(
      effects[reading].map(({ label, value }) => `${label} ${formats.signedThousands(value)}`),
    );
    return {
      id: `gap-${reading}`,
      reading,
      message,
      subtitle: words.overview.gap.sub(period, unit),
      description: words.overview.gap.facts(
        formats.thousands(result.target),
        rows,
        formats.thousands(result.revenue),
      ),
      drawing: {
        chart: "waterfall",
        data: {
          steps: steps[reading],
          domain,
          cutText: words.overview.gap.cut,
          emptyText: words.shared.empty,
        },
      },
      table: {
        id: `gap-${reading}-table`,
        caption: message,
        columns: [
          { label: words.shared.step, numeric: false },
          { label: unit, numeric: true },
          { label: words.overview.gap.share, numeric: true },
        ],
        rows: steps[reading].map((step) => [
          { text: step.label },
          { text: step.text, sort: step.to - step.from, tone: step.tone },
          shareCell(step),
        ]),
        note: words.overview.gap.shareNote,
      },
      metrics: effects[reading].map((effect) => effect.metric),
      ...(merged.length === 0 ? {} : { note: words.overview.gap.merged(formats.list(merged)) }),
    };
  };
  return shown.map(chart);
}
