import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { activitiesText, withRemarks, writeFolder } from "../activities.ts";
import { writeBook } from "../activities-book.ts";
import type { Measured } from "../reading.ts";
import { runScript } from "../run.ts";
import { type BenchSection, inMegabytes, inSeconds, line, times } from "../table.ts";

function measured(folder: string): Measured & { peakMegabytes: number } {
  const { output, peakMegabytes } = runScript("tools/bench/reading.ts", [folder, "1", "alone"]);
  return { ...JSON.parse(output), peakMegabytes };
}

/**
 * As many activities as a sheet has rows for, each with a remark, from a workbook of a hundred megabytes
 * beside the CSV of the same rows.
 */
export function workbooksPart(folder: string): BenchSection {
  const rows = 1_000_000;
  const text = withRemarks(activitiesText(rows));
  writeFolder(folder, text);
  const csv = measured(folder);
  const book = join(folder, "activiteiten.xlsx");
  writeBook(book, text);
  rmSync(join(folder, "activiteiten.csv"));
  const megabytes = statSync(book).size / 1e6;
  const workbook = measured(folder);
  if (workbook.rows !== csv.rows) throw new Error(`${workbook.rows} rows in place of ${csv.rows}`);
  return {
    heading: "Reading a workbook",
    measured: { csv, workbook, megabytes },
    lines: [
      line(`${rows} activities in a CSV of ${inMegabytes(text.length / 1e6)}`, inSeconds(csv.readSeconds)),
      line(`the same in a workbook of ${inMegabytes(megabytes)}`, inSeconds(workbook.readSeconds)),
      line("… × the CSV", times(workbook.readSeconds / csv.readSeconds)),
      line("peak memory with the CSV", inMegabytes(csv.peakMegabytes)),
      line("peak memory with the workbook", inMegabytes(workbook.peakMegabytes), "≤ 1500 MB"),
    ],
  };
}
