import type { Scope } from "../../contract/figure.ts";
import type { Snapshot } from "../snapshot.ts";
import { isFigureTold, isScopeTold, type ToldToAll } from "./told-to-all.ts";

/** Metrics that in version 1 knew absence and no longer do. */
const onceWithAbsence: ReadonlySet<string> = new Set(["plan.unserved"]);

/** Tells of a metric and a scope whether a reader may read what a month has of it. */
export type EditionSight = (metric: string, scope: Scope) => boolean;

/** What an edition says of who may read it. */
interface Kept {
  edition: 1 | 2;
  told_to_all?: { absence: boolean; talks: boolean; scopes: readonly string[] } | undefined;
}

/** A report of now, by the definitions that it has and for whom it is. */
type Current = Pick<Snapshot, "definitions"> & { settings: Pick<Snapshot["settings"], "audience"> };

const ofTeam = "team:";

/**
 * What may be read of a month by whom a report is for: by management all of this version, by a team what is
 * its own alone, by everybody else what everybody may.
 */
function sightOf(
  { definitions, settings: { audience } }: Current,
  told: ToldToAll,
  isHidden: (metric: string, definition: Partial<Snapshot["definitions"][number]>) => boolean,
): EditionSight {
  const byId = new Map<string, Snapshot["definitions"][number]>(
    definitions.map((definition) => [definition.id, definition]),
  );
  const team = audience.startsWith(ofTeam) ? audience.slice(ofTeam.length) : null;
  return (metric, scope) => {
    const definition: Partial<Snapshot["definitions"][number]> = byId.get(metric) ?? {};
    const { uses_absence: usesAbsence, weighs_teams: weighsTeams, told: of } = definition;
    if (isHidden(metric, definition)) return false;
    if (audience === "management") return true;
    if (team !== null) return scope.kind === "team" && scope.id === team;
    return isScopeTold(told, scope) && isFigureTold(told, scope, { usesAbsence, weighsTeams, told: of });
  };
}

/**
 * What may be read of an edition by whom a report of now is for. Of what people say for their own eyes nobody
 * reads what it was then: the mean of then less that of now is what one of them has changed.
 */
export function sightOfEdition(edition: Kept, current: Current, toldNow: ToldToAll): EditionSight {
  const told = edition.told_to_all
    ? { ...edition.told_to_all, scopes: new Set(edition.told_to_all.scopes) }
    : { ...toldNow, absence: false };
  return sightOf(
    current,
    told,
    (metric, { uses_absence: usesAbsence, told: of }) =>
      of === "own" || (edition.edition === 1 && (usesAbsence === true || onceWithAbsence.has(metric))),
  );
}

/** What of the company, its teams and segments may be read in a report of now. */
export const sightOfNow = (current: Current, told: ToldToAll): EditionSight =>
  sightOf(current, told, () => false);
