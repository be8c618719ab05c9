import { type HeatCell, heat } from "../../charts/heat.ts";
import { service } from "../../charts/service.ts";
import { media, type PlanMedium } from "../../contract/vocabulary.ts";
import type { ChartView, TableView } from "../page.ts";
import type { ScopeEntry } from "../report.ts";
import type { Reader } from "./reader.ts";
import { facts, highestBy } from "./sentences.ts";

/** A row of the matrix: a name, and the scope whose coverage per medium it shows. */
export interface HeatRow {
  name: string;
  scope: ScopeEntry;
}

const bandEnds = [0.6, 0.9, 1.1] as const;

function bandOf(share: number): 0 | 1 | 2 | 3 {
  if (share < bandEnds[0]) return 0;
  if (share < bandEnds[1]) return 1;
  return share <= bandEnds[2] ? 2 : 3;
}

/** The media that any plan asks for. */
export function plannedMedia({ report, value }: Reader): PlanMedium[] {
  return media.filter((medium) => (value(`plan.required.${medium}`, report.company, "r12") ?? 0) > 0);
}

/** Coverage of some scopes per medium over twelve months, as a matrix. */
export function coverageHeat(reader: Reader, id: string, rows: readonly HeatRow[], head: string): ChartView {
  const { words, value, text } = reader;
  const columns = plannedMedia(reader);
  const shareOf = ({ scope }: HeatRow, medium: PlanMedium) => value(`plan.coverage.${medium}`, scope, "r12");
  const cells = rows.flatMap((row, rowIndex) =>
    columns.map((medium, column): HeatCell => {
      const share = shareOf(row, medium);
      const shown = share === null ? "–" : text(`plan.coverage.${medium}`, row.scope, "r12");
      return { row: rowIndex, column, text: shown, band: share === null ? null : bandOf(share) };
    }),
  );
  const all = rows.flatMap((row) => columns.map((medium) => ({ row, medium, share: shareOf(row, medium) })));
  const least = highestBy(all, ({ share }) => (share === null ? null : -share));
  const leastText = least ? text(`plan.coverage.${least.medium}`, least.row.scope, "r12") : "";
  return {
    id,
    message: least
      ? words.customers.coverage.title(
          least.row.name,
          words.shared.media[least.medium].toLowerCase(),
          leastText,
        )
      : words.customers.coverage.none,
    subtitle: words.customers.coverageSub(reader.r12),
    description: words.customers.coverageFacts(
      facts(
        rows.map(
          (row) =>
            `${row.name}: ${columns.map((medium) => `${words.shared.media[medium]} ${text(`plan.coverage.${medium}`, row.scope, "r12")}`).join(", ")}`,
        ),
      ),
    ),
    draw: (form) =>
      heat(
        {
          rows: rows.map(({ name }) => name),
          columns: columns.map((medium) => words.shared.media[medium]),
          cells,
          bandTexts: words.customers.bands,
          emptyText: words.shared.empty,
        },
        form,
      ),
    table: {
      id: `${id}-table`,
      caption: words.customers.coverage.none,
      columns: [
        { label: head, numeric: false },
        ...columns.map((medium) => ({
          label: words.shared.media[medium],
          numeric: true,
          definition: `plan.coverage.${medium}`,
        })),
      ],
      rows: rows.map((row) => [
        { text: row.name },
        ...columns.map((medium) => reader.cell(`plan.coverage.${medium}`, row.scope, "r12")),
      ]),
    },
    metrics: ["plan.coverage", "plan.required", "plan.served"],
  };
}

/** Served, short and above the maximum, a bar a scope. */
export function serviceChart(
  reader: Reader,
  id: string,
  rows: readonly HeatRow[],
  head: string,
  message: string,
): ChartView {
  const { words, formats, value } = reader;
  const parts = rows.map(({ name, scope }) => {
    const number = (metric: string) => value(`plan.${metric}`, scope, "r12");
    const [served, shortfall, surplus] = [number("served"), number("shortfall"), number("surplus")];
    const write = (each: number | null) => (each === null ? "–" : formats.number(each));
    const scopeShortfall = shortfall ?? Math.max(0, (number("required") ?? 0) - (served ?? 0));
    return {
      label: name,
      served,
      shortfall: scopeShortfall,
      surplus,
      servedText: write(served),
      shortfallText: write(scopeShortfall),
      surplusText: write(surplus),
    };
  });
  const table: TableView = {
    id: `${id}-table`,
    caption: message,
    columns: [
      { label: head, numeric: false },
      { label: words.customers.served, numeric: true, definition: "plan.served" },
      { label: words.customers.shortfall, numeric: true, definition: "plan.shortfall" },
      { label: words.customers.surplus, numeric: true, definition: "plan.surplus" },
    ],
    rows: parts.map((part) => [
      { text: part.label },
      { text: part.servedText },
      { text: part.shortfallText },
      { text: part.surplusText },
    ]),
  };
  return {
    id,
    message,
    subtitle: words.customers.serviceSub(reader.r12),
    description: words.customers.serviceFacts(
      facts(
        parts.map((part) =>
          words.customers.serviceRow(part.label, part.servedText, part.shortfallText, part.surplusText),
        ),
      ),
    ),
    draw: (form) =>
      service(
        {
          rows: parts,
          servedName: words.customers.served,
          shortfallName: words.customers.shortfall,
          surplusName: words.customers.surplus,
          emptyText: words.shared.empty,
        },
        form,
      ),
    table,
    metrics: ["plan.served", "plan.shortfall", "plan.surplus"],
  };
}
