import type { z } from "zod";
import { fileContracts } from "./files.ts";
import { columnSourceParts } from "./mapping/columns.ts";
import { onceParts } from "./mapping/once.ts";
import { unpivotParts } from "./mapping/unpivot.ts";
import { fileMappingSchema } from "./mapping.ts";
import { type SettingDoc, settingDocs } from "./setting.ts";
import { settingsSchema } from "./settings.ts";
import { thresholdsSchema } from "./thresholds.ts";
import { fileKinds } from "./vocabulary.ts";

const holidayParts = ["add", "remove"];

/** The keys that may stand under a key of a mapping. */
const partsOfKey: Readonly<Record<string, readonly string[]>> = { once: onceParts, unpivot: unpivotParts };
/** Those that may stand under a column there. */
const partsOfColumn: Readonly<Record<string, readonly string[]>> = {
  lookup: ["column", "file", "key", "value"],
  columns: columnSourceParts,
};

/** Whether a mapping stands at a place: under a kind of file, or in the list there. */
const isMapping = ([section, kind, ...rest]: readonly string[]) =>
  section === "files" &&
  kind !== undefined &&
  (rest.length === 0 || (rest.length === 1 && /^\d+$/.test(rest[0] ?? "")));

/** The schemas of the keys that may stand under a place of report.yaml; undefined where keys are free, or there are none. */
function keysUnder(path: readonly string[]): Record<string, z.ZodType> | undefined {
  const [section] = path;
  if (path.length === 0) return settingsSchema.shape;
  if (path.length === 1 && section === "thresholds") return thresholdsSchema.shape;
  if (isMapping(path)) return fileMappingSchema.shape;
  return undefined;
}

/** Keys that may stand at a place of report.yaml; none where they are free. */
export function knownKeys(path: readonly string[]): readonly string[] {
  if (path.length === 1 && path[0] === "holidays") return holidayParts;
  if (path.length === 1 && path[0] === "files")
    return fileKinds.flatMap((kind) => [kind, fileContracts[kind].nl]);
  const [key = "", parent = ""] = [path.at(-1), path.at(-2)];
  if (parent in partsOfColumn && isMapping(path.slice(0, -2))) return partsOfColumn[parent] ?? [];
  if (key in partsOfKey && isMapping(path.slice(0, -1))) return partsOfKey[key] ?? [];
  return Object.keys(keysUnder(path) ?? {});
}

/** The documentation of the setting that a place of report.yaml belongs to; undefined for the file as a whole. */
export function settingAt(path: readonly string[]): SettingDoc | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const schema = keysUnder(path.slice(0, depth - 1))?.[path[depth - 1] ?? ""];
    const found = schema && settingDocs.get(schema);
    if (found) return found;
  }
  return undefined;
}
