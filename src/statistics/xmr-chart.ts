import { explainedByGroup, groupMeans } from "./season.ts";
import { type XmrLimits, type XmrSignal, xmrLimits, xmrSignals } from "./xmr.ts";

/** Values by month as they are compared, and what they are compared with. */
export interface XmrChart {
  /**
   * Share of the variance that the month of the year explains; null where there are not two years to tell.
   */
  season: number | null;
  /** Differences from the mean of the same calendar month; null where values are compared as they are. */
  differences: readonly number[] | null;
  /** Null where there are too few values. */
  limits: XmrLimits | null;
  /** By value; `unjudged` where a value is part of what it would be judged by. */
  signals: readonly (XmrSignal | "unjudged" | null)[];
}

const twoYears = 24;

/**
 * Above this share the month of the year explains so much that months are compared with the same month of
 * other years.
 */
const seasonal = 0.5;

/**
 * A value that is in the mean of its calendar month, of two years, differs from it by half the variance; one
 * that is not by one and a half: limits made of the first are for the second √3 too narrow.
 */
const outsideItsMean = Math.sqrt(3);

/**
 * A process-behaviour chart of monthly values, the last of them the one to judge; its limits are those of the
 * values before. Where there are two years before it and the calendar month explains more than half of their
 * variance, each is compared as its difference from the mean of its calendar month. `calendarMonths` has the
 * month of each value, 1–12.
 */
export function xmrChart(values: readonly number[], calendarMonths: readonly number[]): XmrChart {
  const before = values.slice(0, -1);
  const grouped = { values: before, groups: calendarMonths.slice(0, -1) };
  const season = before.length < twoYears ? null : explainedByGroup(grouped);
  if (season === null || season <= seasonal) {
    const limits = xmrLimits(before);
    return { season, differences: null, limits, signals: limits ? xmrSignals(values, limits) : [] };
  }
  const usual = groupMeans(grouped);
  const differences = values.map((value, i) => value - (usual.get(calendarMonths[i] ?? 0) ?? value));
  const limits = xmrLimits(differences.slice(0, -1), outsideItsMean);
  const signals = limits ? xmrSignals(differences, limits) : [];
  return {
    season,
    differences,
    limits,
    // Of two years' months that differ from their mean it cannot be told which is out of the ordinary.
    signals: signals.map((signal, i) => (i === before.length ? signal : "unjudged")),
  };
}
