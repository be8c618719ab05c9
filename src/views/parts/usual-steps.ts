import type { Quantity } from "../../contract/statement.ts";
import type { Reading } from "../../contract/vocabulary.ts";
import { quantityIn, relationIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";
import { type Effect, gapEffects } from "./gap-effects.ts";
import type { Reader } from "./reader.ts";
import { figureRef } from "./saying.ts";

/** A step of the gap with what it explains now and in a usual month, as quantities. */
export interface Step {
  effect: Effect;
  now: Quantity;
  usual: Quantity;
  /** What is different from usual. */
  off: Quantity;
}

/** The steps of a reading of which it is known what is usual. */
export function stepsOf(reader: Reader, reading: Reading, scope = reader.report.whole): Step[] {
  return gapEffects(reader, reading, scope).flatMap((effect) => {
    const now = figureRef(effect.metric, scope);
    const usual = figureRef(effect.usualMetric, scope);
    const step = { effect, now, usual, off: { minus: [now, usual] as const } };
    return quantityIn(reader.report, step.off) === null ? [] : [step];
  });
}

/** Less than this share of the month's target is worth no word. */
export const worthSaying = 0.02;
/** What differs less than this from its usual size is as usual. */
export const likeUsual = 0.25;

/** The target that effects are measured by. */
export const targetOf = ({ report }: Reader, scope = report.whole) =>
  figureRef("result.attainment", scope, "month", "denominator");

/** How large one number is beside another, without their signs. */
export const sizeOver = (of: Quantity, whole: Quantity): Quantity => ({
  over: [{ size: of }, { size: whole }],
});

/** Whether a step costs or brings about the same as in every month, and that is worth a word. */
export function isStanding(reader: Reader, { now, usual, off }: Step, scope?: ScopeEntry): boolean {
  const value = (of: Quantity) => quantityIn(reader.report, of) ?? 0;
  return (
    value(now) * value(usual) > 0 &&
    (relationIn(reader.report, sizeOver(usual, targetOf(reader, scope)), "at_least", worthSaying) ?? false) &&
    (relationIn(reader.report, sizeOver(off, usual), "at_most", likeUsual) ?? false)
  );
}

/**
 * The step of a reading that differs most from usual, in the direction in which the month as a whole does;
 * undefined where that is worth no word.
 */
export function differentStep(reader: Reader, reading: Reading, scope?: ScopeEntry): Step | undefined {
  const steps = stepsOf(reader, reading, scope);
  const value = (of: Quantity) => quantityIn(reader.report, of) ?? 0;
  const whole = steps.reduce((sum, { off }) => sum + value(off), 0);
  const [first] = steps.toSorted((a, b) => Math.sign(whole) * (value(b.off) - value(a.off)));
  if (!first || value(first.off) * whole <= 0) return undefined;
  const isWorth = relationIn(
    reader.report,
    sizeOver(first.off, targetOf(reader, scope)),
    "at_least",
    worthSaying,
  );
  return isWorth ? first : undefined;
}
