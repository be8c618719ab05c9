import type { Cell, ChartView } from "../page.ts";
import type { HeatRow } from "./coverage-heat.ts";
import type { Reader } from "./reader.ts";
import { facts } from "./sentences.ts";

function partsOf({ formats, value, words, reason }: Reader, { name, scope }: HeatRow) {
  const number = (metric: "required" | "served" | "surplus") => value(`plan.${metric}`, scope, "r12");
  const [required, served, surplus] = [number("required"), number("served"), number("surplus")];
  // An account manager's segment has no figure of its own for what is short.
  const shortfall = required === null || served === null ? null : Math.max(0, required - served);
  const write = (each: number | null) => (each === null ? "–" : formats.number(each));
  return {
    label: name,
    served,
    shortfall,
    surplus,
    servedText: write(served),
    shortfallText: write(shortfall),
    surplusText: write(surplus),
    said:
      served === null
        ? words.customers.service.without(name, reason("plan.served", scope, "r12"))
        : words.customers.service.row(name, write(served), write(shortfall), write(surplus)),
  };
}

/** Served, short and above the maximum, a bar a scope. */
export function serviceChart(
  reader: Reader,
  id: string,
  rows: readonly HeatRow[],
  message: string,
): ChartView {
  const { words } = reader;
  const { service: said } = words.customers;
  const parts = rows.map((row) => partsOf(reader, row));
  const cell = (text: string, sort: number | null): Cell => ({ text, ...(sort === null ? {} : { sort }) });
  return {
    id,
    message,
    subtitle: said.sub(reader.r12),
    description: said.facts(facts(parts.map((part) => part.said))),
    drawing: {
      chart: "service",
      data: {
        rows: parts,
        servedName: said.served,
        shortfallName: said.shortfall,
        surplusName: said.surplus,
        emptyText: words.shared.empty,
      },
    },
    table: {
      id: `${id}-table`,
      caption: said.sub(reader.r12),
      columns: [
        { label: words.shared.segment, numeric: false },
        { label: said.served, numeric: true, definition: "plan.served" },
        { label: said.shortfall, numeric: true, definition: "plan.shortfall" },
        { label: said.surplus, numeric: true, definition: "plan.surplus" },
      ],
      rows: parts.map((part) => [
        { text: part.label },
        cell(part.servedText, part.served),
        cell(part.shortfallText, part.shortfall),
        cell(part.surplusText, part.surplus),
      ]),
    },
    metrics: ["plan.served", "plan.shortfall", "plan.surplus"],
  };
}
