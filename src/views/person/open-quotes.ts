import { paragraphs, tables } from "../blocks.ts";
import type { Section } from "../page.ts";
import { movedStatement, openStatement, openTable } from "../parts/open-quotes.ts";
import type { Reader } from "../parts/reader.ts";
import type { ScopeEntry } from "../report.ts";

/** So many are for this week; the others are folded. */
const mostShown = 8;

/** Somebody's own open quotes, oldest first: ask, or close. Undefined where there are none. */
export function openQuotesSection(reader: Reader, person: ScopeEntry): Section | undefined {
  const { words, report } = reader;
  const rows = report.snapshot.open_quotes.filter(({ account_manager_id: id }) => id === person.id);
  const message = openStatement(reader, person, true);
  if (rows.length === 0 || message === undefined) return undefined;
  const { list, ask } = words.quotes;
  const moved = movedStatement(reader, person);
  const [shown, more] = [rows.slice(0, mostShown), rows.slice(mostShown)];
  return {
    id: "open-quotes",
    reading: "hours",
    message,
    blocks: [
      ...(moved === undefined ? [] : [{ kind: "paragraph" as const, text: moved }]),
      ...(rows.some(({ is_stale: isStale }) => isStale) ? paragraphs(ask) : []),
      ...tables(openTable(reader, { id: "open-quotes-table", caption: list.caption, rows: shown })),
      ...(more.length === 0
        ? []
        : tables(
            openTable(reader, { id: "open-quotes-more", caption: list.more, rows: more, isFolded: true }),
          )),
    ],
  };
}
