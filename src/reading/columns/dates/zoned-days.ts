import type { Bilingual } from "../../../contract/vocabulary.ts";
import { toFillIn } from "../../problems/to-fill-in.ts";
import type { Asking } from "./asking.ts";
import { cellsOf, placeOf } from "./column-cells.ts";

/** Columns with times with a zone that are not each the midnight of UTC: those stand for a day. */
const withInstants = ({ columns }: Asking) =>
  [...columns.values()].filter(({ evidence }) => evidence.instants?.areUtcMidnights === false);

/**
 * Whether it must be asked which day the times with a zone of a file are: its country has several zones, or
 * is not known. That is a problem.
 */
export function askedZone(asking: Asking): boolean {
  const { calendar } = asking.opened.source;
  const [column] = withInstants(asking);
  if (calendar.zone !== null || !column) return false;
  const { row } = cellsOf(column, [column.evidence.instants?.code ?? -1]);
  const { country } = calendar;
  asking.problems.add("file.time_zone", placeOf(column, row, asking), {
    nl: `Een tijdstip met een zone kan elders een dag eerder of later zijn, en van ${country} is niet één tijdzone bekend.`,
    en: `An instant with a zone can be a day earlier or later elsewhere, and no single time zone is known of ${country}.`,
    paste: `time_zone: "${toFillIn}" # America/New_York, Europe/Madrid …`,
  });
  return true;
}

const dates = {
  nl: (count: number) => (count === 1 ? "datum" : "datums"),
  en: (count: number) => (count === 1 ? "date" : "dates"),
};

function movedSaid(count: number, to: "later" | "earlier"): Bilingual {
  return {
    nl: `${count} ${dates.nl(count)} ${count === 1 ? "ging" : "gingen"} naar de dag ${to === "later" ? "erna" : "ervoor"}`,
    en: `${count} ${dates.en(count)} moved to the ${to === "later" ? "next day" : "day before"}`,
  };
}

/**
 * Tells once for a file how many of its dates are another day in the time zone of the report than is written.
 */
export function reportMoved(asking: Asking): void {
  const { zone } = asking.opened.source.calendar;
  const moved = (["later", "earlier"] as const).map((to) => {
    const found = withInstants(asking).map((column) => ({
      column,
      ...cellsOf(column, column.evidence.instants?.[to] ?? []),
    }));
    return {
      to,
      count: found.reduce((sum, { count }) => sum + count, 0),
      first: found.find(({ count }) => count > 0),
    };
  });
  const told = moved.filter(({ count }) => count > 0);
  const first = told[0]?.first;
  if (!first || zone === null) return;
  const said = told.map(({ count, to }) => movedSaid(count, to));
  const place = zone.slice(zone.indexOf("/") + 1).replaceAll("_", " ");
  asking.problems.add("file.zoned_times", placeOf(first.column, first.row, asking), {
    nl: `Tijden met een zone zijn gelezen als dagen in ${place}: ${said.map(({ nl }) => nl).join(", ")}.`,
    en: `Times with a zone were read as days in ${place}: ${said.map(({ en }) => en).join(", ")}.`,
  });
}
