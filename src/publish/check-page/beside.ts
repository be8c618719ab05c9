import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CliError } from "../../command/cli-error.ts";
import { orNullOnIoError } from "../../command/or-null-on-io-error.ts";
import type { Problem } from "../../contract/problem.ts";
import type { ReadData } from "../../reading/read.ts";
import { makeFolders } from "../files/make-folders.ts";
import { isBelowReport } from "../places/refuse-place.ts";
import type { CheckPage } from "./check-page-input.ts";
import { checkShown, writeCheckPage } from "./write-check-page.ts";

/** A problem of absence by its rule and place alone: what is said of it can name somebody, or a day. */
function withoutCells({ paste: _, meant: __, ...problem }: Problem): Problem {
  return {
    ...problem,
    value: null,
    message: "What stands there is left out of this page; npm run check shows it.",
    message_nl: "Wat er staat, is in deze pagina weggelaten; npm run check toont het.",
  };
}

/**
 * A page of the check on which absence is told by its rules and lines, without a cell of it: for one that
 * nobody asked for, in a folder that others may read.
 */
function withoutAbsence(page: CheckPage): CheckPage {
  const files = new Set(page.problems.flatMap(({ of_absence, file }) => (of_absence ? [file] : [])));
  return {
    ...page,
    problems: page.problems.map((problem) => (problem.of_absence ? withoutCells(problem) : problem)),
    around: new Map([...page.around].filter(([file]) => !files.has(file))),
    proposed: page.proposed.filter(({ file }) => !files.has(file)),
  };
}

/** What a command has read, and the folder that it would have written. */
interface Read {
  data: ReadData;
  folder: string;
  out: string;
}

const pageName = "check.html";

/** Whether the folder itself has the name of the page: it would lie in the way of what is to be published. */
const isInTheWay = (out: string) => basename(out).toLowerCase() === pageName;

/**
 * Where the page of the check lies beside a folder that a command writes: never in it, so that who copies
 * that folder publishes no cell of an export.
 */
const placeBeside = (out: string) => join(dirname(out), pageName);

/** Nobody has asked for the page, and it holds cells of the exports; of absence it holds none. */
const forItsOwner = 0o600;

/**
 * Writes the page, and gives whether it could be: a page that shows errors is not to hide them behind its
 * own.
 */
function isWritten(place: string, { data, folder, out }: Read): boolean {
  if (isInTheWay(out) || isBelowReport(place)) return false;
  try {
    return (
      orNullOnIoError(() => {
        makeFolders(dirname(place));
        const shown = withoutAbsence(checkShown(folder, { data, refused: [] }));
        writeCheckPage(place, shown, { mode: forItsOwner });
        return true;
      }) === true
    );
  } catch (error) {
    if (error instanceof CliError) return false;
    throw error;
  }
}

/**
 * Writes the errors that a command is refused for as a page beside the folder that it leaves as it is; gives
 * where they can be seen. Where something of somebody else's lies there that stays, and the command is named
 * that writes the page elsewhere.
 */
export function errorsBeside(read: Read): string {
  const place = placeBeside(read.out);
  if (isWritten(place, read)) return `${place} shows them as a page, with lines to correct them by.`;
  const asked = `npm run check -- --data ${read.folder} --html FILE shows them as a page`;
  return `${asked}; ${place} could not be written.`;
}

/**
 * Writes a page of the check anew where one lies beside a folder: it would go on to tell errors that are
 * gone.
 */
export function renewBeside(read: Read): void {
  const place = placeBeside(read.out);
  if (existsSync(place)) isWritten(place, read);
}
