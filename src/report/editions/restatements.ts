import { isMetricId } from "../../contract/metric-ids.ts";
import {
  type CountedKind,
  countedKinds,
  isMonth,
  isWindowId,
  type ScopeKind,
} from "../../contract/vocabulary.ts";
import type { Snapshot } from "../snapshot.ts";
import type { EditionSight } from "./edition-sight.ts";
import type { Edition } from "./editions.ts";
import type { InputFingerprints } from "./inputs.ts";

type Definition = Snapshot["definitions"][number];

/** Values that differ by less than this are the same. */
const sameTo = 1e-9;

/** Whether two values of a figure are the same but for what adding up leaves; no value is like no other. */
export function isSame(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= sameTo * Math.max(1, Math.abs(a), Math.abs(b));
}

/** A figure that was published otherwise than it would be now. */
export type Restatement = Snapshot["editions"][number]["restated"][number];

const keyOf = (metric: string, kind: string, id: string, window: string) =>
  `${metric}\u0000${kind}\u0000${window}\u0000${id}`;

/**
 * The file that says what belongs to a scope, whatever its figures are made of: who is in a team, and which
 * account in a segment.
 */
const dividedBy: Partial<Record<ScopeKind, CountedKind>> = { team: "team", segment: "accounts" };

/** Whether a kind of file says something else of the period now; not one that then was not known. */
export function isOtherNow({ inputs: then }: Edition, now: InputFingerprints, kind: CountedKind): boolean {
  return then[kind] !== undefined && then[kind] !== now[kind];
}

/**
 * What of an edition has been restated since: each figure of its month, year to date and twelve months that
 * would now have another value, with the kinds of file it is made of that say something else of the period.
 */
export function restatements(
  edition: Edition,
  now: { figures: Snapshot["figures"]; definitions: Snapshot["definitions"]; maySee: EditionSight },
  inputs: InputFingerprints,
): Restatement[] {
  const changed = new Set(countedKinds.filter((kind) => isOtherNow(edition, inputs, kind)));
  const definitions = new Map<string, Definition>(
    now.definitions.map((definition) => [definition.id, definition]),
  );
  const today = new Map(
    now.figures.map(({ metric, scope, window, value }) => [
      keyOf(metric, scope.kind, scope.id, window),
      value,
    ]),
  );
  return edition.figures.flatMap(([metric, kind, id, window, was]): Restatement[] => {
    const definition = definitions.get(metric);
    const found = today.get(keyOf(metric, kind, id, window));
    if (
      !isMetricId(metric) ||
      !isWindowId(window) ||
      isMonth(window) ||
      !definition ||
      found === undefined ||
      isSame(was, found)
    )
      return [];
    if (!now.maySee(metric, { kind, id })) return [];
    const madeOf = countedKinds.filter((file) => definition.files.includes(file) || dividedBy[kind] === file);
    const files = madeOf.filter((file) => changed.has(file));
    return [{ metric, scope: { kind, id }, window, was, now: found, files }];
  });
}
