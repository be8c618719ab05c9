import type { BesideContract } from "../../contract/file.ts";
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
