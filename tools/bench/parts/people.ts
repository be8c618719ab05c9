import { rmSync } from "node:fs";
import { join } from "node:path";
import { grown } from "../growth.ts";
import { writeOrganisation } from "../organisation.ts";
import type { PageStages } from "../pages.ts";
import { runScript } from "../run.ts";
import { type BenchSection, grownLine, inMegabytes, line } from "../table.ts";

interface Measured extends PageStages {
  peakMegabytes: number;
}

function measured(folder: string, people: number): Measured {
  const place = join(folder, String(people));
  const teams = Math.max(1, Math.round(people / 12.5));
  writeOrganisation(place, { people, teams, accountsPerPerson: 120, months: 60, activities: people * 2000 });
  const { output, peakMegabytes } = runScript("tools/bench/pages.ts", [place]);
  rmSync(place, { recursive: true });
  return { ...JSON.parse(output), peakMegabytes };
}

/**
 * Every stage up to the pages for three organisations, each ten times the one before: 2,000 activities a
 * person.
 */
export function peoplePart(folder: string, most: number): BenchSection {
  const people = [most / 100, most / 10, most];
  const stages = people.map((count) => measured(folder, count));
  const stage = (of: "read" | "compute" | "evidence" | "views" | "charts" | "pages" | "workbooks") =>
    grownLine(
      grown(
        of,
        people,
        stages.map((each) => each[of]),
      ),
    );
  const last = stages.at(-1);
  if (!last) throw new Error("No organisation was measured");
  return {
    heading: `${people.join(" / ")} account managers, 120 accounts and 2,000 activities each`,
    measured: { people, stages },
    lines: [
      stage("read"),
      stage("compute"),
      stage("evidence"),
      stage("views"),
      stage("charts"),
      stage("pages"),
      stage("workbooks"),
      line("charts of the largest, in one thread, a second", (last.chartCount / last.charts).toFixed(0)),
      line(
        `pages of the largest (${last.pageCount}, of which ${most * 2} of a person) a second`,
        (last.pageCount / last.pages).toFixed(0),
        "≥ 60",
      ),
      line("… peak memory", inMegabytes(last.peakMegabytes)),
      line("… report.json", inMegabytes(last.reportCharacters / 1e6)),
    ],
  };
}
