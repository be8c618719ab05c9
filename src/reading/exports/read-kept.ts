import { Buffer } from "node:buffer";
import type { z } from "zod";
import { mostBytes } from "../limits.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { fileFaults } from "./file-faults.ts";
import { type SeenFolder, seenFile } from "./folder.ts";

const damaged = {
  nl: "Dit bestand is beschadigd. Haal het weg: de volgende maand die wordt bewaard maakt het opnieuw.",
  en: "This file is damaged. Take it away: the next month that is kept makes it anew.",
};

/** A file that is kept beside the months that were frozen, for the check, and what stands in it. */
export interface KeptFile<T> {
  file: string;
  schema: z.ZodType<T>;
}

function parsed<T>(text: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * What was kept with the month that was frozen last; null where nothing was, and with a problem where it
 * cannot be read.
 */
export function readKept<T>(
  place: SeenFolder,
  kept: KeptFile<T>,
  before: FoundBefore,
): { kept: T | null; problems: Problems } {
  const problems = before.ofNextPass();
  return { kept: keptIn(place, kept, problems), problems };
}

function keptIn<T>(
  { folder, stamps, onRead }: SeenFolder,
  { file, schema }: KeptFile<T>,
  problems: Problems,
): T | null {
  const read = seenFile({ folder, stamps }, file, mostBytes);
  if (read === "absent") return null;
  onRead?.(file);
  if (typeof read === "string") {
    problems.add("file.unreadable", { file }, read === "too_large" ? damaged : fileFaults[read]);
    return null;
  }
  const kept = parsed(Buffer.from(read.bytes).toString("utf8"), schema);
  if (kept === null) problems.add("file.unreadable", { file }, damaged);
  return kept;
}
