import type { OpenQuoteRow } from "../../report/snapshot.ts";
import { tables } from "../blocks.ts";
import type { Block, Section } from "../page.ts";
import { movedStatement, openStatement, openTable } from "../parts/open-quotes.ts";
import type { Reader } from "../parts/reader.ts";
import type { ScopeEntry } from "../report.ts";

/** So many to ask about are for one talk; all stand in the list. */
const mostAsked = 4;

/** A quote to ask about: how long it is open, what it is worth and when its outcome is expected. */
function asked({ words, formats }: Reader, row: OpenQuoteRow): { label: string; text: string } {
  const { list } = words.quotes;
  const { age_days: days, value, expected_on: day, was_expected_on: was } = row;
  const due = day === null ? undefined : formats.shortDay(day);
  const before = was === null || was === day ? undefined : formats.shortDay(was);
  const said = [
    list.openFor(formats.number(days)),
    ...(value === null ? [] : [formats.inUnit(value, "currency")]),
    ...(due === undefined ? [] : [list.due(before === undefined ? due : list.moved(due, before))]),
  ];
  return { label: row.account_name ?? list.noAccount, text: said.join(" · ") };
}

/**
 * Somebody's own open quotes: in sight the oldest of those that are open for long, to ask about or to close,
 * and folded all. Undefined where there are none.
 */
export function openQuotesSection(reader: Reader, person: ScopeEntry): Section | undefined {
  const { words, report } = reader;
  const rows = report.snapshot.open_quotes.filter(({ account_manager_id: id }) => id === person.id);
  const message = openStatement(reader, person, true);
  if (rows.length === 0 || message === undefined) return undefined;
  const stale = rows.filter(({ is_stale: isStale }) => isStale === true).slice(0, mostAsked);
  const toAsk: Block[] =
    stale.length === 0 ? [] : [{ kind: "pairs", pairs: stale.map((row) => asked(reader, row)) }];
  const moved = movedStatement(reader, person);
  const { ask, all } = words.quotes;
  return {
    id: "open-quotes",
    reading: "hours",
    message,
    ...(stale.length === 0 ? {} : { subtitle: ask }),
    blocks: [
      ...toAsk,
      ...(moved === undefined ? [] : [{ kind: "paragraph" as const, text: moved }]),
      ...tables(openTable(reader, { id: "open-quotes-table", caption: all, rows, isFolded: true })),
    ],
  };
}
