import { cellAt, lineAt, type Table, textAt, usedRows } from "../columns/table.ts";
import type { Problems } from "../problems/problems.ts";
import { wordsOf } from "./other-forms.ts";

/** Whether two names have a word in common, as somebody's before and after a wedding do. */
function haveWordInCommon(a: string, b: string): boolean {
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => word.length > 1 && words.has(word));
}

/**
 * Warns of a number in the team file that has two names which have nothing in common: it may have been given
 * to somebody else, and what is of both is then read as of one.
 */
export function reportTwoNames(table: Table, identityOf: (key: string) => string, problems: Problems): void {
  const first = new Map<string, { row: number; name: string }>();
  const told = new Set<string>();
  for (const row of usedRows(table)) {
    const name = textAt(table, "name", row);
    const id = identityOf(textAt(table, "person_id", row) ?? "");
    if (name === null || id === "") continue;
    const earlier = first.get(id);
    if (!earlier) first.set(id, { row, name });
    else if (!told.has(id) && wordsOf(name).length > 0 && !haveWordInCommon(earlier.name, name)) {
      told.add(id);
      const line = lineAt(table, earlier.row, row);
      problems.add("team.two_names", cellAt(table, "name", row), {
        nl: `Op regel ${line} is nummer "${id}" van "${earlier.name}". Twee mensen?`,
        en: `On line ${line} number "${id}" is of "${earlier.name}". Two people?`,
      });
    }
  }
}
