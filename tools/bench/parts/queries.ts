import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { activitiesText, writeFolder } from "../activities.ts";
import type { Measured } from "../reading.ts";
import { runScript } from "../run.ts";
import { type BenchSection, inMegabytes, inSeconds, line, times } from "../table.ts";

function measured(folder: string): Measured & { peakMegabytes: number } {
  const { output, peakMegabytes } = runScript("tools/bench/reading.ts", [folder, "1", "alone"]);
  return { ...JSON.parse(output), peakMegabytes };
}

/** Every row as it stands, and the rows of a day as one. */
const sql = {
  rows: "SELECT * FROM rijen",
  days: `SELECT datum, accountmanager, soort, klantnummer, count(*) AS aantal FROM rijen GROUP BY ALL ORDER BY ALL`,
};

/** A million activities through a query, beside the CSV of the same rows. */
export function queriesPart(folder: string): BenchSection {
  const rows = 1_000_000;
  writeFolder(folder, activitiesText(rows));
  const csv = measured(folder);
  renameSync(join(folder, "activiteiten.csv"), join(folder, "rijen.csv"));
  const settings = readFileSync(join(folder, "report.yaml"), "utf8");
  writeFileSync(
    join(folder, "report.yaml"),
    settings.replace("{", "{ activities: { query: activities.sql },"),
  );
  const through = (own: string) => {
    writeFileSync(join(folder, "activities.sql"), own);
    return measured(folder);
  };
  const all = through(sql.rows);
  const days = through(sql.days);
  if (all.rows !== csv.rows) throw new Error(`${all.rows} rows in place of ${csv.rows}`);
  return {
    heading: "Reading the result of a query",
    measured: { csv, all, days },
    lines: [
      line(`${rows} activities in a CSV`, inSeconds(csv.readSeconds)),
      line("the same through a query", inSeconds(all.readSeconds)),
      line("… × the CSV", times(all.readSeconds / csv.readSeconds)),
      line("… summed per day in the query, × the CSV", times(days.readSeconds / csv.readSeconds)),
      line("peak memory with the CSV", inMegabytes(csv.peakMegabytes)),
      line("peak memory with the query, its process apart", inMegabytes(all.peakMegabytes)),
    ],
  };
}
