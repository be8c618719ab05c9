import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { activitiesText, writeFolder } from "./bench/activities.ts";
import type { Measured } from "./bench/ingest.ts";
import { writeOrganisation } from "./bench/organisation.ts";
import { type Stages, sizeOf } from "./bench/stages.ts";
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

/** Measures the stages of one size in a process of its own. */
function stagesOf(folder: string): Stages {
  const script = join(import.meta.dirname, "bench/stages.ts");
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, folder, "2", "duckdb"], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr);
  const stages: Stages = JSON.parse(stdout);
  return stages;
}

/** The power with which a time grows with the data: 1 is in step. */
const growth = (from: number, to: number, times: number) => Math.log(to / from) / Math.log(times);

/** Reading and computing whole organisations, each ten times the one before, beside the same sums in DuckDB. */
function stageLines(largest: number, folder: string): Line[] {
  const sizes = [largest / 100, largest / 10, largest];
  const measuredSizes = sizes.map((activities) => {
    const place = join(folder, `organisation-${activities}`);
    writeOrganisation(place, sizeOf(activities));
    return { activities, ...stagesOf(place) };
  });
  const lines = measuredSizes.flatMap(
    ({ activities, read, compute, duckdb, figures, peakMegabytes }, i): Line[] => {
      const before = measuredSizes[i - 1];
      const grown = (of: "read" | "compute") =>
        before ? `${growth(before[of], { read, compute }[of], 10).toFixed(2)}` : "";
      return [
        {
          what: `25 people, five years, ${activities} activities: read`,
          value: `${read.toFixed(2)} s`,
          limit: grown("read") && `grows with power ${grown("read")}`,
        },
        {
          what: `  … ${figures} figures`,
          value: `${compute.toFixed(2)} s`,
          limit: grown("compute") && `grows with power ${grown("compute")}`,
        },
        { what: "  … the sums alone in DuckDB, two threads", value: `${duckdb.toFixed(2)} s`, limit: "" },
        {
          what: "  … read and figures × DuckDB",
          value: ((read + compute) / duckdb).toFixed(1),
          limit: i === sizes.length - 1 ? "aim: ≤ 3" : "",
        },
        { what: "  … peak memory", value: `${peakMegabytes.toFixed(0)} MB`, limit: "" },
      ];
    },
  );
  return lines;
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
  "Measures reading and computing, in ratios that hold on any machine, how both grow, and what the pages weigh.",
)
  .option("--rows <number>", "how many activities", "1000000")
  .action(({ rows }: { rows: string }) => {
    const folder = mkdtempSync(join(tmpdir(), "handjes-bench-"));
    try {
      print([
        ...ingestLines(Number(rows), folder),
        ...badCellLines(100_000, 10_000, folder),
        ...stageLines(Number(rows), folder),
        ...weightLines(folder),
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

await run(program);
