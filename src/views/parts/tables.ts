import type { MetricId } from "../../contract/metric-ids.ts";
import type { Reading, WindowId } from "../../contract/vocabulary.ts";
import { tables } from "../blocks.ts";
import { numberCell } from "../cells.ts";
import type { Cell, Column, Section, TableView } from "../page.ts";
import type { ScopeEntry } from "../report.ts";
import { tolerance } from "./chance.ts";
import { ofTeam } from "./of-team.ts";
import { type Reader, toneOf } from "./reader.ts";
import { mostDrawn } from "./shown-teams.ts";
import { sparkOf } from "./trend.ts";

/** A column of a metric, headed by its label and linked to its definition. */
export interface MetricColumn {
  metric: MetricId;
  window?: WindowId;
  /** Heading, where the label says too little: the same metric over two windows. */
  label?: string;
  /** With the counts a rate rests on. */
  asRate?: boolean;
  /** With a sparkline of the months of the trend. */
  withTrend?: boolean;
  /** The metric it is held against: the column then is the relative difference. */
  against?: MetricId;
  /** Whether such a difference is neither good nor bad. */
  isNeutral?: boolean;
}

export interface ScopeTable {
  id: string;
  caption: string;
  /** What the first column names. */
  head: string;
  scopes: readonly ScopeEntry[];
  columns: readonly MetricColumn[];
  href?: (scope: ScopeEntry) => string;
  note?: string;
  /** Caption and headings say the periods, and what has no value is a dash. */
  isShort?: boolean;
}

/** The heading of a column; with its window where the columns of a table are of several. */
function headingOf(
  reader: Reader,
  { metric, label, window = "month" }: MetricColumn,
  mixed: boolean,
): string {
  const { windows } = reader.words.shared;
  const names: Record<string, string> = {
    month: windows.month(reader.month),
    ytd: windows.ytd,
    r12: windows.r12,
  };
  const name = label ?? reader.label(metric);
  return mixed ? `${name} (${names[window] ?? window})` : name;
}

/** A reason that holds for several cells of a row in a row is said once; the others have a dash. */
export function reasonOnce(cells: readonly Cell[]): Cell[] {
  return cells.map((cell, i) => {
    const before = cells[i - 1];
    const isRepeated = cell.sort === undefined && before?.sort === undefined && before?.text === cell.text;
    return isRepeated ? { text: "–" } : cell;
  });
}

/** The relative difference of a metric to the one it is held against; null where one of them has no value. */
function differenceOf(
  { value }: Reader,
  { metric, against, window }: MetricColumn,
  scope: ScopeEntry,
): number | null {
  const [actual, base] = [
    value(metric, scope, window),
    against === undefined ? null : value(against, scope, window),
  ];
  return actual === null || base === null || base === 0 ? null : actual / base - 1;
}

/** The largest relative difference of a column, so that all its pins have one scale. */
function extentOf(reader: Reader, column: MetricColumn, scopes: readonly ScopeEntry[]): number {
  if (column.against === undefined) return 0;
  return Math.max(0, ...scopes.map((scope) => Math.abs(differenceOf(reader, column, scope) ?? 0)));
}

function differenceCell(reader: Reader, column: MetricColumn, scope: ScopeEntry, extent: number): Cell {
  const share = differenceOf(reader, column, scope);
  if (share === null) return { text: "–" };
  // More than one has is neither good nor bad where it is more work.
  const tone = column.isNeutral ? ("neutral" as const) : toneOf(share, tolerance);
  return {
    ...numberCell(share, "share", (off) => reader.formats.signedPercent(off)),
    tone,
    pin: { share, extent },
  };
}

/** The note of a table: its own, and the columns that it lacks with why. */
function noteOf(
  reader: Reader,
  { note, scopes }: ScopeTable,
  lacking: readonly MetricColumn[],
  ofWholeOnly: readonly MetricColumn[],
): string {
  const { shared } = reader.words;
  const byReason = Map.groupBy(lacking, ({ metric, window }) => reader.reason(metric, scopes[0], window));
  const columns = [...byReason].map(([reason, alike]) =>
    shared.withoutColumn(
      reader.formats.list(alike.map(({ metric, label }) => label ?? reader.label(metric))),
      reason,
    ),
  );
  const without = columns.length === 0 ? undefined : shared.withoutColumns(columns.join("; "));
  const only =
    ofWholeOnly.length === 0
      ? undefined
      : shared.ofWholeOnly(
          reader.formats.list(ofWholeOnly.map(({ metric, label }) => label ?? reader.label(metric))),
        );
  return [note, only, without].filter((part) => part !== undefined).join(" ");
}

