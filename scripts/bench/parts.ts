import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { activitiesText, writeFolder } from "./activities.ts";
import { measureBuilds } from "./builds.ts";
import { measureFramework } from "./framework.ts";
import { type Grown, grown } from "./growth.ts";
import type { Measured } from "./ingest.ts";
import { type Size, writeOrganisation } from "./organisation.ts";
import type { PageStages } from "./pages.ts";
import { runScript } from "./run.ts";
import type { Stages } from "./stages.ts";
import { inKilobytes, inMegabytes, inSeconds, type Line, line, type Part, times } from "./table.ts";
import { pageWeights } from "./weights.ts";

const demo = resolve(import.meta.dirname, "../../data");

function measuredIngest(folder: string, rounds: number, withSplit: boolean): Measured {
  return JSON.parse(runScript("bench/ingest.ts", [folder, String(rounds), withSplit ? "split" : "alone"]));
}

/** Reading an export of a million activities beside PapaParse splitting the same text, and one with broken cells beside a clean one. */
export function ingestPart(folder: string): Part {
  const [many, fewer, bad] = [1_000_000, 100_000, 10_000];
  writeFolder(folder, activitiesText(many));
  const both = measuredIngest(folder, 3, true);
  const alone = measuredIngest(folder, 1, false);
  writeFolder(folder, activitiesText(fewer));
  const clean = measuredIngest(folder, 5, false);
  writeFolder(folder, activitiesText(fewer, bad));
  const broken = measuredIngest(folder, 5, false);
  const split = both.splitSeconds ?? Number.NaN;
  return {
    heading: "Reading an export",
    measured: { both, alone, clean, broken },
    lines: [
      line(`${many} activities: PapaParse alone, into rows`, inSeconds(split)),
      line("reading, checking and linking them", inSeconds(both.readSeconds)),
      line("… × PapaParse alone", times(both.readSeconds / split), "≤ 2"),
      line("… peak memory of a process that only reads", inMegabytes(alone.peakMegabytes), "≤ 600 MB"),
      line(
        `${fewer} activities with ${broken.problems} broken cells, × clean`,
        times(broken.readSeconds / clean.readSeconds),
        "≤ 2",
      ),
    ],
  };
}

/** The seconds of each stage at every size, with how they grow. */
function grownLines(rows: readonly Grown[]): Line[] {
  return rows.map(({ what, seconds, powers }) =>
    line(
      what,
      inSeconds(seconds.at(-1) ?? Number.NaN),
      `${seconds
        .slice(0, -1)
        .map((each) => each.toFixed(2))
        .join(", ")} before; powers ${powers.map((power) => power.toFixed(2)).join(", ")}`,
    ),
  );
}

/** Largest size of which DuckDB is asked the same, in turns. */
const mostForDuckDb = 1_000_000;

/** Reading, counting and computing 25 people's activities of five years, each size ten times the one before. */
export function activitiesGrowth(folder: string, largest: number): Part {
  const sizes = [largest / 1000, largest / 100, largest / 10, largest];
  const stages = sizes.map((activities): Stages => {
    const place = join(folder, String(activities));
    const size: Size = { people: 25, teams: 5, accountsPerPerson: 120, months: 60, activities };
    writeOrganisation(place, size);
    const withDuckDb = activities <= mostForDuckDb;
    const args = [place, withDuckDb ? "5" : "1", withDuckDb ? "duckdb" : "alone"];
    const measured: Stages = JSON.parse(runScript("bench/stages.ts", args));
    rmSync(place, { recursive: true });
    return measured;
  });
  const of = (stage: "read" | "count" | "compute") =>
    grown(
      stage,
      sizes,
      stages.map((each) => each[stage]),
    );
  const besideDuckDb = stages.findLast(({ duckdb }) => duckdb !== null);
  const whole = (at: number) => (stages.at(at)?.read ?? Number.NaN) + (stages.at(at)?.compute ?? Number.NaN);
  const asked = besideDuckDb ?? { read: Number.NaN, count: Number.NaN, duckdb: Number.NaN };
  return {
    heading: `25 account managers, five years, ${sizes.join(" / ")} activities`,
    measured: { sizes, stages },
    lines: [
      ...grownLines([of("read"), of("count"), of("compute")]),
      line(
        `the same sums in DuckDB, two threads, of ${Math.min(largest, mostForDuckDb)}`,
        inSeconds(asked.duckdb ?? Number.NaN),
      ),
      line(
        "… reading and counting × DuckDB",
        times((asked.read + asked.count) / (asked.duckdb ?? Number.NaN)),
        "≤ 3",
      ),
      line(`reading and computing ${largest} × ${largest / 10}`, times(whole(-1) / whole(-2)), "≤ 11"),
      line("… peak memory", inMegabytes(stages.at(-1)?.peakMegabytes ?? Number.NaN), "≤ 1500 MB"),
    ],
  };
}

