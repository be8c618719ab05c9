import type { Figure, Scope } from "../../contract/figure.ts";
import type { Settings } from "../../contract/settings.ts";
import { type Bilingual, type Language, languages } from "../../contract/vocabulary.ts";
import { falseDiscoveries } from "../../statistics/benjamini-hochberg.ts";
import { signalWords } from "../../text/findings.ts";
import { formats } from "../../text/format.ts";
import { isTooNoisy } from "../../text/too-noisy.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Evidence, FigureLookup, Rule } from "./evidence.ts";
import { signalRules } from "./rules.ts";

export type Signal = Snapshot["signals"][number];
type ScopeEntry = Snapshot["scopes"][number];

interface Input {
  figures: readonly Figure[];
  scopes: readonly ScopeEntry[];
  settings: Settings;
  /** How often chance alone would name somebody; null where nobody can be compared. */
  noise: Snapshot["noise"];
}

/** What was seen by a rule, and where. */
export interface Candidate {
  rule: Rule;
  scope: Pick<ScopeEntry, "kind" | "id" | "name">;
  seen: Evidence;
}

const keyOf = (metric: string, { kind, id }: Scope, window: string) =>
  JSON.stringify([metric, kind, id, window]);

/** The findings look at the figures of the report, and at nothing else. */
function lookOf({ figures, settings }: Input): (scope: Scope) => FigureLookup {
  const wanted = new Set(signalRules.flatMap(({ metrics }) => metrics));
  const byKey = new Map(
    figures
      .filter(({ metric }) => wanted.has(metric) || metric.startsWith("peers."))
      .map((figure) => [keyOf(figure.metric, figure.scope, figure.window), figure]),
  );
  return (scope) => ({
    scope,
    threshold: (name) => settings.thresholds[name],
    figure: (metric, window) => {
      const found = byKey.get(keyOf(metric, scope, window));
      return found && found.value !== null ? { ...found, value: found.value } : undefined;
    },
  });
}

/** A finding about a person that may be chance. */
const isCompared = ({ scope, seen }: Candidate) => scope.kind === "account_manager" && seen.chance !== null;

/**
 * Which candidates stand: beyond the threshold and beyond doubt. Of persons the chances of all who were
 * compared, by every rule, are held together, so that of the findings about them at most the set share is
 * chance, however many people and rules there are. What is not beyond its threshold counts as compared, and
 * helps no other finding. The chances are weighed by rule: Genovese, Roeder and Wasserman (2006), Biometrika
 * 93.
 */
export function afterFalseDiscovery(candidates: readonly Candidate[], falseDiscovery: number): boolean[] {
  const people = candidates.filter(isCompared);
  const stands = falseDiscoveries(
    people.map(({ rule, seen }) =>
      seen.isBeyond && seen.isSure ? Math.min(1, (seen.chance ?? 1) / (rule.weight ?? 1)) : 1,
    ),
    falseDiscovery,
  );
  const kept = new Set(people.filter((_, i) => stands[i]));
  return candidates.map(
    (candidate) => candidate.seen.isSure && (!isCompared(candidate) || kept.has(candidate)),
  );
}

function inEach(say: (language: Language) => string): Bilingual {
  return { nl: say("nl"), en: say("en") };
}

function signalOf(
  { rule, scope, seen }: Candidate,
  isFound: boolean,
  comparisons: number,
  currency: string,
): Signal {
  const told = Object.fromEntries(languages.map((language) => [language, formats(language, currency)]));
  const say = (part: "sentence" | "hours" | "customers") =>
    inEach((language) => {
      const words = signalWords[language][rule.id];
      const f = told[language] ?? formats(language, currency);
      return part === "sentence"
        ? words.sentence({ kind: scope.kind, name: scope.name }, seen.numbers, f)
        : words[part];
    });
  return {
    id: rule.id,
    scope: { kind: scope.kind, id: scope.id },
    severity: rule.severity,
    state: isFound ? "found" : "too_early",
    window: rule.window,
    figures: [...rule.metrics],
    comparisons,
    chance: seen.chance,
    cases_needed: isFound ? null : seen.casesNeeded,
    sentence: say("sentence"),
    advice: { hours: say("hours"), customers: say("customers") },
  };
}

/**
 * Whether findings about a scope are looked for: about somebody who was there to be assessed in too few
 * months, for whatever cause, nothing is said.
 */
function isLookedAt({ scope, figure }: FigureLookup): boolean {
  return scope.kind !== "account_manager" || figure("peers.months_compared", "r12") !== undefined;
}

/**
 * The findings of a report, in the order result → strength → plan → followed → activity → conversion, of one
 * kind by scope. One that is beyond its threshold without evidence enough is `too_early`, with the cases that
 * are still needed where more cases can tell; so is every one about a person that may be chance where chance
 * alone names too often.
 */
export function findSignals(input: Input): Signal[] {
  const { scopes, settings, noise } = input;
  const look = lookOf(input);
  const candidates = signalRules.flatMap((rule) =>
    scopes
      .filter(({ kind }) => rule.kinds.includes(kind))
      .flatMap((scope): Candidate[] => {
        const at = look(scope);
        const seen = isLookedAt(at) ? rule.evidence(at) : null;
        return seen ? [{ rule, scope, seen }] : [];
      }),
  );
  const { false_discovery } = settings.thresholds;
  const isNoisy = isTooNoisy(noise, false_discovery);
  const stands = afterFalseDiscovery(candidates, false_discovery);
  // Teams with teams and persons with persons, assessed or not: how many are not is nothing that a finding
  // about somebody else may tell.
  const alike = ({ scope }: Candidate) => scopes.filter(({ kind }) => kind === scope.kind).length;
  return candidates.flatMap((candidate, i) => {
    if (!candidate.seen.isBeyond) return [];
    const isFound = stands[i] === true && !(isNoisy && isCompared(candidate));
    return [signalOf(candidate, isFound, alike(candidate), settings.currency)];
  });
}
