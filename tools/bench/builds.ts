import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../../src/publish/pages/program.ts";
import { type Ran, runScript } from "./run.ts";

/** A build as a user waits for it, start of the program included. */
export type Build = Omit<Ran, "output">;

/** Builds of one organisation. */
export interface Builds {
  /** The first after an installation or update: our code and the pages are compiled on the way. */
  first: Build;
  /** As every month: all is read, computed and drawn. */
  monthly: Build;
}

/** Builds a copy of the organisation in `data` into `work`, each way the fastest of some rounds. */
export function measureBuilds(data: string, work: string, rounds: number): Builds {
  const [copy, out] = [join(work, "data"), join(work, "site")];
  // Code that Node compiled is kept here, beside that of the commands of everyday.
  const compiled = join(work, "compiled");
  const build = (): Build => {
    const { seconds, peakMegabytes } = runScript("scripts/report.ts", ["--data", copy, "--out", out], {
      NODE_COMPILE_CACHE: compiled,
    });
    return { seconds, peakMegabytes };
  };
  const forget = (...places: string[]) => {
    for (const place of places) rmSync(place, { recursive: true, force: true });
  };
  const each = Array.from({ length: rounds }, (): Builds => {
    forget(copy, out, compiled, programFolder());
    cpSync(data, copy, { recursive: true });
    return { first: build(), monthly: build() };
  });
  forget(copy, out, compiled);
  const fastest = (of: keyof Builds) =>
    each.map((builds) => builds[of]).reduce((a, b) => (b.seconds < a.seconds ? b : a));
  return { first: fastest("first"), monthly: fastest("monthly") };
}