/** Every stage up to the pages for three organisations, each ten times the one before: 2,000 activities a person. */
export function peopleGrowth(folder: string, most: number): Part {
  const people = [most / 100, most / 10, most];
  const stages = people.map((count): PageStages => {
    const place = join(folder, String(count));
    const size: Size = {
      people: count,
      teams: Math.max(1, Math.round(count / 12.5)),
      accountsPerPerson: 120,
      months: 60,
      activities: count * 2000,
    };
    writeOrganisation(place, size);
    const measured: PageStages = JSON.parse(runScript("bench/pages.ts", [place]));
    rmSync(place, { recursive: true });
    return measured;
  });
  const of = (stage: "read" | "compute" | "views" | "charts" | "pages") =>
    grown(
      stage,
      people,
      stages.map((each) => each[stage]),
    );
  const last = stages.at(-1);
  const personPages = most * 2;
  return {
    heading: `${people.join(" / ")} account managers, 120 accounts and 2,000 activities each`,
    measured: { people, stages },
    lines: [
      ...grownLines([of("read"), of("compute"), of("views"), of("charts"), of("pages")]),
      line(
        "charts of the largest, in one thread, a second",
        String(Math.round((last?.chartCount ?? 0) / (last?.charts ?? 1))),
      ),
      line(
        `pages of the largest (${last?.pageCount}, of which ${personPages} of a person) a second`,
        ((last?.pageCount ?? 0) / (last?.pages ?? 1)).toFixed(0),
        "≥ 60",
      ),
      line("… peak memory", inMegabytes(last?.peakMegabytes ?? Number.NaN)),
      line("… report.json", inMegabytes((last?.reportCharacters ?? Number.NaN) / 1e6)),
    ],
  };
}

/** Whole builds of the demo organisation, beside one page of six charts of the same files in Observable Framework. */
export function buildsPart(folder: string): Part {
  const framework = measureFramework(demo, join(folder, "framework"));
  const builds = measureBuilds(demo, join(folder, "ours"), 3);
  const beside = (what: string, own: number, theirs: number, aim = "") => [
    line(`${what}: Framework`, inSeconds(theirs)),
    line(`${what}: Handjes`, inSeconds(own), `${times(own / theirs)}${aim}`),
  ];
  return {
    heading: "The demo organisation: a site in two languages, beside one page in Observable Framework",
    measured: { framework, builds },
    lines: [
      ...beside("nothing kept from before", builds.nothingKept, framework.coldSeconds),
      ...beside("other exports, every page new", builds.everyPageNew, framework.newDataSeconds),
      ...beside("other exports, one quote more", builds.oneChange, framework.newDataSeconds),
      ...beside("the same again", builds.nothingChanged, framework.warmSeconds, " (≤ 0.6)"),
      line(
        "every page new × Framework's build of the same again",
        times(builds.everyPageNew / framework.warmSeconds),
      ),
      line("Framework's page with all that it fetches", `${framework.pageKilobytes.toFixed(0)} kB`),
    ],
  };
}

/** What a reader's browser fetches for the pages of the demo organisation. */
export function weightPart(folder: string): Part {
  const site = join(folder, "site");
  runScript("report.ts", ["--out", site]);
  const weights = pageWeights(site);
  const [heaviest] = weights;
  if (!heaviest) throw new Error("The site has no pages");
  const mean = weights.reduce((sum, { own }) => sum + own, 0) / weights.length;
  const { page, own, styles, scripts, fonts } = heaviest;
  return {
    heading: "Weight of the pages, packed",
    measured: { weights },
    lines: [
      line(`mean of ${weights.length} pages of the demo`, inKilobytes(mean)),
      line(`the heaviest, ${page}, with style and script`, inKilobytes(own + styles + scripts), "≤ 150 kB"),
      line("script", inKilobytes(scripts), "≤ 10 kB"),
      line("style sheet", inKilobytes(styles)),
      line("two fonts, shared by all", inKilobytes(fonts)),
    ],
  };
}
