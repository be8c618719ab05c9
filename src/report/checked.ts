import { CliError, exitCode } from "../command/cli-error.ts";
import type { ReadData } from "../reading/read.ts";
import { wantedReports } from "./compute.ts";
import { readEditionFiles } from "./editions/edition-files.ts";
import { problemLines } from "./problem-lines.ts";
import { readExports } from "./read-exports.ts";

/**
 * Why no report can be made of data without errors, as `npm run report` would say it: there is no month, no
 * such audience, or an edition that cannot be read. Null where one can be made, or where the problems say
 * why not.
 */
function reportRefusal(data: ReadData, folder: string): CliError | null {
  if (data.hasErrors) return null;
  try {
    wantedReports(data, {});
    readEditionFiles({ folder });
    return null;
  } catch (error) {
    if (error instanceof CliError) return error;
    throw error;
  }
}

/** A folder as the check found it. */
export interface Checked {
  data: ReadData;
  /** Why no report can be made of it though it has no errors. */
  refused: readonly string[];
  /** All of it in words. */
  text: string;
  code: number;
}

/** Checks a data folder. @throws CliError when there is no such folder. */
export function checkedFolder(folder: string): Checked {
  const data = readExports(folder);
  const refusal = reportRefusal(data, folder);
  const refused = refusal === null ? [] : [refusal.message];
  const language = data.settings.languages[0] ?? "nl";
  return {
    data,
    refused,
    text: [...problemLines(data.problems, language), ...refused].join("\n"),
    code: refusal?.code ?? (data.hasErrors ? exitCode.problems : exitCode.fine),
  };
}
