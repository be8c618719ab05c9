import { join } from "node:path";
import { type Build, measureBuilds } from "../builds.ts";
import { demo } from "../demo.ts";
import { measureFramework } from "../framework.ts";
import { inKilobytes, inMegabytes, inSeconds, type Line, line, type Part, times } from "../table.ts";

/** Of an account manager and a customer of the demo organisation. */
const oneQuote = { file: "offertes.csv", line: "900001;1047;29-10-2026;21731;open;;5.000,00\r\n" };

function beside(what: string, own: Build, theirs: number, aim = ""): Line[] {
  return [
    line(`${what}: Framework`, inSeconds(theirs)),
    line(`${what}: Handjes`, inSeconds(own.seconds), `${times(own.seconds / theirs)}${aim}`),
  ];
}

/** Whole builds of the demo organisation, beside one page of six charts of the same files in Observable Framework. */
export function buildsPart(folder: string): Part {
  const framework = measureFramework(demo, join(folder, "framework"));
  const builds = measureBuilds(demo, join(folder, "ours"), oneQuote, 3);
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
        times(builds.everyPageNew.seconds / framework.warmSeconds),
      ),
      line("Handjes' peak memory, every page new", inMegabytes(builds.everyPageNew.peakMegabytes)),
      line("Framework's page with all that it fetches", inKilobytes(framework.pageKilobytes * 1000)),
    ],
  };
}
