import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { orNullOnIoError } from "../../command/or-null-on-io-error.ts";
import { type Comparison, comparison, type Manifest, manifestOf } from "../manifest.ts";

/** A folder that this program published. */
export interface ReportFolder extends Comparison {
  manifest: Manifest;
  holds: Published;
}

/**
 * What this program publishes in a folder: a report to read, what is printed of its pages one by one, an
 * edition a file, or a mail for each recipient.
 */
export type Published = "report" | "sheets" | "documents" | "outbox";

/** The files of a folder of one of these, by their paths in it. */
const filesOf: Record<Exclude<Published, "report">, RegExp> = {
  sheets: /^(?:team|person)\/[^/]+\.pdf$/,
  documents: /^[^/]+\.html$/,
  outbox: /^[^/]+\.eml$/,
};

/** What a manifest lists; null where it is nothing that this program publishes. */
function publishedBy({ made_by, files }: Manifest): Published | null {
  if (files.some(({ path }) => path === "report.json")) return "report";
  if (made_by !== "handjes" || files.length === 0) return null;
  const kinds = ["sheets", "documents", "outbox"] as const;
  return kinds.find((kind) => files.every(({ path }) => filesOf[kind].test(path))) ?? null;
}

/** Whether a file reads as a report of any version of this program. */
function readsAsReport(file: string): boolean {
  const text = orNullOnIoError(() => readFileSync(file, "utf8"));
  if (text === null) return false;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return false;
  }
  if (typeof json !== "object" || json === null) return false;
  return "schema" in json && "period" in json && "figures" in json && Array.isArray(json.figures);
}

/**
 * A folder that this program published, with what differs from its manifest; null for any other, whatever
 * files of the same names lie in it. The manifest tells, with its mark; one of before there was a mark only
 * where every file that it lists is there. A report.json must read as a report.
 */
export function reportFolder(folder: string): ReportFolder | null {
  const manifest = orNullOnIoError(() => manifestOf(folder));
  const holds = manifest && publishedBy(manifest);
  if (manifest === null || holds === null) return null;
  const found = comparison(folder, manifest);
  if (manifest.made_by === undefined && found.missing.length > 0) return null;
  if (holds !== "report") return { manifest, holds, ...found };
  const isTouched = manifest.made_by === undefined || found.changed.includes("report.json");
  if (isTouched && !readsAsReport(join(folder, "report.json"))) return null;
  return { manifest, holds, ...found };
}

/** Whether there is nothing in a folder. */
export function isEmpty(folder: string): boolean {
  return readdirSync(folder).length === 0;
}

/** Whether a folder is there itself, and is no link to one. */
export function isOwnFolder(path: string): boolean {
  return orNullOnIoError(() => lstatSync(path).isDirectory()) === true;
}
