import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { CliError } from "../../command/cli-error.ts";
import { fileFaults } from "../../reading/exports/file-faults.ts";
import type { DataFolder } from "../../reading/exports/folder.ts";
import { type PlainFile, type Refusal, readPlainFile } from "../../reading/exports/plain-file.ts";
import { mostBytes } from "../../reading/limits.ts";
import { type Edition, editionSchema, misspeltMetric } from "./editions.ts";

/** The folder of a data folder in which its editions lie. */
export const editionsFolder = (data: string) => join(data, "editions");

const nameOf = /^\d{4}-\d{2}\.json$/;

/** Those of some names that are of published months, the newest first. */
export const editionNames = (names: readonly string[]): string[] =>
  names
    .filter((name) => nameOf.test(name))
    .toSorted()
    .reverse();

const whyNot = (refusal: Refusal) =>
  refusal === "too_large" ? "It is larger than any file can be." : fileFaults[refusal].en;

/** The edition of a file. @throws CliError that says what is wrong with it, and that it was left as it is. */
function editionOf(file: string, read: PlainFile | Refusal): Edition {
  const leave =
    "It was left as it is: put it back from a copy, or take it away to publish without that month.";
  if (typeof read === "string") throw new CliError(`${file} cannot be read: ${whyNot(read)} ${leave}`);
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(read.bytes).toString("utf8"));
  } catch {
    throw new CliError(`${file} is damaged: it is not JSON. ${leave}`);
  }
  const version = typeof json === "object" && json !== null && "edition" in json ? json.edition : undefined;
  if (version !== 1 && version !== 2) {
    throw new CliError(
      `${file} is of version ${String(version)}, and this program reads versions 1 and 2. ${leave}`,
    );
  }
  const result = editionSchema.safeParse(json);
  if (!result.success) {
    throw new CliError(`${file} is damaged at ${result.error.issues[0]?.path.join(".")}. ${leave}`);
  }
  const misspelt = misspeltMetric(result.data);
  if (misspelt !== undefined) throw new CliError(`${file} is damaged. ${misspelt} ${leave}`);
  if (!file.endsWith(`${result.data.period.month}.json`)) {
    throw new CliError(`${file} holds the month ${result.data.period.month}. ${leave}`);
  }
  return result.data;
}

/**
 * The months published from a data folder, the newest first. @throws CliError for one that cannot be read.
 */
export function readEditionFiles({ folder: data, onRead }: DataFolder): Edition[] {
  const folder = editionsFolder(data);
  if (!existsSync(folder)) return [];
  return editionNames(readdirSync(folder)).map((name) => {
    const file = join(folder, name);
    const read = readPlainFile(folder, name, mostBytes);
    onRead?.(relative(data, file));
    return editionOf(file, read);
  });
}
