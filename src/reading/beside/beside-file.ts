import type { BesideContract } from "../../contract/file.ts";
import { corrections } from "../../contract/files/corrections.ts";
import { recipients } from "../../contract/files/recipients.ts";
import { exportFiles } from "../exports/folder.ts";
import { foldName } from "../fold.ts";
import type { Problems } from "../problems/problems.ts";

/** Whether a file of the data folder has the name of a contract: a CSV file or a workbook. */
export function isBesideFile({ name, nl }: BesideContract, file: string): boolean {
  const own = foldName(file.replace(/\.(?:csv|xls[xmb]?)$/i, ""));
  return own === foldName(name) || own === foldName(nl);
}

/** The file of a contract in a folder; undefined where there is none or, with a problem, more than one. */
export function besideFileIn(
  folder: string,
  contract: BesideContract,
  problems: Problems,
): string | undefined {
  const [first, second] = exportFiles(folder).filter((file) => isBesideFile(contract, file));
  if (second === undefined) return first;
  problems.add(
    "file.twice",
    { file: second },
    { nl: `Zowel ${first} als ${second} is er.`, en: `There is both ${first} and ${second}.` },
  );
  return undefined;
}

/** Whether a file of the data folder is that of corrections, by its name: a CSV file or a workbook. */
export const isCorrectionsFile = (file: string): boolean => isBesideFile(corrections, file);

/** Whether a file of the data folder is that of recipients, by its name: a CSV file or a workbook. */
export const isRecipientsFile = (file: string): boolean => isBesideFile(recipients, file);
