import { appendFileSync, cpSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { keepOf } from "../site/build-site.ts";
import { runScript } from "./run.ts";

const project = resolve(import.meta.dirname, "../..");

/** Seconds of `npm run report` as a user waits for it, start of the program included. */
export interface Builds {
  /** Everything made: the pages compiled and drawn, the files read, nothing kept from before. */
  nothingKept: number;
  /** As after an update of the exports that changes every page: every page drawn. */
  everyPageNew: number;
  /** As after a change in one file: here one quote more. */
  oneChange: number;
  /** Nothing has changed. */
  nothingChanged: number;
}

/** Of an account manager and a customer of the demo organisation. */
const oneQuote = "900001;1047;29-10-2026;21731;open;;5.000,00\r\n";

/** Builds a copy of the demo organisation in `data` into `work`, each way the fastest of some rounds. */
export function measureBuilds(data: string, work: string, rounds: number): Builds {
  const best: Builds = {
    nothingKept: Infinity,
    everyPageNew: Infinity,
    oneChange: Infinity,
    nothingChanged: Infinity,
  };
  const [copy, out] = [join(work, "data"), join(work, "site")];
  const report = (of: keyof Builds) => {
    const began = performance.now();
    runScript("report.ts", ["--data", copy, "--out", out]);
    best[of] = Math.min(best[of], (performance.now() - began) / 1000);
  };
  const forget = (...places: string[]) => {
    for (const place of places) rmSync(place, { recursive: true, force: true });
  };
  for (let round = 0; round < rounds; round++) {
    forget(copy, out, keepOf(out), join(project, ".cache/programs"), join(project, ".cache/tables"));
    cpSync(data, copy, { recursive: true });
    report("nothingKept");
    report("nothingChanged");
    appendFileSync(join(copy, "offertes.csv"), oneQuote);
    report("oneChange");
    forget(out, keepOf(out));
    report("everyPageNew");
  }
  return best;
}
