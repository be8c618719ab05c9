import type { Window } from "../../calendar/window.ts";
import type { Facts } from "../facts/facts.ts";
import { knownValue } from "../metric.ts";
import type { HandsParted, Level, Reckoning } from "./gap-chain.ts";
import { rampedShare } from "./starters.ts";
import { effectiveFte, plannedFte } from "./strength.ts";

const [hands, vacantAndAbsent, ramp] = ["hands", "vacant_and_absent", "ramp"] as const;

/**
 * The levels of the hands of a team: those that are there; and where the setting `ramp` is, what of them may
 * be expected of who has just begun.
 */
export function levelsOfHands(facts: Facts, team: number, window: Window): Level[] {
  const isKnown = !facts.lacks(["team", "strength", "absence"]);
  const aim = isKnown ? knownValue(plannedFte(facts, team, window)) : null;
  const effective = isKnown ? effectiveFte(facts, team, window) : null;
  if (facts.settings.ramp === undefined) return [{ name: hands, aim, actual: effective }];
  const ramped = effective === null ? null : effective * rampedShare(facts, team, window);
  // Where nothing may be expected of anybody yet no step can follow: all of it merges with the next.
  const actual = ramped === 0 ? null : effective;
  return [
    { name: vacantAndAbsent, aim, actual },
    { name: ramp, aim, actual: ramped },
  ];
}

const stepOf = (level: string) => (level === vacantAndAbsent || level === ramp ? hands : level);

/** The hands as one step with its parts, where they were reckoned in two levels; else what was reckoned. */
export function withHands(facts: Facts, team: number, { effects, merged }: Reckoning): Reckoning {
  const { settings, scopes, strength } = facts;
  if (settings.ramp === undefined) return { effects, merged };
  const held = new Map(
    [...merged].map(([step, levels]) => [stepOf(step), [...new Set(levels.map(stepOf))]] as const),
  );
  const [present, toCome] = [effects.get(vacantAndAbsent), effects.get(ramp)];
  if (present === undefined || toCome === undefined) return { effects, merged: held };
  const others = [...effects].filter(([level]) => stepOf(level) === level);
  const isGroup = strength.groups.counts(scopes.list[team]?.id ?? "");
  return {
    effects: new Map([[hands, present + toCome], ...others]),
    merged: held,
    hands: { vacantAndAbsent: present, ramp: isGroup ? toCome : null },
  };
}

/** The parts of two teams together; of a team without parts nothing is added. */
export function handsAdded(one?: HandsParted, other?: HandsParted): HandsParted | undefined {
  if (!one || !other) return one ?? other;
  const toCome = [one.ramp, other.ramp].filter((part) => part !== null);
  return {
    vacantAndAbsent: one.vacantAndAbsent + other.vacantAndAbsent,
    ramp: toCome.length === 0 ? null : toCome.reduce((sum, part) => sum + part, 0),
  };
}
