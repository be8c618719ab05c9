import { daysOfMonth } from "../../src/calendar/window.ts";
import { assembleEach } from "../../src/report/assemble.ts";
import { allAudiences, audienceOf, knownOn } from "../../src/report/audience.ts";
import type { Snapshot } from "../../src/report/snapshot.ts";
import type { Organisation } from "./organisations.ts";

/** The team that an edition is about; null where it is about all. */
export function teamOfEdition({ audience }: { audience: string }): string | null {
  return audience.startsWith("team:") ? audience.slice("team:".length) : null;
}

/**
 * Which editions are made: all, or those of some audiences (`management`, `company`, `team:NAME`,
 * `person:ID`).
 */
export type Wanted = (audience: string) => boolean;

/** The report of a month for each audience: all that people have in their hands, by audience. */
export function editionsOf(
  { dataset, settings }: Pick<Organisation, "dataset" | "settings">,
  month: string,
  wanted: Wanted = () => true,
): ReadonlyMap<string, Snapshot> {
  const today = daysOfMonth(month).to;
  const known = knownOn(dataset, today);
  const texts = allAudiences(known).filter(wanted);
  const audiences = texts.map((text) => {
    const audience = audienceOf(text, known);
    if (audience === null) throw new Error(`There is no audience "${text}"`);
    return audience;
  });
  const input = { dataset, settings, sources: [], problems: [], month, today };
  const { snapshots } = assembleEach(input, audiences);
  return new Map(texts.flatMap((text, i) => (snapshots[i] ? [[text, snapshots[i]] as const] : [])));
}
