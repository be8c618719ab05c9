import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { CliError, exitCode } from "../../command/cli-error.ts";
import { orNullOnIoError } from "../../command/or-null-on-io-error.ts";
import { projectFolder } from "../../command/project-folder.ts";
import { checkPageStart } from "../check-page/html.ts";
import { manifestOf } from "../manifest.ts";
import { faultOfPlace, faultOfText, faultWords, type Guarded } from "./judge.ts";
import { NoPlace, type RealPlace, realPlace } from "./real-place.ts";
import { type Relation, relation, thisFlavour } from "./relation.ts";
import { isEmpty, type Published, reportFolder } from "./report-folder.ts";

/** A folder as it was typed, and where it really is. */
export interface Site {
  said: string;
  real: string;
}

/** A place as it was typed, where it really is, and what lies there. */
export interface Place extends RealPlace, Site {}

/** A folder as messages name it, in which a `/` follows: without one of its own. */
export function withoutSlash(said: string): string {
  return said.length > 1 ? said.replace(/[/\\]+$/, "") : said;
}

/** What a command is asked to write to. */
export interface PlaceContext {
  /** The data folder, as typed. */
  data?: string | undefined;
  /** What the place is named with, for messages. */
  by?: string;
}

/** Longest name of a file on all disks in use, in bytes. */
const longestName = 255;
/** What a name grows by beside a folder: a dot before it, and the longest of what is put behind. */
const growth = 20;

const identityOf = (path: string) =>
  orNullOnIoError(() => {
    const status = statSync(path, { bigint: true, throwIfNoEntry: false });
    return status === undefined ? null : `${status.dev}:${status.ino}`;
  });

/** A folder and those above it, by what the disk knows them by; null for one that is not there. */
function identities(place: string): (string | null)[] {
  const above = dirname(place);
  return [identityOf(place), ...(above === place ? [] : identities(above))];
}

/**
 * How a real place lies to another, also where the disk knows one folder by two names (capitals, a mount of a
 * folder elsewhere).
 */
function relationOf(place: string, other: string): Relation {
  const byText = relation(place, other, thisFlavour);
  if (byText !== "apart") return byText;
  const [own, its] = [identities(place), identities(other)];
  const [first, otherFirst] = [own[0] ?? null, its[0] ?? null];
  if (first !== null && first === otherFirst) return "same";
  if (first !== null && its.includes(first)) return "above";
  return otherFirst !== null && own.includes(otherFirst) ? "below" : "apart";
}

/** Where a path really leads. @throws CliError where it leads nowhere. */
function placeAt(said: string, advice: string): Place {
  const fault = faultOfText(said, thisFlavour);
  if (fault) throw refusal(faultWords(said, fault), advice);
  try {
    return { said, ...realPlace(said) };
  } catch (error) {
    throw error instanceof NoPlace ? refusal(error.message, advice) : error;
  }
}

const refusal = (why: string, advice: string) => new CliError(`${why} ${advice}`, exitCode.wrongUsage);

const adviceOf = (what: string, by: string) => `Name ${what} with ${by}. Nothing was changed.`;

function realPathOf(path: string): string | undefined {
  return orNullOnIoError(() => realPlace(path).real) ?? undefined;
}

function guardedOf({ data }: PlaceContext): Guarded {
  const isNamed = data !== undefined && faultOfText(data, thisFlavour) === null;
  let real: string | undefined;
  try {
    real = isNamed ? realPathOf(data) : undefined;
  } catch (error) {
    // A data folder that is none is told when it is read.
    if (!(error instanceof NoPlace)) throw error;
  }
  return { working: realPathOf(process.cwd()) ?? process.cwd(), program: projectFolder, data: real };
}

/**
 * Where a folder that a command writes really is. @throws CliError where it is, holds or lies above the
 * working folder, the program or the data, lies in the data, or is no folder at all.
 */
export function refusePlace(said: string, asked: PlaceContext): Place {
  const advice = adviceOf("another folder", asked.by ?? "--out");
  const place = placeAt(said, advice);
  const mayLieInData = place.kind === "folder" && reportFolder(place.real) !== null;
  const relationTo = (other: string) => relationOf(place.real, other);
  const fault = faultOfPlace(guardedOf(asked), { relationTo, mayLieInData });
  if (fault) throw refusal(faultWords(said, fault), advice);
  if (place.kind === "file" || place.kind === "other") {
    throw refusal(`${said} is ${place.kind === "file" ? "a file" : "no folder"}.`, advice);
  }
  if (Buffer.byteLength(basename(place.real)) + growth > longestName) {
    throw refusal(`${basename(said)} is a name too long to put something beside it.`, advice);
  }
  return place;
}

