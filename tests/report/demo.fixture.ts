import { join } from "node:path";
import { dayOfIso } from "../../src/calendar/day.ts";
import { type ReadData, readData } from "../../src/reading/read.ts";
import { assemble } from "../../src/report/assemble.ts";
import type { Snapshot } from "../../src/report/snapshot.ts";

/** The day on which the demo organisation is read: just after the month that its report is of. */
export const today = dayOfIso("2026-11-02");

export const demoFolder = join(import.meta.dirname, "../../data");

let data: ReadData | undefined;

/** The demo organisation as it is read, once for all that a worker tests: nobody changes it. */
export function readDemo(): ReadData {
  data ??= readData({ folder: demoFolder, today });
  return data;
}

let report: Snapshot | undefined;

/** Its report of October 2026 for management, computed once as well. */
export function demoReport(): Snapshot {
  report ??= assemble({ ...readDemo(), month: "2026-10", audience: { kind: "management" }, today });
  return report;
}
