import { Buffer } from "node:buffer";
import type { Bilingual } from "../../../contract/vocabulary.ts";
import { mostBytesOfSettings, tooLarge } from "../../limits.ts";
import { decode, textOf } from "../../text/decode.ts";
import { fileFaults } from "../file-faults.ts";
import { type SeenFolder, seenFile } from "../folder.ts";
import { sizeOf } from "../plain-file.ts";
import { type ReadSettings, readSettings, unreadSettings } from "./report-yaml.ts";
import { settingsFile } from "./yaml-places.ts";

/**
 * The text of report.yaml, whatever its encoding; blank where there is none. Why not, where there is
 * something that is no such file.
 */
export function settingsText({ folder, onRead, stamps }: SeenFolder): string | { fault: Bilingual } {
  const most = mostBytesOfSettings;
  const read = seenFile({ folder, stamps }, settingsFile, most);
  if (read === "absent") return "";
  if (typeof read === "string") {
    onRead?.(settingsFile);
    if (read !== "too_large") return { fault: fileFaults[read] };
    return { fault: tooLarge({ bytes: sizeOf(folder, settingsFile), most, form: "settings" }) };
  }
  const { bytes } = read;
  onRead?.(settingsFile);
  const content = decode(bytes);
  return content ? textOf(content) : Buffer.from(bytes).toString("utf8");
}

/** The settings of a folder, and what is wrong in them. */
export function settingsIn(folder: SeenFolder): ReadSettings {
  const text = settingsText(folder);
  return typeof text === "string" ? readSettings(text) : unreadSettings(text.fault);
}
