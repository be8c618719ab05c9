import { capital } from "../../text/capital.ts";
import { personSlug } from "../../text/slug.ts";
import type { TableView } from "../page.ts";
import type { Reader } from "../parts/reader.ts";
import { type MetricColumn, scopeTable, withFigures } from "../parts/tables.ts";
import { type DoneMeasure, doneMeasures } from "./done-measures.ts";
import { shownMeasures } from "./expected.ts";

const nameOf = ({ words }: Reader, measure: DoneMeasure) => capital(words.shared.measures[measure]);

/** Counts and counts per FTE of the month, a team a row. */
export function teamsTable(reader: Reader): TableView {
  const { report, words } = reader;
  return scopeTable(reader, {
    id: "activity-table",
    caption: words.activity.table(reader.month),
    head: words.shared.team,
    scopes: report.teamsAndWhole,
    columns: [
      ...doneMeasures(reader).map(
        (measure): MetricColumn => ({
          metric: `activity.count.${measure}`,
          label: nameOf(reader, measure),
        }),
      ),
      ...shownMeasures.map(
        (measure): MetricColumn => ({
          metric: `activity.per_fte.${measure}`,
          label: words.activity.perFteOf(nameOf(reader, measure)),
        }),
      ),
      { metric: "activity.new_share", label: words.activity.prospects },
    ],
    isShort: true,
    note: words.activity.tableNote,
  });
}

/** Counts per FTE over twelve months, a person a row, by name. */
export function peopleTable(reader: Reader): TableView {
  const { report, words } = reader;
  const columns: MetricColumn[] = [
    ...doneMeasures(reader).map(
      (measure): MetricColumn => ({
        metric: `activity.per_fte.${measure}`,
        window: "r12",
        label: nameOf(reader, measure),
      }),
    ),
    { metric: "activity.new_share", window: "r12", label: words.activity.prospects },
  ];
  return scopeTable(reader, {
    id: "activity-people",
    caption: words.activity.personTable,
    head: words.shared.person,
    scopes: withFigures(reader, report.people, columns),
    columns,
    href: (scope) => personSlug(scope.id),
    isShort: true,
    note: words.shared.onlyWithFigures,
  });
}
