import { join } from "node:path";
import { CliError, exitCode } from "../command/cli-error.ts";
import { pause } from "../command/when-stopped.ts";
import type { Language } from "../contract/vocabulary.ts";
import { computeReport, refuseErrors, type Wanted } from "../report/compute.ts";
import { readExports } from "../report/read-exports.ts";
import { worksheets } from "../report/worksheet.ts";
import { errorsBeside, renewBeside } from "./check-page/beside.ts";
import { foundIn, type NamedText, writeFiles } from "./files/write-files.ts";
import { type Place, refusePlace, refuseReport } from "./places/refuse-place.ts";

/** Of which data the worksheets are, up to which month, and where they go. */
export interface WorksheetsAsked extends Pick<Wanted, "period"> {
  data: string;
  out: string;
  /** Without it the first of the report. */
  lang?: Language;
}

/** The worksheets of a data folder. @throws CliError where the data have errors, or no plan. */
function worksheetsOf({ data, out, lang, ...wanted }: WorksheetsAsked, state: string): NamedText[] {
  const read = readExports(data);
  const beside = { data: read, folder: data, out };
  if (read.hasErrors) refuseErrors(read, `${state} ${errorsBeside(beside)}`);
  renewBeside(beside);
  // A worksheet is read back: it needs the account manager's own number, and is for nobody else.
  const named = { ...read, settings: { ...read.settings, names: "full" as const } };
  const snapshot = computeReport(named, { ...wanted, audience: "management" });
  const files = worksheets(snapshot, lang ?? snapshot.settings.languages[0] ?? "nl");
  if (files.length > 0) return files;
  throw new CliError(
    "There is no plan to make worksheets of. A report needs accounts.csv and plan.csv for it.",
  );
}

/** @throws CliError where a worksheet is there already: somebody may have filled it in. */
function refuseFilledIn({ real }: Place, out: string, files: readonly NamedText[]): void {
  const { same, other } = foundIn(real, files);
  // Some that are there as they would be written are of a run that was stopped.
  const [taken] = same.length === files.length ? same : other;
  if (taken === undefined) return;
  throw new CliError(
    `${join(out, taken)} is there already, perhaps filled in, and is not overwritten. Name another folder with --out.`,
    exitCode.wrongUsage,
  );
}

/**
 * Writes a worksheet for every account manager; gives what is said of it.
 * @throws CliError that ends with `state`, or names what stands in its way: then nothing was written.
 */
export async function writeWorksheets(asked: WorksheetsAsked, state: string): Promise<string> {
  const { out } = asked;
  const place = refusePlace(out, asked);
  refuseReport(place, "the worksheets");
  const files = worksheetsOf(asked, state);
  refuseFilledIn(place, out, files);
  await pause();
  writeFiles(place.real, files);
  return `Wrote ${files.length} worksheets in ${out}/. Filled in, put them beside the other exports; see docs/plan.md.`;
}
