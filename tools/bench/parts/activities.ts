import { rmSync } from "node:fs";
import { join } from "node:path";
import { fiveYears, writeOrganisation } from "../../invented/organisation.ts";
import { grown } from "../growth.ts";
import type { Part } from "../part.ts";
import { measured } from "../run.ts";
import { row } from "../table.ts";

const people = 25;

/** Largest size that is measured in rounds, of which DuckDB is asked the same in turns. */
const mostForDuckDb = 1_000_000;

const stages = ["read", "compute", "count"] as const;

/** Reading, counting and computing five years' activities, each size ten times the one before. */
export const activitiesPart: Part = (folder, { activities: largest }) => {
  const sizes = [largest / 1000, largest / 100, largest / 10, largest];
  const each = sizes.map((activities) => {
    const place = join(folder, String(activities));
    writeOrganisation(place, fiveYears(people, activities));
    const isAsked = activities <= mostForDuckDb;
    const { seconds, peakMegabytes } = isAsked
      ? measured(place, [...stages, "duckdb"], 5)
      : measured(place, stages);
    rmSync(place, { recursive: true });
    return { activities, peakMegabytes, duckdb: null, ...seconds };
  });
  const [beforeLast, last] = each.slice(-2);
  const beside = each.findLast(({ duckdb }) => duckdb !== null);
  if (!beforeLast || !last || !beside?.duckdb)
    throw new Error(`${largest} activities are too few to measure`);
  const stage = (name: (typeof stages)[number], what: string) =>
    grown(
      what,
      sizes,
      each.map((one) => one[name]),
      { most: 1 },
    );
  const shown = (count: number) => count.toLocaleString("en");
  return {
    heading: `${people} account managers, five years, ${sizes.map(shown).join(" / ")} activities`,
    rows: [
      stage("read", "read"),
      stage("count", "count"),
      stage("compute", "compute: count, figures, findings, plans"),
      row(`the same sums in DuckDB, two threads, of ${shown(beside.activities)}`, beside.duckdb, "s"),
      row("… reading and counting × DuckDB", (beside.read + beside.count) / beside.duckdb, "×", { most: 2 }),
      row(
        `reading and computing ${shown(largest)} × ${shown(largest / 10)}`,
        (last.read + last.compute) / (beforeLast.read + beforeLast.compute),
        "×",
        { most: 11 },
      ),
      row("… peak memory", last.peakMegabytes, "MB", { most: 1500 }),
    ],
  };
};
