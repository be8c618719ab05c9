import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { activitiesText, writeFolder } from "./bench/activities.ts";
import type { Measured } from "./bench/ingest.ts";
import { pageWeights } from "./bench/weights.ts";
import { command, run } from "./cli.ts";

/** Measures a folder in a process of its own, so that its peak memory is its own. */
function measured(folder: string, rounds: number, withSplit: boolean): Measured {
  const script = join(import.meta.dirname, "bench/ingest.ts");
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [script, folder, String(rounds), withSplit ? "split" : "alone"],
    { encoding: "utf8", maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(stderr);
  const result: Measured = JSON.parse(stdout);
  return result;
}

interface Line {
  what: string;
  value: string;
  limit: string;
}

const megabytes = (text: string) => `${(Buffer.byteLength(text) / 1e6).toFixed(0)} MB`;

function ingestLines(rows: number, folder: string): Line[] {
  const text = activitiesText(rows);
  writeFolder(folder, text);
  const both = measured(folder, 3, true);
  const alone = measured(folder, 1, false);
  const ratio = both.readSeconds / (both.splitSeconds ?? Number.NaN);
  return [
    {
      what: `${rows} activities (${megabytes(text)}): PapaParse alone, into rows`,
      value: `${both.splitSeconds?.toFixed(2)} s`,
      limit: "",
    },
    { what: "  reading, checking and linking them", value: `${both.readSeconds.toFixed(2)} s`, limit: "" },
    { what: "  … × PapaParse alone", value: ratio.toFixed(2), limit: "≤ 2.0" },
    {
      what: "  … peak memory of a process that only reads",
      value: `${alone.peakMegabytes.toFixed(0)} MB`,
      limit: "≤ 600 MB",
    },
  ];
}

function badCellLines(rows: number, bad: number, folder: string): Line[] {
  writeFolder(folder, activitiesText(rows));
  const clean = measured(folder, 5, false);
  writeFolder(folder, activitiesText(rows, bad));
  const broken = measured(folder, 5, false);
  return [
    { what: `${rows} activities, clean`, value: `${clean.readSeconds.toFixed(2)} s`, limit: "" },
    {
      what: `  with ${broken.problems} broken cells`,
      value: `${broken.readSeconds.toFixed(2)} s`,
      limit: "",
    },
    { what: "  … × clean", value: (broken.readSeconds / clean.readSeconds).toFixed(2), limit: "≤ 2.0" },
  ];
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Builds the demo organisation and weighs its pages. */
function weightLines(folder: string): Line[] {
  const site = join(folder, "site");
  const report = join(import.meta.dirname, "report.ts");
  const { status, stderr } = spawnSync(process.execPath, [report, "--out", site], {
    cwd: join(import.meta.dirname, ".."),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  const weights = pageWeights(site);
  const [heaviest] = weights;
  if (!heaviest) throw new Error("The site has no pages");
  const mean = weights.reduce((sum, { own }) => sum + own, 0) / weights.length;
  const { page, own, styles, scripts, fonts } = heaviest;
  return [
    { what: `${weights.length} pages of the demo, packed: mean`, value: kilobytes(mean), limit: "" },
    {
      what: `  … the heaviest, ${page}, with style and script`,
      value: kilobytes(own + styles + scripts),
      limit: "≤ 150 kB",
    },
    { what: "  … script", value: kilobytes(scripts), limit: "≤ 10 kB" },
    { what: "  … style sheet", value: kilobytes(styles), limit: "" },
    { what: "  … two fonts, shared by all", value: kilobytes(fonts), limit: "" },
  ];
}

function print(lines: readonly Line[]): void {
  const width = Math.max(...lines.map(({ what }) => what.length));
  for (const { what, value, limit } of lines) {
    console.log(`${what.padEnd(width)}  ${value.padStart(9)}  ${limit}`);
  }
}

const program = command(
  "bench",
  "Measures how fast exports are read, in ratios that hold on any machine, and what the pages weigh.",
)
  .option("--rows <number>", "how many activities", "1000000")
  .action(({ rows }: { rows: string }) => {
    const folder = mkdtempSync(join(tmpdir(), "handjes-bench-"));
    try {
      print([
        ...ingestLines(Number(rows), folder),
        ...badCellLines(100_000, 10_000, folder),
        ...weightLines(folder),
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

await run(program);
