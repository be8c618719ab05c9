import { personSlug } from "../../text/slug.ts";
import type { TableView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { type MetricColumn, scopeTable } from "../parts/tables.ts";
import { shownMeasures } from "./expected.ts";

/** Counts and counts per FTE of the month, a team a row. */
export function teamsTable(reader: Reader): TableView {
  const { report, words } = reader;
  return scopeTable(reader, {
    id: "activity-table",
    caption: words.activity.table(reader.month),
    head: words.shared.team,
    scopes: report.teamsAndWhole,
    columns: [
      ...shownMeasures.map((measure): MetricColumn => ({ metric: `activity.count.${measure}` })),
      ...shownMeasures.map(
        (measure): MetricColumn => ({ metric: `activity.per_fte.${measure}`, withTrend: true }),
      ),
      { metric: "activity.new_share", asRate: true },
    ],
    note: words.shared.teamOrder,
  });
}

/** Counts per FTE over twelve months, a person a row, by name. */
export function peopleTable(reader: Reader): TableView {
  const { report, words } = reader;
  return scopeTable(reader, {
    id: "activity-people",
    caption: words.activity.personTable,
    head: words.shared.person,
    scopes: report.people,
    columns: [
      ...shownMeasures.map(
        (measure): MetricColumn => ({ metric: `activity.per_fte.${measure}`, window: "r12" }),
      ),
      { metric: "activity.new_share", window: "r12", asRate: true },
    ],
    href: (scope) => personSlug(scope.id),
    note: words.shared.alphabetical,
  });
}
