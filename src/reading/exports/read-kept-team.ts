import { Buffer } from "node:buffer";
import { type EditionTeam, editionTeamFile, editionTeamSchema } from "../../contract/edition-team.ts";
import { mostBytes } from "../limits.ts";
import type { FoundBefore, Problems } from "../problems/problems.ts";
import { fileFaults } from "./file-faults.ts";
import { type SeenFolder, seenFile } from "./folder.ts";

const damaged = {
  nl: "Dit bestand is beschadigd. Haal het weg: de volgende maand die wordt bewaard maakt het opnieuw.",
  en: "This file is damaged. Take it away: the next month that is kept makes it anew.",
};

function parsed(text: string): EditionTeam | null {
  try {
    return editionTeamSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Who was in which team when a month was last kept; null where none was, and with a problem where that cannot
 * be read.
 */
export function readKeptTeam(
  place: SeenFolder,
  before: FoundBefore,
): { kept: EditionTeam | null; problems: Problems } {
  const problems = before.ofNextPass();
  return { kept: keptTeamIn(place, problems), problems };
}

function keptTeamIn({ folder, stamps, onRead }: SeenFolder, problems: Problems): EditionTeam | null {
  const read = seenFile({ folder, stamps }, editionTeamFile, mostBytes);
  if (read === "absent") return null;
  onRead?.(editionTeamFile);
  if (typeof read === "string") {
    const said = read === "too_large" ? damaged : fileFaults[read];
    problems.add("file.unreadable", { file: editionTeamFile }, said);
    return null;
  }
  const kept = parsed(Buffer.from(read.bytes).toString("utf8"));
  if (kept === null) problems.add("file.unreadable", { file: editionTeamFile }, damaged);
  return kept;
}
