import { lstatSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { orNullOnIoError } from "../command/or-null-on-io-error.ts";
import { sha256Of } from "../contract/sha256.ts";
import { filesIn } from "./code-fingerprint.ts";

const manifestFile = "manifest.json";

/**
 * The shape of a manifest; it goes up when a program of before would take files for somebody else's, or for
 * ours.
 */
const format = 1;

/** A file of a folder, by its path from there with `/` between names. */
export interface ListedFile {
  path: string;
  bytes: number;
  sha256: string;
}

export interface Manifest {
  /** Of whom it is. One of before this was said has neither. */
  made_by?: "handjes";
  format?: typeof format;
  /** Every file of a folder but the manifest itself. */
  files: ListedFile[];
}

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** Whether a path leads below its folder; one that leads out of it is none of ours. */
const isBelow = (path: string) => path.split(/[\\/]/).every((name) => !["", ".", ".."].includes(name));

function isListedFile(value: unknown): value is ListedFile {
  if (!isObject(value)) return false;
  const { path, bytes, sha256 } = value;
  const isPrint = typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256);
  return typeof path === "string" && isBelow(path) && Number.isInteger(bytes) && isPrint;
}

/** Written out: every command that writes loads this, and a library for it takes longer than all the rest. */
function isManifest(value: unknown): value is Manifest {
  if (!isObject(value)) return false;
  const { made_by, format: version, files, ...more } = value;
  const isOurs =
    (made_by === undefined && version === undefined) || (made_by === "handjes" && version === format);
  return isOurs && Array.isArray(files) && files.every(isListedFile) && Object.keys(more).length === 0;
}

/** Writes down the size and the SHA-256 of every file of a folder, a line each. */
export function writeManifest(folder: string): void {
  const files = filesIn(folder).filter((path) => path !== manifestFile);
  const lines = files.map((path) => {
    const content = readFileSync(join(folder, path));
    return JSON.stringify({ path, bytes: content.length, sha256: sha256Of(content) });
  });
  const head = `{"made_by":"handjes","format":${format},"files":[`;
  writeFileSync(join(folder, manifestFile), `${head}\n${lines.join(",\n")}\n]}\n`);
}

/** The manifest of a folder; null where there is none, or none of ours. */
export function manifestOf(folder: string): Manifest | null {
  const file = join(folder, manifestFile);
  const text = orNullOnIoError(() => (lstatSync(file).isFile() ? readFileSync(file, "utf8") : null));
  if (text === null) return null;
  try {
    const manifest: unknown = JSON.parse(text);
    return isManifest(manifest) ? manifest : null;
  } catch {
    // Half a manifest may be any text.
    return null;
  }
}

/** What a folder holds, beside what its manifest says: paths from there with `/` between names. */
export interface Comparison {
  /** Files that are not there. */
  missing: string[];
  /** What has the name of a file and is another one, or none. */
  changed: string[];
  /** What is in no manifest, a folder of which nothing is with a `/` behind it and once. */
  others: string[];
}

function othersIn(folder: string, listed: ReadonlySet<string>): string[] {
  const ways = new Set(
    [...listed].flatMap((path) => path.split("/").map((_, i, names) => names.slice(0, i).join("/"))),
  );
  const inFolder = (way: string): string[] =>
    readdirSync(join(folder, way), { withFileTypes: true }).flatMap((entry) => {
      const path = way === "" ? entry.name : `${way}/${entry.name}`;
      if (listed.has(path)) return [];
      if (!entry.isDirectory()) return [path];
      return ways.has(path) ? inFolder(path) : [`${path}/`];
    });
  return inFolder("").sort();
}

/** What differs between a folder and what a manifest says of it. */
export function comparison(folder: string, { files }: Manifest): Comparison {
  const missing: string[] = [];
  const changed = files.flatMap(({ path, sha256 }) => {
    const place = join(folder, path);
    const status = orNullOnIoError(() => lstatSync(place));
    if (status === null) missing.push(path);
    if (status === null) return [];
    const print = orNullOnIoError(() => (status.isFile() ? sha256Of(readFileSync(place)) : null));
    return print === sha256 ? [] : [path];
  });
  const others = othersIn(folder, new Set([manifestFile, ...files.map(({ path }) => path)]));
  return { missing, changed, others };
}

/**
 * What differs between a folder and its manifest, a line each: files that are missing, others, or more. Empty
 * where it is whole.
 */
export function differences(folder: string): string[] {
  const manifest = manifestOf(folder);
  if (manifest === null) return ["there is no manifest"];
  const { missing, changed, others } = comparison(folder, manifest);
  return [
    ...missing.map((path) => `${path} is missing`),
    ...changed.map((path) => `${path} is another`),
    ...others.map((path) => `${path} is not in the manifest`),
  ];
}

/**
 * Whether a folder is, to the byte, what its manifest says. False where there is no folder, or no manifest
 * that can be read.
 */
export function isWhole(folder: string): boolean {
  return differences(folder).length === 0;
}
