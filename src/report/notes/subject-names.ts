import type { NoteSubject, SubjectNames } from "../../contract/note.ts";
import { languages, signalIds } from "../../contract/vocabulary.ts";
import { allDefinitions } from "../../metrics/registry.ts";
import { foldName } from "../../reading/fold.ts";
import { signalWords } from "../../text/findings.ts";

/** The names of figures and findings as pages have them, with all figures of one name. */
function namesOfAll(): SubjectNames {
  const byName = new Map<string, NoteSubject>();
  for (const { id, label, family } of allDefinitions) {
    for (const name of languages.flatMap((language) => [label[language], family?.label[language] ?? ""])) {
      const folded = foldName(name);
      if (folded === "") continue;
      const metrics = byName.get(folded)?.metrics ?? [];
      if (!metrics.includes(id)) byName.set(folded, { metrics: [...metrics, id], finding: null });
    }
  }
  for (const finding of signalIds) {
    for (const language of languages)
      byName.set(foldName(signalWords[language][finding].name), { metrics: [], finding });
  }
  return byName;
}

let known: SubjectNames | undefined;

/** What notes may call figures and findings: their names in both languages. */
export function subjectNames(): SubjectNames {
  known ??= namesOfAll();
  return known;
}
