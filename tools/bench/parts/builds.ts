import { join } from "node:path";
import { type Build, measureBuilds } from "../builds.ts";
import { demo } from "../demo.ts";
import { measureFramework } from "../framework.ts";
import { type BenchSection, inKilobytes, inMegabytes, inSeconds, type Line, line, times } from "../table.ts";

function beside(what: string, own: Build, theirs: number): Line[] {
  return [
    line(`${what}: Framework`, inSeconds(theirs)),
    line(`${what}: Handjes`, inSeconds(own.seconds), times(own.seconds / theirs)),
  ];
}

/**
 * Whole builds of the demo organisation, beside one page of six charts of the same files in Observable
 * Framework.
 */
export function buildsPart(folder: string): BenchSection {
  const framework = measureFramework(demo, join(folder, "framework"));
  const builds = measureBuilds(demo, join(folder, "ours"), 3);
  return {
    heading: "The demo organisation: a site in two languages, beside one page in Observable Framework",
    measured: { framework, builds },
    lines: [
      ...beside("the first, which compiles", builds.first, framework.coldSeconds),
      ...beside("other exports", builds.monthly, framework.newDataSeconds),
      line(
        "Handjes' × Framework's build of the same again",
        times(builds.monthly.seconds / framework.warmSeconds),
      ),
      line("Handjes' peak memory", inMegabytes(builds.monthly.peakMegabytes)),
      line("Framework's page with all that it fetches", inKilobytes(framework.pageKilobytes * 1000)),
    ],
  };
}
