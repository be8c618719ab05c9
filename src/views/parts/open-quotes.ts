import type { Statement } from "../../contract/statement.ts";
import type { OpenQuoteRow } from "../../report/snapshot.ts";
import { personSlug } from "../../text/slug.ts";
import { dayCell, numberCell } from "../cells.ts";
import type { Cell, CellUnit, Column, TableView } from "../page.ts";
import { quantityIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";
import type { Reader } from "./reader.ts";
import { figureRef, type Saying, sayingOf } from "./saying.ts";

/** What the open quotes are worth, and of how many that is known where it is not of all. */
function worth(reader: Reader, scope: ScopeEntry, saying: Saying): string {
  const { words, figure } = reader;
  const { value = null, n = 0, denominator = 0 } = figure("quotes.open_value", scope) ?? {};
  if (value === null || n === 0) return "";
  const written = saying.money(figureRef("quotes.open_value", scope));
  if (n === denominator) return words.quotes.worth(written);
  return words.quotes.worthOf(saying.number(figureRef("quotes.open_value", scope, "month", "n")), written);
}

/** How many of them are open for long; nothing where none is, or nobody can say. */
function stale(reader: Reader, scope: ScopeEntry, saying: Saying, isOwn: boolean): string {
  const { words, value } = reader;
  const [older, open] = [figureRef("quotes.stale", scope), figureRef("quotes.open", scope)];
  const count = value("quotes.stale", scope) ?? 0;
  if (count === 0) return "";
  if (isOwn) return words.quotes.ownStale(count, saying.number(older));
  return words.quotes.stale(count, saying.number(older), saying.percent({ over: [older, open] }));
}

/**
 * How many quotes of a scope are open, what they are worth, and how many are open for long; said to whom they
 * are of where `isOwn`. Undefined where that is not known.
 */
export function openStatement(reader: Reader, scope: ScopeEntry, isOwn = false): Statement | undefined {
  const { words } = reader;
  const open = figureRef("quotes.open", scope);
  const count = quantityIn(reader.report, open);
  if (count === null) return undefined;
  const saying = sayingOf(reader);
  const id = isOwn ? "quotes.own" : "quotes.open";
  if (count === 0) {
    saying.that({ a: open, relation: "is", b: 0 });
    return saying.statement(`${id}.none`, isOwn ? words.quotes.ownNone : words.quotes.none);
  }
  const written = { number: () => saying.number(open) };
  const begin = (isOwn ? words.quotes.own : words.quotes.open)(count, written);
  return saying.statement(
    id,
    `${begin}${worth(reader, scope, saying)}${stale(reader, scope, saying, isOwn)}`,
  );
}

/** What of that value is to be expected; undefined where that is not known, or nothing has a value. */
export function expectedStatement(reader: Reader, scope: ScopeEntry): Statement | undefined {
  const { words, figure } = reader;
  const { value = null, n = 0 } = figure("quotes.open_expected", scope) ?? {};
  if (value === null || n === 0) return undefined;
  const saying = sayingOf(reader);
  const said = words.quotes.expected(saying.money(figureRef("quotes.open_expected", scope)));
  return saying.statement("quotes.expected", said);
}

/**
 * How many open quotes slipped or were pulled in since the month that was kept before, of somebody or of all;
 * undefined where none did, or where no month was kept with what was open.
 */
export function movedStatement(reader: Reader, person?: ScopeEntry): Statement | undefined {
  const { words, formats, report } = reader;
  const { moved } = words.quotes;
  const { open_quotes_before: month } = report.snapshot;
  if (month === null) return undefined;
  const saying = sayingOf(reader);
  const of = person === undefined ? {} : { account_manager: person.id };
  const said = (["later", "earlier"] as const).flatMap((way) => {
    const quotes = { moved: { way, part: "quotes", ...of } } as const;
    const count = quantityIn(report, quotes) ?? 0;
    if (count === 0) return [];
    const value = saying.money({ moved: { way, part: "value", ...of } });
    return [moved[way](count, saying.number(quotes), value)];
  });
  if (said.length === 0) return undefined;
  return saying.statement("quotes.moved", moved.since(formats.list(said), formats.monthName(month)));
}

interface OpenColumn extends Column {
  cell(row: OpenQuoteRow): Cell;
}

const dash: Cell = { text: "–" };

function columnsOf(reader: Reader, rows: readonly OpenQuoteRow[], withManager: boolean): OpenColumn[] {
  const { words, formats, report } = reader;
  const { list } = words.quotes;
  const text = (label: string, of: (row: OpenQuoteRow) => Cell): OpenColumn => ({
    label,
    numeric: false,
    cell: of,
  });
  const number = (
    label: string,
    unit: CellUnit,
    of: (row: OpenQuoteRow) => number | null,
    write: (value: number) => string,
  ) => ({
    label,
    numeric: true,
    line: 2 as const,
    cell: (row: OpenQuoteRow) => numberCell(of(row), unit, write),
  });
  const managers = new Map(report.people.map((person) => [person.id, person]));
  const manager = text(words.shared.person, ({ account_manager_id: id }) => {
    const person = managers.get(id ?? "");
    return person ? { text: person.name, href: personSlug(person.id) } : dash;
  });
  const expected = text(list.expected, ({ expected_on: day, was_expected_on: was }) => {
    const now = dayCell(day, formats);
    if (was === null || was === day || day === null) return now;
    const before = dayCell(was, formats);
    return {
      ...now,
      text: list.moved(now.text, before.text),
      also: [{ label: words.workbook.parts.before, value: Date.parse(was), unit: "day" }],
    };
  });
  const has = (of: (row: OpenQuoteRow) => string | null) => rows.some((row) => of(row) !== null);
  return [
    // By its number a quote is told from another of the same customer.
    text(list.quote, (row) => ({ text: row.quote_id ?? formats.shortDay(row.issued_on) })),
    { ...text(list.account, (row) => ({ text: row.account_name ?? list.noAccount })), line: 1 },
    ...(withManager ? [{ ...manager, line: 1 as const }] : []),
    number(
      list.days,
      "days",
      ({ age_days: days }) => days,
      (days) => formats.number(days),
    ),
    number(
      list.value,
      "currency",
      ({ value }) => value,
      (value) => formats.inUnit(value, "currency"),
    ),
    number(
      list.chance,
      "share",
      ({ chance }) => chance,
      (chance) => formats.percent(chance),
    ),
    {
      ...text(list.state, ({ is_stale: isStale }) =>
        isStale === null ? dash : { text: isStale ? list.stale : list.fresh, sort: isStale ? 0 : 1 },
      ),
      line: 2,
    },
    ...(has((row) => row.expected_on) ? [expected] : []),
    ...(has((row) => row.stage)
      ? [text(list.stage, ({ stage }) => (stage === null ? dash : { text: stage }))]
      : []),
  ];
}

/** Open quotes with what is known of each, in the order of the report: oldest first. */
export function openTable(
  reader: Reader,
  {
    rows,
    withManager = false,
    ...table
  }: Pick<TableView, "id" | "caption" | "isFolded"> & {
    rows: readonly OpenQuoteRow[];
    withManager?: boolean;
  },
): TableView {
  const columns = columnsOf(reader, rows, withManager);
  return {
    ...table,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    note: reader.words.quotes.list.note,
  };
}
