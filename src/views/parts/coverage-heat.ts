import type { HeatCell } from "../../charts/heat.ts";
import { media, type PlanMedium } from "../../contract/vocabulary.ts";
import type { ChartView, TableView } from "../page.ts";
import type { ScopeEntry } from "../report.ts";
import type { Reader } from "./reader.ts";
import { withoutKey } from "./sentences.ts";
import { reasonOnce } from "./tables.ts";

/** A row of the matrix: a name, and the scope whose coverage per medium it shows. */
export interface HeatRow {
  name: string;
  scope: ScopeEntry;
}

const bandEnds = [0.8, 0.95, 1.1] as const;

function bandOf(share: number): 0 | 1 | 2 | 3 {
  if (share < bandEnds[0]) return 0;
  if (share < bandEnds[1]) return 1;
  return share <= bandEnds[2] ? 2 : 3;
}

/** The media that the plan of some scopes asks for. */
export function plannedMedia({ value }: Reader, scopes: readonly ScopeEntry[]): PlanMedium[] {
  const isAsked = (medium: PlanMedium, scope: ScopeEntry) =>
    (value(`plan.required.${medium}`, scope, "r12") ?? 0) > 0;
  return media.filter((medium) => scopes.some((scope) => isAsked(medium, scope)));
}

/** What a matrix says of its rows. */
export interface HeatWords {
  /** What the first column names. */
  head: string;
  message: string;
  facts: string;
}

/** Coverage of some scopes per medium over twelve months, as a matrix. */
export function coverageHeat(
  reader: Reader,
  id: string,
  rows: readonly HeatRow[],
  { head, message, facts }: HeatWords,
): ChartView {
  const { words, value, text } = reader;
  const columns = plannedMedia(
    reader,
    rows.map(({ scope }) => scope),
  );
  const cells = rows.flatMap(({ scope }, row) =>
    columns.map((medium, column): HeatCell => {
      const share = value(`plan.coverage.${medium}`, scope, "r12");
      const shown = share === null ? "–" : text(`plan.coverage.${medium}`, scope, "r12");
      return { row, column, text: shown, band: share === null ? null : bandOf(share) };
    }),
  );
  const { heat } = words.customers;
  return {
    id,
    message,
    subtitle: heat.sub(reader.r12),
    description: facts,
    drawing: {
      chart: "heat",
      data: {
        rows: rows.map(({ name }) => name),
        columns: columns.map((medium) => words.shared.media[medium]),
        cells,
        bandTexts: heat.bands,
        emptyText: words.shared.empty,
      },
    },
    table: {
      id: `${id}-table`,
      caption: withoutKey(heat.sub(reader.r12)),
      columns: [
        { label: head, numeric: false },
        ...columns.map((medium): TableView["columns"][number] => ({
          label: words.shared.media[medium],
          numeric: true,
          definition: `plan.coverage.${medium}`,
        })),
      ],
      rows: rows.map(({ name, scope }) => [
        { text: name },
        ...reasonOnce(columns.map((medium) => reader.cell(`plan.coverage.${medium}`, scope, "r12"))),
      ]),
      ...(rows.some(({ scope }) => scope.kind !== "account_manager_segment" && scope.kind !== "segment")
        ? { isFixed: true }
        : {}),
    },
    metrics: ["plan.coverage", "plan.required", "plan.served"],
  };
}
