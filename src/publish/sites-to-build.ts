import { join } from "node:path";
import type { ReadData } from "../reading/read.ts";
import { computeReports, refusePartial, type Wanted } from "../report/compute.ts";
import type { Edition } from "../report/editions/editions.ts";
import { withArchive } from "../report/editions/with-archive.ts";
import { withPublishedNotes } from "../report/notes/published-notes.ts";
import type { Snapshot } from "../report/snapshot.ts";
import { slugOf } from "../text/slug.ts";
import type { SiteToBuild } from "./built-lines.ts";
import { refuseOthers, refusePlace } from "./places/refuse-place.ts";

/** The folder of one audience among all: a web server can guard each by itself. */
export function editionFolder(audience: string): string {
  const [, kind, name = ""] = /^(team|person):(.*)$/s.exec(audience) ?? [];
  return kind === undefined ? audience : `${kind}-${slugOf(name)}`;
}

/** Of which data a report is made, for whom, of which month, and where it goes. */
export interface ReportAsked extends Wanted {
  data: string;
  out: string;
  /** Whether a month that is not whole is built as it stands. */
  partial?: boolean;
}

/** Where one site is built. */
interface Target {
  out: string;
}

/** Where each report is built: the one that was asked for, or with `all` each in a folder of its own. */
function targetsOf(snapshots: readonly Snapshot[], { audience, out }: ReportAsked): Target[] {
  if (audience !== "all") return [{ out }];
  return snapshots.map(({ settings }) => ({ out: join(out, editionFolder(settings.audience)) }));
}

/** @throws CliError where something else lies in a place. */
function refuseTaken(targets: readonly Target[], data: string): void {
  for (const { out } of targets) refuseOthers(refusePlace(out, { data }));
}

/**
 * The sites that are asked for, computed, each with the place it is built in.
 * @throws CliError where the month is not whole, there is no such month or audience, or something else lies
 * in a place.
 */
export function sitesToBuild(
  data: ReadData,
  options: ReportAsked,
  editions: readonly Edition[],
): SiteToBuild[] {
  const { period, audience, draft, partial = false } = options;
  if (!partial) {
    refusePartial(
      data,
      { ...(period === undefined ? {} : { period }) },
      `Add --partial to build it as it stands, or leave --period out. ${options.out}/ is unchanged.`,
    );
  }
  const computed = computeReports(withPublishedNotes(data, editions), {
    ...(period === undefined ? {} : { period }),
    ...(audience === undefined ? {} : { audience }),
    ...(draft === undefined ? {} : { draft }),
  });
  const targets = targetsOf(computed.snapshots, options);
  refuseTaken(targets, options.data);
  return withArchive(computed, data, editions).map((site, i) => ({
    site,
    out: targets[i]?.out ?? options.out,
  }));
}
