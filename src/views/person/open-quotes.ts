import { tables } from "../blocks.ts";
import type { Section } from "../page.ts";
import { movedStatement, openStatement, openTable } from "../parts/open-quotes.ts";
import type { Reader } from "../parts/reader.ts";
import type { ScopeEntry } from "../report.ts";

/** Somebody's own open quotes, oldest first: ask, or close. Undefined where there are none. */
export function openQuotesSection(reader: Reader, person: ScopeEntry): Section | undefined {
  const { words, report } = reader;
  const rows = report.snapshot.open_quotes.filter(({ account_manager_id: id }) => id === person.id);
  const message = openStatement(reader, person, true);
  if (rows.length === 0 || message === undefined) return undefined;
  const moved = movedStatement(reader, person);
  const { ask } = words.quotes;
  return {
    id: "open-quotes",
    reading: "hours",
    message,
    blocks: [
      ...(moved === undefined ? [] : [{ kind: "paragraph" as const, text: moved }]),
      ...tables(openTable(reader, { id: "open-quotes-table", caption: ask, rows, isFolded: true })),
    ],
  };
}
