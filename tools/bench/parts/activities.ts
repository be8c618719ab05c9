import { rmSync } from "node:fs";
import { join } from "node:path";
import { grown } from "../growth.ts";
import { type Size, writeOrganisation } from "../organisation.ts";
import { runScript } from "../run.ts";
import type { Stages } from "../stages.ts";
import { type BenchSection, grownLine, inMegabytes, inSeconds, line, times } from "../table.ts";

/** Largest size of which DuckDB is asked the same, in turns. */
const mostForDuckDb = 1_000_000;

interface Measured extends Stages {
  peakMegabytes: number;
}

function measured(folder: string, activities: number, numbers: Size["numbers"] = "digits"): Measured {
  const place = join(folder, `${activities}-${numbers}`);
  writeOrganisation(place, {
    people: 25,
    teams: 5,
    accountsPerPerson: 120,
    months: 60,
    activities,
    numbers,
  });
  const args = activities <= mostForDuckDb ? ["5", "duckdb"] : ["1", "alone"];
  const { output, peakMegabytes } = runScript("tools/bench/stages.ts", [place, ...args]);
  rmSync(place, { recursive: true });
  return { ...JSON.parse(output), peakMegabytes };
}

/**
 * Reading, counting and computing 25 people's activities of five years, each size ten times the one before.
 */
export function activitiesPart(folder: string, largest: number): BenchSection {
  const sizes = [largest / 1000, largest / 100, largest / 10, largest];
  const stages = sizes.map((activities) => measured(folder, activities));
  const inGuids = measured(folder, largest / 10, "guids");
  const stage = (of: "read" | "count" | "compute") =>
    grownLine(
      grown(
        of,
        sizes,
        stages.map((each) => each[of]),
      ),
    );
  const [beforeLast, last] = stages.slice(-2);
  const beside = stages.findLast(({ duckdb }) => duckdb !== null);
  if (!beforeLast || !last || !beside) throw new Error(`${largest} activities are too few to measure`);
  const duckdb = beside.duckdb ?? Number.NaN;
  return {
    heading: `25 account managers, five years, ${sizes.join(" / ")} activities`,
    measured: { sizes, stages, inGuids },
    lines: [
      stage("read"),
      stage("count"),
      stage("compute"),
      line(`the same sums in DuckDB, two threads, of ${sizes[stages.indexOf(beside)]}`, inSeconds(duckdb)),
      line("… reading and counting × DuckDB", times((beside.read + beside.count) / duckdb), "≤ 3"),
      line(
        `reading and computing ${largest} × ${largest / 10}`,
        times((last.read + last.compute) / (beforeLast.read + beforeLast.compute)),
        "≤ 11",
      ),
      line("… peak memory", inMegabytes(last.peakMegabytes), "≤ 1500 MB"),
      line(
        `reading ${largest / 10} that are numbered by GUIDs, × by digits`,
        times(inGuids.read / beforeLast.read),
      ),
      line("… peak memory × by digits", times(inGuids.peakMegabytes / beforeLast.peakMegabytes)),
    ],
  };
}