/** What a folder is not that holds something else. */
const isNo: Record<Published, string> = {
  report: "report",
  sheets: "folder of sheets",
  documents: "folder of editions as one file each",
  outbox: "outbox",
};

/**
 * @throws CliError where a folder holds something that would be lost with what is published in its place: it
 * must be missing, empty, or hold the same as this program published it; without `holds` whatever that was.
 */
export function refuseOthers({ said, real }: Site, holds?: Published): void {
  if (!existsSync(real) || isEmpty(real)) return;
  const found = reportFolder(real)?.holds;
  if (found !== undefined && (holds ?? found) === found) return;
  throw refusal(
    `${said}/ holds something that is no ${isNo[holds ?? "report"]} of this program (its manifest.json would say so), and would be replaced.`,
    adviceOf("an empty folder", "--out"),
  );
}

/**
 * @throws CliError where a folder is a report by itself: what would lie in it could be read by whoever may
 * read that one.
 */
export function refuseReport({ said, real }: Site, what: string): void {
  if (reportFolder(real)?.holds !== "report") return;
  throw refusal(
    `${said}/ is a report by itself, and ${what} would lie in it.`,
    adviceOf("another folder", "--out"),
  );
}

/** Kinds of files that a command writes, and what such a file begins with. */
const starts = {
  PDF: "%pdf-",
  "HTML file": "<!doctype html",
  "page of the check": checkPageStart.toLowerCase(),
};

function firstOf(file: string, length: number): string {
  const at = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(length);
    return bytes.toString("latin1", 0, readSync(at, bytes)).toLowerCase();
  } finally {
    closeSync(at);
  }
}

/** Whether a file is one of a published report, by the manifest of its folder or of one above. */
function isOfReport(file: string, folder = dirname(file)): boolean {
  const path = relative(folder, file).split(sep).join("/");
  if (manifestOf(folder)?.files.some((each) => each.path === path)) return true;
  return dirname(folder) !== folder && isOfReport(file, dirname(folder));
}

/** Whether a path lies in a published report: whatever is put there can be read by whoever may read that. */
export function isBelowReport(said: string): boolean {
  const isPublished = (folder: string): boolean =>
    orNullOnIoError(() => manifestOf(folder)) !== null ||
    (dirname(folder) !== folder && isPublished(dirname(folder)));
  return isPublished(dirname(realPathOf(said) ?? resolve(said)));
}

/**
 * Where a file that a command writes really is. @throws CliError where the path leads nowhere, and where
 * something lies there that is no file of that kind, or is part of a report: it would be lost. `by` is the
 * option that names it.
 */
export function refuseFilePlace(said: string, kind: keyof typeof starts, by = "--out"): Place {
  const advice = adviceOf("another file", by);
  const place = placeAt(said, advice);
  if (place.kind === "folder" || place.kind === "other")
    throw refusal(`${said} is there, and is no file.`, advice);
  if (place.kind === "file") {
    const first = firstOf(place.real, starts[kind].length);
    if (first !== "" && first !== starts[kind]) throw refusal(`${said} is there, and is no ${kind}.`, advice);
    if (isOfReport(place.real)) throw refusal(`${said} is a page of a report.`, advice);
  } else if (placeAt(dirname(place.real), advice).kind !== "folder") {
    throw refusal(`There is no folder ${dirname(said)}.`, advice);
  }
  return place;
}

/**
 * Where a file that a command writes once really is. @throws CliError where anything lies there, for somebody
 * may have filled it in, and where the path leads nowhere. `by` is the option that names it.
 */
export function refuseNewFile(said: string, by: string): Place {
  const advice = adviceOf("another file", by);
  const place = placeAt(said, advice);
  if (place.kind !== "nothing") throw refusal(`${said} is there already, and is not written over.`, advice);
  if (placeAt(dirname(place.real), advice).kind !== "folder")
    throw refusal(`There is no folder ${dirname(said)}.`, advice);
  return place;
}

/** @throws CliError where a folder that may be missing is a file, or a link that leads nowhere. */
export function refuseNoFolder(said: string): void {
  const advice = "Take it away, or put a folder there. Nothing was changed.";
  const { kind } = placeAt(said, advice);
  if (kind === "file" || kind === "other") throw refusal(`${said} is there, and is no folder.`, advice);
}
