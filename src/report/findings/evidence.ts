import type { Figure, Scope } from "../../contract/figure.ts";
import type { MetricId } from "../../contract/metric-ids.ts";
import type { ThresholdId } from "../../contract/thresholds.ts";
import type { ScopeKind, SignalId, WindowId } from "../../contract/vocabulary.ts";

/** The figures and thresholds that one finding is looked for in. */
export interface FigureLookup {
  scope: Scope;
  /** A figure of the scope; undefined where there is none, or it has no value. */
  figure(metric: MetricId, window: WindowId): (Figure & { value: number }) | undefined;
  threshold(name: ThresholdId): number;
}

/** What was seen at a scope. */
export interface Evidence {
  /** Whether it is beyond its threshold. */
  isBeyond: boolean;
  /** Whether the interval, where there is one, leaves no doubt. */
  isSure: boolean;
  /** The chance that it is chance; null where nothing is compared, and what is seen is simply so. */
  chance: number | null;
  /** How many more cases would tell, where more cases can. */
  casesNeeded: number | null;
  /** What its sentence says. */
  numbers: Readonly<Record<string, number>>;
}

/** One finding: where it is looked for, and by what it is seen. */
export interface Rule {
  id: SignalId;
  severity: "high" | "medium" | "low";
  kinds: readonly ScopeKind[];
  window: WindowId;
  /** The metrics that it rests on. */
  metrics: readonly MetricId[];
  /**
   * Its part of what may be chance among the findings about persons: 1 unless said, on average over the rules
   * 1.
   */
  weight?: number;
  /** Null where the figures that it rests on are not there. */
  evidence(look: FigureLookup): Evidence | null;
}

/** What is beyond its threshold without any comparison: there is no doubt in it. */
export function certain(isBeyond: boolean, numbers: Evidence["numbers"]): Evidence {
  return { isBeyond, isSure: true, chance: null, casesNeeded: null, numbers };
}

/** Where most findings are looked for. */
export const teamsAndPeople: readonly ScopeKind[] = ["team", "account_manager"];
