import { exitCode } from "../command/cli-error.ts";
import type { ReadData } from "../reading/read.ts";
import { problemLines } from "./problem-lines.ts";
import { readExports } from "./read-exports.ts";
import { reportRefusal } from "./report-refusal.ts";

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
