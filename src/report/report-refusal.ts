import { CliError } from "../command/cli-error.ts";
import type { ReadData } from "../reading/read.ts";
import { wantedReports } from "./compute.ts";
import { readEditionFiles } from "./editions/edition-files.ts";

/**
 * Why no report can be made of data without errors, as `npm run report` would say it: there is no month, no
 * such audience, or an edition that cannot be read. Null where one can be made, or where the problems say
 * why not.
 */
export function reportRefusal(data: ReadData, folder: string): CliError | null {
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
