import type { SeenFolder } from "../folder.ts";
import { type ReadSettings, readSettings, unreadSettings } from "./report-yaml.ts";
import { settingsText } from "./settings-text.ts";

/** The settings of a folder, and what is wrong in them. */
export function settingsIn(folder: SeenFolder): ReadSettings {
  const text = settingsText(folder);
  return typeof text === "string" ? readSettings(text) : unreadSettings(text.fault);
}
