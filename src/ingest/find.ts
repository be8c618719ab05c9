import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import type { FileContract } from "../contract/file.ts";
import { fileContracts } from "../contract/files.ts";
import { fileMappingSchema } from "../contract/mapping.ts";
import type { Settings } from "../contract/settings.ts";
import { type FileKind, fileKinds } from "../contract/vocabulary.ts";
import { decode } from "./decode.ts";
import { didYouMean } from "./fold.ts";
import type { Problems } from "./problems.ts";
import type { Export } from "./raw.ts";

/** The names under which a file is found without being pointed to. */
function namesOf({ kind, nl }: FileContract): string[] {
  return [...new Set([`${kind}.csv`, `${nl}.csv`])];
}

const csvFiles = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.toLowerCase().endsWith(".csv"))
    .sort();

/** Whether a path lies in a folder, links followed. */
function isInside(folder: string, path: string): boolean {
  const way = relative(realpathSync(folder), realpathSync(path));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The bytes of a file; null, with a problem, where it cannot be read. */
function bytesOf(folder: string, file: string, problems: Problems): Uint8Array | null {
  const path = resolve(folder, file);
  if (!existsSync(path)) {
    const hint = didYouMean(file, csvFiles(folder));
    problems.add(
      "file.not_found",
      { file },
      { nl: `Dit bestand is er niet.${hint.nl}`, en: `There is no such file.${hint.en}` },
    );
    return null;
  }
  if (!isInside(folder, path)) {
    const expected = { nl: "Verwacht: een pad in de datamap.", en: "Expected a path in the data folder." };
    problems.add("file.outside", { file }, expected);
    return null;
  }
  try {
    if (statSync(path).isFile()) return readFileSync(path);
  } catch {
    // Told below, as for what is no file.
  }
  const expected = {
    nl: "Dit is geen bestand dat te openen is; misschien staat het open in een ander programma.",
    en: "This is no file that can be opened; it may be open in another program.",
  };
  problems.add("file.unreadable", { file }, expected);
  return null;
}

/** The file of a kind: the one that report.yaml points to, else the one with its name. Undefined, with a problem, where there is none or more than one. */
function fileOf(folder: string, kind: FileKind, path: string | undefined, problems: Problems) {
  if (path !== undefined) return path;
  const contract = fileContracts[kind];
  const files = csvFiles(folder);
  const found = files.filter((file) => namesOf(contract).includes(file.toLowerCase()));
  const [first, second] = found;
  if (first === undefined) {
    const hint = didYouMean(`${contract.nl}.csv`, files);
    const names = namesOf(contract);
    problems.add(
      "file.missing",
      { file: `${kind}.csv`, kind },
      {
        nl: `Er is geen ${names.join(" of ")}.${hint.nl}`,
        en: `There is no ${names.join(" or ")}.${hint.en}`,
      },
    );
  } else if (second !== undefined) {
    problems.add(
      "file.twice",
      { file: second, kind },
      {
        nl: `Zowel ${first} als ${second} is er.`,
        en: `There is both ${first} and ${second}.`,
      },
    );
    return undefined;
  }
  return first;
}

/**
 * The export of a kind: as mapped in report.yaml, else by its name. Null where there is none, which is a problem of its own, or where report.yaml
 * switches it off.
 */
export function findExport(
  folder: string,
  kind: FileKind,
  settings: Settings,
  problems: Problems,
): Export | null {
  const mapped = settings.files[kind];
  if (mapped === "off") return null;
  const mapping = mapped ?? fileMappingSchema.parse({});
  const file = fileOf(folder, kind, mapping.path, problems);
  const bytes = file === undefined ? null : bytesOf(folder, file, problems);
  if (file === undefined || bytes === null) return null;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { contract: fileContracts[kind], mapping, file, sha256, bytes };
}

/**
 * Tells which CSV files of a folder nothing reads: not mapped, not by a known name. Where report.yaml switches a file off, others may lie there on
 * purpose too.
 */
export function reportUnread(folder: string, settings: Settings, problems: Problems): void {
  if (Object.values(settings.files).includes("off")) return;
  const known = new Set(fileKinds.flatMap((kind) => namesOf(fileContracts[kind])));
  for (const mapping of Object.values(settings.files)) {
    if (typeof mapping === "object" && mapping.path !== undefined) known.add(mapping.path.toLowerCase());
  }
  for (const file of csvFiles(folder).filter((each) => !known.has(each.toLowerCase()))) {
    const names = fileKinds.map((kind) => `${fileContracts[kind].nl}.csv`);
    const hint = didYouMean(file, names);
    problems.add(
      "file.unread",
      { file },
      { nl: `Deze naam is niet bekend.${hint.nl}`, en: `This name is not known.${hint.en}` },
    );
  }
}

/** The text of a settings file, whatever its encoding; blank where there is none. */
export function settingsText(folder: string, file: string): string {
  const path = join(folder, file);
  if (!existsSync(path)) return "";
  const bytes = readFileSync(path);
  return decode(bytes)?.text ?? bytes.toString("utf8");
}
