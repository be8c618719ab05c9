import { daysOfMonth } from "../../src/calendar/window.ts";
import type { Dataset } from "../../src/contract/dataset.ts";
import type { Settings } from "../../src/contract/settings.ts";
import { type Assembled, assembleEach, type ReportInput } from "../../src/report/assemble.ts";
import { audienceOf, knownOn } from "../../src/report/audience.ts";
import { type Edition, editionOf, editionSchema } from "../../src/report/editions/editions.ts";
import { inputFingerprints, teamInputsOf } from "../../src/report/editions/inputs.ts";
import { type WithArchive, withArchive } from "../../src/report/editions/with-archive.ts";
import { stableJson } from "../../src/report/stable-json.ts";

/** Exports as they were read, with what their report is made by. */
export interface Exports {
  dataset: Dataset;
  settings: Settings;
}

const inputOf = ({ dataset, settings }: Exports, month: string): ReportInput => ({
  dataset,
  settings,
  sources: [],
  problems: [],
  month,
  today: daysOfMonth(month).to,
});

/** What is kept of a month whose report for management was assembled, as a later run reads it. */
export function keptOf(exports: Exports, { snapshots, told, orders }: Assembled): Edition {
  const [snapshot] = snapshots;
  if (!snapshot) throw new Error("Management has a report");
  const end = daysOfMonth(snapshot.period.month).to;
  const inputs = inputFingerprints(exports.dataset, end, exports.settings);
  const teamInputs = teamInputsOf(exports.dataset, end);
  const edition = editionOf(snapshot, { inputs, teamInputs, told, orders });
  return editionSchema.parse(JSON.parse(stableJson(edition)));
}

/** A month as `npm run freeze` keeps it. */
export const keptMonth = (exports: Exports, month: string): Edition =>
  keptOf(exports, assembleEach(inputOf(exports, month), [{ kind: "management" }]));

/** The reports of a month for some audiences, after some months were kept, which are told newest first. */
export function reportsAfter(
  exports: Exports,
  month: string,
  kept: readonly Edition[],
  audiences: readonly string[] = ["management"],
  changes: Partial<ReportInput> = {},
): WithArchive[] {
  const known = knownOn(exports.dataset, daysOfMonth(month).to);
  const wanted = audiences.map((text) => {
    const audience = audienceOf(text, known);
    if (!audience) throw new Error(`There is no audience "${text}"`);
    return audience;
  });
  return withArchive(assembleEach({ ...inputOf(exports, month), ...changes }, wanted), exports, kept);
}

/** The same for one audience. */
export function reportAfter(
  exports: Exports,
  month: string,
  kept: readonly Edition[],
  audience = "management",
  changes: Partial<ReportInput> = {},
): WithArchive {
  const [report] = reportsAfter(exports, month, kept, [audience], changes);
  if (!report) throw new Error("An audience has a report");
  return report;
}
