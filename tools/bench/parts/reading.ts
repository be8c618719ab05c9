import { activitiesText, inQuotes, writeFolder } from "../activities.ts";
import type { Measured } from "../reading.ts";
import { runScript } from "../run.ts";
import { type BenchSection, inMegabytes, inSeconds, line, times } from "../table.ts";

function measured(folder: string, rounds: number, withSplit: boolean): Measured & { peakMegabytes: number } {
  const { output, peakMegabytes } = runScript("tools/bench/reading.ts", [
    folder,
    String(rounds),
    withSplit ? "split" : "alone",
  ]);
  return { ...JSON.parse(output), peakMegabytes };
}

/**
 * Reading an export of a million activities beside PapaParse splitting the same text, and one with broken
 * cells beside a clean one.
 */
export function readingPart(folder: string): BenchSection {
  const [many, fewer, bad] = [1_000_000, 100_000, 10_000];
  const text = activitiesText(many);
  writeFolder(folder, text);
  const both = measured(folder, 3, true);
  const alone = measured(folder, 1, false);
  writeFolder(folder, inQuotes(text));
  const quoted = measured(folder, 3, false);
  const quotedAlone = measured(folder, 1, false);
  writeFolder(folder, activitiesText(fewer));
  const clean = measured(folder, 5, false);
  writeFolder(folder, activitiesText(fewer, bad));
  const broken = measured(folder, 5, false);
  const split = both.splitSeconds ?? Number.NaN;
  return {
    heading: "Reading an export",
    measured: { both, alone, quoted, quotedAlone, clean, broken },
    lines: [
      line(`${many} activities: PapaParse alone, into rows`, inSeconds(split)),
      line("reading, checking and linking them", inSeconds(both.readSeconds)),
      line("… × PapaParse alone", times(both.readSeconds / split), "≤ 2"),
      line("… peak memory of a process that only reads", inMegabytes(alone.peakMegabytes), "≤ 600 MB"),
      line("… every cell in quotes, × none", times(quoted.readSeconds / both.readSeconds), "≤ 1.25"),
      line(
        "… peak memory, × none in quotes",
        times(quotedAlone.peakMegabytes / alone.peakMegabytes),
        "≤ 1.25",
      ),
      line(
        `${fewer} activities with ${broken.problems} broken cells, × clean`,
        times(broken.readSeconds / clean.readSeconds),
        "≤ 2",
      ),
    ],
  };
}
