import { join } from "node:path";
import { daysOfMonth } from "../../../src/calendar/window.ts";
import { type ReadData, readData } from "../../../src/reading/read.ts";
import { assemble } from "../../../src/report/assemble.ts";
import type { Snapshot } from "../../../src/report/snapshot.ts";

/** A small organisation, in CSV, that was made for what one figure means. */
export function readEdge(name: string, month = "2026-10"): ReadData {
  return readData({ folder: join(import.meta.dirname, name), today: daysOfMonth(month).to });
}

/** The report for management of such an organisation. */
export function reportOfEdge(name: string, month = "2026-10"): Snapshot {
  const data = readEdge(name, month);
  const errors = data.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return assemble({ ...data, month, audience: { kind: "management" }, today: daysOfMonth(month).to });
}

interface FigureKey {
  metric: string;
  scope: string;
  window: string;
}

/** One figure of a report by metric, id of the scope and window. @throws Error when the report has none. */
export function figureOf(
  report: Snapshot,
  { metric, scope, window }: FigureKey,
): Snapshot["figures"][number] {
  const found = report.figures.find(
    (figure) => figure.metric === metric && figure.scope.id === scope && figure.window === window,
  );
  if (!found) throw new Error(`There is no ${metric} of ${scope} in ${window}`);
  return found;
}

/** The findings of a report that stand, as `rule scope`. */
export function foundIn({ signals }: Snapshot): string[] {
  return signals.filter(({ state }) => state === "found").map(({ id, scope }) => `${id} ${scope.id}`);
}
