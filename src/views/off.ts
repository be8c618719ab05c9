import type { FileKind, Language } from "../contract/vocabulary.ts";
import type { Snapshot } from "../report/snapshot.ts";
import { capital } from "../text/capital.ts";
import { formats } from "../text/format.ts";
import { siteWords } from "../text/site.ts";
import { wordsIn } from "../text/words.ts";
import { needsOf, type Seen } from "./parts/needs.ts";

/** What is not in a report: in a line, and unfolded what each file would bring. */
export interface Off {
  summary: string;
  lines: string[];
}

/** What of a report cannot be seen, by the files that are missing for it. */
function unseen(missing: readonly FileKind[]): Map<string, Seen[]> {
  const seen = Object.keys(needsOf).filter((each): each is Seen => each in needsOf);
  const lacking = seen.filter((each) => needsOf[each].some((file) => missing.includes(file)));
  return Map.groupBy(lacking, (each) => missing.filter((file) => needsOf[each].includes(file)).join());
}

/** What is not in a report for want of files, and which would bring it; null where nothing is missing. */
export function offOf({ missing_files: missing, settings }: Snapshot, language: Language): Off | null {
  const { shared } = wordsIn(language);
  const { off } = siteWords[language];
  const { list } = formats(language, settings.currency);
  const groups = [...unseen(missing).values()];
  if (groups.length === 0) return null;
  const namesOf = (seen: readonly Seen[]) =>
    missing
      .filter((file) => seen.some((each) => needsOf[each].includes(file)))
      .map((file) => shared.files[file]);
  const files = namesOf(groups.flat());
  return {
    summary: off.summary(files.length, list(files)),
    lines: groups.map((seen) =>
      off.line(capital(list(seen.map((each) => shared.toSee[each]))), list(namesOf(seen))),
    ),
  };
}
