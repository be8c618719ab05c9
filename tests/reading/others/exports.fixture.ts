import { cpSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { ReadData } from "../../../src/reading/read.ts";
import { assemble } from "../../../src/report/assemble.ts";
import type { Snapshot } from "../../../src/report/snapshot.ts";
import { read, today } from "../../folders.fixture.ts";

/** Exports made by others, beside the project where it is developed; only the settings for them are ours. */
const exports = resolve(import.meta.dirname, "../../../../shared/data");

/** Whether those exports are on this machine. */
export const areThere = existsSync(exports);

/** A copy of a folder of exports with the settings that we keep for it. */
export function folderOf(name: string, settings = "report.yaml"): string {
  const folder = mkdtempSync(join(tmpdir(), "handjes-others-"));
  cpSync(join(exports, name), folder, { recursive: true });
  cpSync(join(import.meta.dirname, name, settings), join(folder, "report.yaml"));
  return folder;
}

export function readExports(name: string, settings?: string): ReadData {
  return read(folderOf(name, settings));
}

export function reportOf(data: ReadData, month: string): Snapshot {
  return assemble({ ...data, month, audience: { kind: "management" }, today });
}

/** Numerator and denominator of a metric over all months of the trend, by scope. */
export function overMonths(
  report: Snapshot,
  metric: string,
  scopeKind: string,
): Map<string, [number, number]> {
  const sums = new Map<string, [number, number]>();
  for (const figure of report.figures) {
    const { scope, window, numerator = 0, denominator = 0 } = figure;
    if (
      figure.metric !== metric ||
      scope.kind !== scopeKind ||
      !report.period.trend.some((month) => month === window)
    )
      continue;
    const [top, bottom] = sums.get(scope.id) ?? [0, 0];
    sums.set(scope.id, [top + numerator, bottom + denominator]);
  }
  return sums;
}
