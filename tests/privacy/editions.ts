import { daysOfMonth } from "../../src/calendar/window.ts";
import type { EvidenceFile } from "../../src/contract/evidence.ts";
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

/** A report with the rows behind its findings, which lie beside it. */
export type Edition = Snapshot & { evidence_rows: readonly EvidenceFile[] };

/** The report of a month for each audience: all that people have in their hands, by audience. */
export function editionsOf(
  { dataset, settings }: Pick<Organisation, "dataset" | "settings">,
  month: string,
  wanted: Wanted = () => true,
): ReadonlyMap<string, Edition> {
  const today = daysOfMonth(month).to;
  const known = knownOn(dataset, today);
  const texts = allAudiences(known).filter(wanted);
  const audiences = texts.map((text) => {
    const audience = audienceOf(text, known);
    if (audience === null) throw new Error(`There is no audience "${text}"`);
    return audience;
  });
  const input = { dataset, settings, sources: [], problems: [], month, today };
  const { snapshots, evidence } = assembleEach(input, audiences);
  return new Map(
    texts.flatMap((text, i) => {
      const [snapshot, rows = []] = [snapshots[i], evidence[i]];
      return snapshot ? [[text, { ...snapshot, evidence_rows: rows }] as const] : [];
    }),
  );
}
