import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Site } from "../places/refuse-place.ts";
import { publishFolder } from "./publish-folder.ts";

/** A folder of its own for a test, under its real name. */
export function ownFolder(name: string): string {
  return realpathSync(mkdtempSync(join(tmpdir(), `handjes-${name}-`)));
}

export const siteAt = (place: string): Site => ({ said: place, real: place });

/** Makes a site of a few files that says one text, and whose report.json reads as one of ours. */
export const site = (text: string) => async (staging: string) => {
  const report = { schema: 1, period: { month: text }, figures: [] };
  writeFileSync(join(staging, "report.json"), JSON.stringify(report));
  writeFileSync(join(staging, "index.html"), text);
  mkdirSync(join(staging, "en"));
  writeFileSync(join(staging, "en", "index.html"), text);
};

/** Publishes such a site. */
export const published = (place: string, text: string) => publishFolder(siteAt(place), site(text));
