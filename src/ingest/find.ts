import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileContracts } from "../contract/files.ts";
import { type FileMapping, fileMappingSchema, type Settings } from "../contract/settings.ts";
import type { FileKind } from "../contract/vocabulary.ts";
import type { Export } from "./columns.ts";
import type { Problems } from "./problems.ts";

/** The export of a kind in a folder by its English or Dutch name, whatever its capitals. */
function canonicalFile(folder: string, kind: FileKind): string | undefined {
  const names = [`${kind}.csv`, `${fileContracts[kind].nl}.csv`];
  return readdirSync(folder)
    .sort()
    .find((file) => names.includes(file.toLowerCase()));
}

const isInside = (folder: string, path: string) =>
  !relative(realpathSync(folder), realpathSync(path)).startsWith("..");

/** The bytes of a file; null, with a problem, where it cannot be read. */
function bytesOf(folder: string, file: string, problems: Problems): Uint8Array | null {
  const path = resolve(folder, file);
  if (!existsSync(path)) {
    const expected = { nl: "Dit bestand is er niet.", en: "There is no such file." };
    problems.add("file.not_found", { file, expected });
    return null;
  }
  if (!isInside(folder, path)) {
    const expected = { nl: "Verwacht: een pad in de datamap.", en: "Expected a path in the data folder." };
    problems.add("file.outside", { file, expected });
    return null;
  }
  const expected = { nl: "Verwacht: een leesbaar CSV-bestand.", en: "Expected a readable CSV file." };
  try {
    if (statSync(path).isFile()) return readFileSync(path);
  } catch {
    // Told below, as for what is no file.
  }
  problems.add("file.unreadable", { file, expected });
  return null;
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
  const mapping: FileMapping = mapped ?? fileMappingSchema.parse({});
  const file = mapping.path ?? canonicalFile(folder, kind);
  if (file === undefined) {
    const { nl } = fileContracts[kind];
    problems.add("file.missing", {
      file: `${kind}.csv`,
      expected: { nl: `Er is geen ${kind}.csv of ${nl}.csv.`, en: `There is no ${kind}.csv or ${nl}.csv.` },
    });
    return null;
  }
  const bytes = bytesOf(folder, file, problems);
  if (bytes === null) return null;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { contract: fileContracts[kind], mapping, file, sha256, bytes };
}

/** The text of a settings file; blank where there is none. */
export function settingsText(folder: string, file: string): string {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
