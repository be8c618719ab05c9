import type { z } from "zod";
import {
  type DutchNames,
  dutchHolidays,
  dutchMapping,
  dutchParts,
  dutchPartsOfColumn,
  dutchRateFile,
  dutchSettings,
  dutchTeam,
  dutchThresholds,
  dutchWords,
} from "./dutch-keys.ts";
import { fileContracts } from "./files.ts";
import { fileMappingSchema } from "./mapping.ts";
import { type SettingDoc, settingDocs } from "./setting.ts";
import { settingsSchema } from "./settings.ts";
import { thresholdsSchema } from "./thresholds.ts";
import { fileKinds } from "./vocabulary.ts";

/** The keys that may stand under a key of a mapping. */
const partsOfKey: Readonly<Record<string, DutchNames>> = dutchParts;
/** Those that may stand under a column there. */
const partsOfColumn: Readonly<Record<string, DutchNames>> = dutchPartsOfColumn;

/** Whether a mapping stands at a place: under a kind of file, or in the list there. */
export const isMapping = ([section, kind, ...rest]: readonly string[]) =>
  section === "files" &&
  kind !== undefined &&
  (rest.length === 0 || (rest.length === 1 && /^\d+$/.test(rest[0] ?? "")));

/**
 * The schemas of the keys that may stand under a place of report.yaml; undefined where keys are free, or
 * there are none.
 */
function keysUnder(path: readonly string[]): Record<string, z.ZodType> | undefined {
  const [section] = path;
  if (path.length === 0) return settingsSchema.shape;
  if (path.length === 1 && section === "thresholds") return thresholdsSchema.shape;
  if (isMapping(path)) return fileMappingSchema.shape;
  return undefined;
}

/**
 * The keys of the program that may stand at a place of report.yaml, with their Dutch names; undefined where
 * they are others: names of files, columns, headers or words.
 */
export function dutchKeysAt(path: readonly string[]): DutchNames | undefined {
  const [key = "", parent = ""] = [path.at(-1), path.at(-2)];
  if (path.length === 0) return dutchSettings;
  const isOfTeam = path[0] === "teams";
  if (key === "holidays" && path.length === (isOfTeam ? 3 : 1)) return dutchHolidays;
  if (isOfTeam && path.length === 2) return dutchTeam;
  if (path.length === 1 && key === "thresholds") return dutchThresholds;
  if (path.length === 2 && parent === "rates") return dutchRateFile;
  if (isMapping(path)) return dutchMapping;
  if (Object.hasOwn(partsOfColumn, parent) && isMapping(path.slice(0, -2))) return partsOfColumn[parent];
  if (Object.hasOwn(partsOfKey, key) && isMapping(path.slice(0, -1))) return partsOfKey[key];
  return undefined;
}

/**
 * The words that may stand at a place of report.yaml with their Dutch names; undefined where none are chosen
 * from.
 */
export function dutchWordsAt(path: readonly string[]): DutchNames | undefined {
  const [key = "", parent = ""] = [path.at(-1), path.at(-2)];
  if (path.length === 2 && isMapping(path)) return dutchWords.off;
  if (path.length === 2 && parent === "rules") return dutchWords.rules;
  if (path.length === 1 && (key === "names" || key === "fiscal_year_named_by")) return dutchWords[key];
  if ((key === "lasts" || key === "every") && isMapping(path.slice(0, -1))) return dutchWords.lasts;
  if (key === "others" && path.at(-3) === "lookup" && isMapping(path.slice(0, -3))) return dutchWords.others;
  if (!isMapping(path.slice(0, -2))) return undefined;
  if (parent === "once" && (key === "keep" || key === "by")) return dutchWords[key];
  return parent === "unpivot" && key === "columns" ? dutchWords.columns : undefined;
}

/** Keys that may stand at a place of report.yaml, in English and Dutch; none where they are free. */
export function knownKeys(path: readonly string[]): readonly string[] {
  if (path.length === 1 && path[0] === "files")
    return fileKinds.flatMap((kind) => [kind, fileContracts[kind].nl]);
  return [...new Set(Object.entries(dutchKeysAt(path) ?? {}).flat())];
}

/**
 * The documentation of the setting that a place of report.yaml belongs to; undefined for the file as a whole.
 */
export function settingAt(path: readonly string[]): SettingDoc | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const schema = keysUnder(path.slice(0, depth - 1))?.[path[depth - 1] ?? ""];
    const found = schema && settingDocs.get(schema);
    if (found) return found;
  }
  return undefined;
}
