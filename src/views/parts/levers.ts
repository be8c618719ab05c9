import type { MetricId } from "../../contract/metric-ids.ts";
import type { Said } from "../../text/said.ts";
import { tables } from "../blocks.ts";
import type { Section, TableView } from "../page.ts";
import type { ScopeEntry } from "../report.ts";
import type { Reader } from "./reader.ts";
import { sayingOf } from "./saying.ts";
import type { MetricColumn } from "./tables.ts";
import { scopeTable } from "./tables.ts";

/** The fiscal year so far: targets are agreed for a year. */
const window = "ytd";

/** Whether the target was not reached; one without a target has no gap. */
function hasGap({ value }: Reader, scope: ScopeEntry): boolean {
  const attainment = value("result.attainment", scope, window);
  return attainment !== null && attainment < 1;
}

/** How many teams are behind. */
function titleOf(reader: Reader, count: number): Said {
  const { words, formats } = reader;
  const saying = sayingOf(reader);
  const which = { relation: "below", than: 1 } as const;
  saying.number({ count: { metric: "result.attainment", kind: "team", window, which } });
  return saying.statement("levers.teams", words.shared.levers.teams(count, formats));
}

/**
 * What each lever would have to do by itself, beside what it does now, of those who have not reached their
 * target; undefined where everybody has.
 */
export function leverTable(reader: Reader, scopes: readonly ScopeEntry[]): TableView | undefined {
  const { levers } = reader.words.shared;
  const own = scopes.filter((scope) => hasGap(reader, scope));
  // More hands are a lever of a team, not of a person.
  const hands: MetricId[] = own.some(({ kind }) => kind === "team") ? ["lever.fte"] : [];
  if (own.length === 0) return undefined;
  const now = (metric: MetricId): MetricColumn => ({
    metric,
    window,
    label: `${reader.label(metric)} (${levers.now})`,
  });
  const needed = (metric: MetricId): MetricColumn => ({ metric, window, label: reader.label(metric) });
  return scopeTable(reader, {
    id: "levers-table",
    caption: levers.table,
    head: levers.head,
    scopes: own,
    columns: [
      ...hands.map(needed),
      needed("lever.contacts"),
      now("conversion.quote_to_order"),
      needed("lever.hit_rate"),
      now("order.value"),
      needed("lever.order_value"),
    ],
    note: levers.note,
  });
}

/** The same of teams as a part of a page; nothing where every target is reached. */
export function leverSections(reader: Reader, teams: readonly ScopeEntry[]): Section[] {
  const table = leverTable(reader, teams);
  const behind = teams.filter((team) => hasGap(reader, team)).length;
  return table ? [{ id: "levers", message: titleOf(reader, behind), blocks: tables(table) }] : [];
}
