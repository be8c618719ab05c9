import { type ThresholdId, thresholdUnits } from "../contract/thresholds.ts";
import type { Formats } from "./format.ts";

/** What of the settings a text can name. */
export interface SettingsSaid {
  small_group: number;
  thresholds: Readonly<Record<ThresholdId, number>>;
}

const thresholdIds = Object.keys(thresholdUnits);
const isThreshold = (name: string): name is ThresholdId => thresholdIds.includes(name);

/** Without what a computer adds where it writes a fraction. */
const round = (value: number) => Number(value.toFixed(6));

/** A threshold as a reader says it: 80 %, 1,15, 20. */
export function thresholdSaid(id: ThresholdId, { thresholds }: SettingsSaid, f: Formats): string {
  const value = thresholds[id];
  if (thresholdUnits[id] === "share") return f.percent(value, Number.isInteger(round(value * 100)) ? 0 : 1);
  return f.number(value, Number.isInteger(value) ? 0 : 2);
}

/**
 * A text with the value of each threshold that it names before its name: `below coverage_low` becomes `below
 * 80% (coverage_low)`.
 */
export function withThresholds(text: string, settings: SettingsSaid, f: Formats): string {
  return text.replace(/\b[a-z]+(?:_[a-z]+)*\b/g, (name) =>
    isThreshold(name) ? `${thresholdSaid(name, settings, f)} (${name})` : name,
  );
}

/** What the rule about absence is, in a report: see `privacySaid`. */
export interface PrivacySaid {
  /** Of a month, to be assessed: "half". */
  least: string;
  /** Of a month, of who is not. */
  away: string;
  /** In a team whose absence counts. */
  people: string;
}

/** The settings of the rule about absence, with the word of a language for a half. */
export function privacySaid(
  { small_group, thresholds }: SettingsSaid,
  half: string,
  f: Formats,
): PrivacySaid {
  const least = thresholds.available_least;
  return {
    least: partSaid(least, half, f),
    away: partSaid(1 - least, half, f),
    people: f.number(small_group),
  };
}

/** A part of something, as a sentence says it: a half by its word, else the percentage. */
export function partSaid(part: number, half: string, f: Formats): string {
  return part === 0.5 ? half : f.percent(part);
}
