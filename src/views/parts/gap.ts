import type { EffectsData } from "../../charts/effects.ts";
import type { Statement } from "../../contract/statement.ts";
import type { Reading, WindowId } from "../../contract/vocabulary.ts";
import { charts } from "../blocks.ts";
import { numberCell } from "../cells.ts";
import type { Cell, ChartView, Section } from "../page.ts";
import { quantityIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";
import {
  type Effect,
  gapEffects,
  inParts,
  mergedSteps,
  resultOf,
  stepName,
  type ToldEffect,
} from "./gap-effects.ts";
import { type Reader, toneOf } from "./reader.ts";
import { figureRef, resultRefs, sayingOf } from "./saying.ts";
import {
  differentStep,
  isStanding,
  likeUsual,
  sizeOver,
  stepsOf,
  targetOf,
  worthSaying,
} from "./usual-steps.ts";

const readings = ["hours", "customers"] as const satisfies readonly Reading[];

/**
 * The effects worth a word: the two largest that have the sign of the difference, in the order of the steps.
 */
function telling(effects: readonly Effect[], gap: number): Effect[] {
  const largest = effects
    .filter(({ value }) => value * gap > 0)
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, 2);
  return effects.filter((effect) => largest.includes(effect));
}

/** Which gap is drawn: of whom, and over which window. */
interface Gap {
  scope: ScopeEntry;
  window: WindowId;
}

/** What a step explains in a usual month; null where that is not known, or the gap is not of a month. */
function usualOf({ value }: Reader, { usualMetric }: ToldEffect, { scope, window }: Gap): number | null {
  return window === "month" && usualMetric ? value(usualMetric, scope) : null;
}

/** What the largest steps explain, where nothing is known to be usual. */
function plainMessage(
  reader: Reader,
  reading: Reading,
  effects: readonly Effect[],
  { scope, window }: Gap,
): Statement {
  const { formats, words } = reader;
  const saying = sayingOf(reader);
  const gap = resultOf(reader, scope, window)?.gap ?? 0;
  const said = telling(effects, gap).map(({ label, metric }) => {
    const amount = saying.signedMoney(figureRef(metric, scope, window));
    return `${label.toLowerCase()} ${amount}`;
  });
  return saying.statement(`gap.${reading}.largest`, words.overview.gap[reading](formats.list(said)));
}

/**
 * Which steps cost what they always cost, and which made this month different; undefined where neither is
 * worth a word.
 */
function usualMessage(reader: Reader, reading: Reading, { scope }: Gap): Statement | undefined {
  const { formats, words, report } = reader;
  const { gap } = words.overview;
  const saying = sayingOf(reader);
  const different = differentStep(reader, reading, scope);
  const same = stepsOf(reader, reading, scope).filter(
    (step) => step !== different && isStanding(reader, step, scope),
  );
  for (const step of same)
    saying.that({ a: sizeOver(step.off, step.usual), relation: "at_most", b: likeUsual });
  const parts =
    same.length === 0 ? [] : [gap.same(formats.list(same.map(({ effect }) => effect.label.toLowerCase())))];
  if (different) {
    saying.that({
      a: sizeOver(different.off, targetOf(reader, scope)),
      relation: "at_least",
      b: worthSaying,
    });
    const isMore = (quantityIn(report, different.off) ?? 0) > 0;
    saying.that({ a: different.off, relation: isMore ? "above" : "below", b: 0 });
    const amount = saying.money({ size: different.off });
    parts.push(gap[isMore ? "more" : "less"](different.effect.label.toLowerCase(), amount));
  }
  if (parts.length === 0) return undefined;
  return saying.statement(`gap.${reading}.usual`, gap[reading](parts.join("; ")));
}

function messageOf(reader: Reader, reading: Reading, effects: readonly Effect[], gap: Gap): Statement {
  const usual = gap.window === "month" ? usualMessage(reader, reading, gap) : undefined;
  return usual ?? plainMessage(reader, reading, effects, gap);
}

/** One scale for both readings, with what is usual on it too. */
function domainOf(values: readonly (number | null)[]): [number, number] {
  const known = values.filter((value) => value !== null);
  return [Math.min(0, ...known), Math.max(0, ...known)];
}

/** The one amount that both readings explain. */
function messageOfBoth(reader: Reader, { scope, window }: Gap): Statement {
  const saying = sayingOf(reader);
  const amount = saying.money({ size: resultRefs(scope, window).gap });
  return saying.statement("gap.both", reader.words.overview.gap.title(amount, window === "ytd"));
}

