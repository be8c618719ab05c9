import { fiveYears } from "../../invented/organisation.ts";
import { grown } from "../growth.ts";
import type { Part } from "../part.ts";
import { measuredOf } from "../run.ts";
import { row } from "../table.ts";

/** Computing before counting, so that what the one keeps does not lie in memory during the other. */
const stages = ["read", "compute", "count"] as const;
const rounds = 5;

const shown = (count: number) => count.toLocaleString("en");

/** Reading, counting and computing what 25 did in five years, each size ten times the one before. */
export const activitiesPart: Part = (_folder, { activities: most }) => {
  const ofSize = (size: number) => ({ size, ...measuredOf(fiveYears(25, size), stages, rounds) });
  const smaller = [most / 1000, most / 100].map(ofSize);
  const tenth = { size: most / 10, ...measuredOf(fiveYears(25, most / 10), [...stages, "duckdb"], rounds) };
  const all = { size: most, ...measuredOf(fiveYears(25, most), stages) };
  const each = [...smaller, tenth, all];
  const { read, count, compute, duckdb } = tenth.seconds;
  const tenfold = (all.seconds.read + all.seconds.compute) / (read + compute);
  return {
    heading: `25 account managers, five years, ${each.map(({ size }) => shown(size)).join(" / ")} activities`,
    rows: [
      ...grown(
        [
          ["read", "read"],
          ["count", "count"],
          ["compute", "compute: count, figures, findings, plans"],
        ],
        each,
      ),
      row(`the same sums in DuckDB, two threads, of ${shown(tenth.size)}`, duckdb, "s"),
      row("… reading and counting × DuckDB", (read + count) / duckdb, "×", { most: 2 }),
      row(`reading and computing ${shown(all.size)} × ${shown(tenth.size)}`, tenfold, "×", { most: 11 }),
      row("… peak memory", all.peakMegabytes, "MB", { most: 1500 }),
    ],
  };
};
