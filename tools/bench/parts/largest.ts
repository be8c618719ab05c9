import { join } from "node:path";
import { type Build, measureBuilds } from "../builds.ts";
import { writeOrganisation } from "../organisation.ts";
import { type BenchSection, inMegabytes, inSeconds, line } from "../table.ts";

/** Whole builds of the largest organisation that the report is made for, as its user waits for them. */
export function largestPart(folder: string, people: number, activities: number): BenchSection {
  const data = join(folder, "organisation");
  const teams = Math.max(1, Math.round(people / 12.5));
  writeOrganisation(data, { people, teams, accountsPerPerson: 120, months: 60, activities });
  const builds = measureBuilds(data, join(folder, "ours"), 1);
  const built = (what: string, { seconds, peakMegabytes }: Build) =>
    line(what, inSeconds(seconds), `${inMegabytes(peakMegabytes)} at most`);
  return {
    heading: `${people} account managers in ${teams} teams, ${people * 120} accounts, five years, ${activities} activities: the whole site`,
    measured: { builds },
    lines: [built("the first, which compiles", builds.first), built("every month", builds.monthly)],
  };
}