/**
 * What each step explains of the difference with the target, from zero, in both readings and on one scale, or
 * in the one that has effects; none where there is no target or result.
 */
export function gapSections(reader: Reader, window: WindowId = "month"): Section[] {
  const scope = reader.report.whole;
  const { words, formats } = reader;
  const gap: Gap = { scope, window };
  const result = resultOf(reader, scope, window);
  if (!result) return [];
  const effects = {
    hours: gapEffects(reader, "hours", scope, window),
    customers: gapEffects(reader, "customers", scope, window),
  };
  const shown = readings.filter((reading) => effects[reading].length > 0);
  const all = shown.flatMap((reading) => effects[reading]);
  const domain = domainOf(all.flatMap((effect) => [effect.value, usualOf(reader, effect, gap)]));
  const isUsualKnown = all.some((effect) => usualOf(reader, effect, gap) !== null);
  const unit = formats.thousandsUnit;
  const period = window === "month" ? reader.month : words.shared.ytd(reader.month);
  const subtitle = words.overview.gap.sub(period, unit, isUsualKnown);
  const total = formats.signedThousands(result.gap);

  /** How much of the gap a step explains: more than all of it where others make up for it. */
  const shareCell = (value: number): Cell => {
    if (result.gap === 0) return { text: "–" };
    const share = value / result.gap;
    return numberCell(share, "share", formats.percent);
  };
  const usualCell = (effect: ToldEffect): Cell[] => {
    if (!isUsualKnown) return [];
    const usual = usualOf(reader, effect, gap);
    return [numberCell(usual, "thousands", formats.signedThousands)];
  };
  const factOf = (effect: ToldEffect) => {
    const usual = usualOf(reader, effect, gap);
    const row = `${effect.label} ${formats.signedThousands(effect.value)}`;
    return usual === null ? row : words.overview.gap.usualFacts(row, formats.signedThousands(usual));
  };

  const chart = (reading: Reading): ChartView => {
    const own = effects[reading];
    const told = own.flatMap((effect) => inParts(reader, effect, scope, window));
    const merged = mergedSteps(reading, own).map((metric) => stepName(reader, metric).toLowerCase());
    const message = messageOf(reader, reading, own, gap);
    const data: EffectsData = {
      rows: told.map((effect) => ({
        label: effect.label,
        value: effect.value,
        text: formats.signedThousands(effect.value),
        usual: usualOf(reader, effect, gap),
        tone: toneOf(effect.value, worthSaying * result.target),
      })),
      total: { label: words.overview.gap.total, text: total, tone: toneOf(result.gap) },
      domain,
      emptyText: words.shared.empty,
    };
    return {
      id: `gap-${reading}`,
      reading,
      message,
      ...(shown.length > 1 ? {} : { subtitle }),
      description: words.overview.gap.facts(formats.list(told.map(factOf)), total),
      drawing: { chart: "effects", data },
      table: {
        id: `gap-${reading}-table`,
        caption: message.text,
        columns: [
          { label: words.shared.step, numeric: false },
          { label: unit, numeric: true },
          ...(isUsualKnown ? [{ label: words.overview.gap.usual, numeric: true }] : []),
          { label: words.overview.gap.share, numeric: true },
        ],
        rows: [
          ...told.map((effect) => [
            { text: effect.label },
            {
              ...numberCell(effect.value, "thousands", formats.signedThousands),
              tone: toneOf(effect.value),
            },
            ...usualCell(effect),
            shareCell(effect.value),
          ]),
        ],
        foot: [
          [
            { text: words.overview.gap.total },
            { ...numberCell(result.gap, "thousands", () => total), tone: toneOf(result.gap) },
            ...(isUsualKnown ? [{ text: "" }] : []),
            { text: "" },
          ],
        ],
        isFixed: true,
        note: words.overview.gap.shareNote,
      },
      metrics: told.map((effect) => effect.metric),
      ...(merged.length === 0 ? {} : { note: words.overview.gap.merged(formats.list(merged)) }),
    };
  };
  const [first, second] = shown.map(chart);
  if (!first) return [];
  if (!second) return [{ id: "gap", blocks: charts(first) }];
  return [
    {
      id: "gap",
      message: messageOfBoth(reader, gap),
      subtitle,
      blocks: [{ kind: "pair", charts: [first, second] }],
    },
  ];
}