/** More columns than these lie beside the screen of a phone: there a row is written out in lines. */
const mostOnPhone = 2;

/**
 * One row a scope, the company under the others, one column a metric. A column without any value is left out,
 * and the note says why.
 */
export function scopeTable(reader: Reader, table: ScopeTable): TableView {
  const { id, caption, head, scopes, columns, href } = table;
  const [lacking, known] = [false, true].map((isKnown) =>
    columns.filter(
      ({ metric, window }) =>
        scopes.some((scope) => reader.value(metric, scope, window) !== null) === isKnown,
    ),
  );
  const isMixed = !table.isShort && new Set((known ?? []).map(({ window = "month" }) => window)).size > 1;
  const ofWholeOnly = (known ?? []).filter((column) =>
    scopes.every(
      (scope) => scope === reader.report.whole || !reader.isTold(column.metric, scope, column.window),
    ),
  );
  const note = noteOf(reader, table, lacking ?? [], scopes.length > 1 ? ofWholeOnly : []);
  const extents = new Map((known ?? []).map((column) => [column, extentOf(reader, column, scopes)]));
  const cell = (scope: ScopeEntry, column: MetricColumn): Cell => {
    const { metric, window, asRate, withTrend } = column;
    const extent = extents.get(column);
    if (column.against !== undefined) return differenceCell(reader, column, scope, extent ?? 0);
    const scopesOfMetric = reader.report.definition(metric)?.scopes;
    // What is never said of such a scope is not lacking.
    const kind = scope.kind === "team_segment" ? "segment" : scope.kind;
    if (scopesOfMetric && !scopesOfMetric.includes(kind)) return { text: "–" };
    // What the edition tells of the whole alone is said once, under the table.
    if (!reader.isTold(column.metric, scope, column.window)) return { text: "–" };
    const own = asRate ? reader.rateCell(metric, scope, window) : reader.cell(metric, scope, window);
    if (table.isShort && own.sort === undefined) return { text: "–" };
    return withTrend ? { ...own, trend: sparkOf(reader, metric, scope) } : own;
  };
  const row = (scope: ScopeEntry): Cell[] => [
    { text: scope.name, ...ofTeam(scope), ...(href ? { href: href(scope) } : {}) },
    ...reasonOnce((known ?? []).map((column) => cell(scope, column))),
  ];
  const isTotal = ({ kind }: ScopeEntry) => kind === "company" && scopes.length > 1;
  const isWide = (known ?? []).length > mostOnPhone;
  return {
    id,
    caption,
    columns: [
      { label: head, numeric: false },
      ...(known ?? []).map(
        (column): Column => ({
          label: headingOf(reader, column, isMixed),
          numeric: true,
          ...(isWide ? { line: 2 as const } : {}),
          definition: column.metric,
        }),
      ),
    ],
    rows: scopes.filter((scope) => !isTotal(scope)).map(row),
    ...(scopes.some(isTotal) ? { foot: scopes.filter(isTotal).map(row) } : {}),
    // People are never ranked, by nobody.
    ...(scopes.some(({ kind }) => kind === "account_manager") ? { isFixed: true } : {}),
    ...(note === "" ? {} : { note }),
    // Of so many teams one looks for some: a page of them hides what comes after it.
    ...(scopes.filter(({ kind }) => kind === "team").length > mostDrawn ? { isFolded: true } : {}),
  };
}

/** The scopes of which a column has something to say, for a table that leaves the others out. */
export function withFigures(
  { value }: Reader,
  scopes: readonly ScopeEntry[],
  columns: readonly MetricColumn[],
): ScopeEntry[] {
  return scopes.filter((scope) =>
    columns.some(({ metric, window }) => value(metric, scope, window) !== null),
  );
}

/** A section of those tables that have something to say; undefined where none has. */
export function tableSection(id: string, made: readonly TableView[], reading?: Reading): Section | undefined {
  const told = made.filter(({ columns, rows }) => columns.length > 1 && rows.length > 0);
  return told.length === 0 ? undefined : { id, ...(reading ? { reading } : {}), blocks: tables(...told) };
}
