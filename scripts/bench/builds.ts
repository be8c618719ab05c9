import { appendFileSync, cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { keptFolder } from "../kept-folders.ts";
import { programFolder } from "../site/program.ts";
import { type Ran, runScript } from "./run.ts";

/** A build as a user waits for it, start of the program included. */
export type Build = Omit<Ran, "output">;

/** Builds of one organisation. */
export interface Builds {
  /** Everything made: our code and the pages compiled, the pages drawn, the files read, nothing kept from before. */
  nothingKept: Build;
  /** As after an update of the exports that changes every page: every page drawn. */
  everyPageNew: Build;
  /** As after a change in one file: here one quote more. */
  oneChange: Build;
  /** Nothing has changed. */
  nothingChanged: Build;
}

/** One line more in the file of the quotes. */
export interface OneQuote {
  file: string;
  line: string;
}

/** Builds a copy of the organisation in `data` into `work`, each way the fastest of some rounds. */
export function measureBuilds(data: string, work: string, one: OneQuote, rounds: number): Builds {
  const [copy, out] = [join(work, "data"), join(work, "site")];
  // Code that Node compiled is kept here, beside that of the commands of everyday.
  const compiled = join(work, "compiled");
  const build = (): Build => {
    const { seconds, peakMegabytes } = runScript("report.ts", ["--data", copy, "--out", out], {
      NODE_COMPILE_CACHE: compiled,
    });
    return { seconds, peakMegabytes };
  };
  const forget = (...places: string[]) => {
    for (const place of places) rmSync(place, { recursive: true, force: true });
  };
  const own = [
    copy,
    out,
    compiled,
    keptFolder("built", out),
    keptFolder("pages", out),
    keptFolder("tables", copy),
  ];
  const each = Array.from({ length: rounds }, (): Builds => {
    forget(...own, programFolder());
    cpSync(data, copy, { recursive: true });
    const [nothingKept, nothingChanged] = [build(), build()];
    appendFileSync(join(copy, one.file), one.line);
    const oneChange = build();
    forget(out, keptFolder("pages", out));
    return { nothingKept, nothingChanged, oneChange, everyPageNew: build() };
  });
  forget(...own);
  const fastest = (of: keyof Builds) =>
    each.map((builds) => builds[of]).reduce((a, b) => (b.seconds < a.seconds ? b : a));
  return {
    nothingKept: fastest("nothingKept"),
    everyPageNew: fastest("everyPageNew"),
    oneChange: fastest("oneChange"),
    nothingChanged: fastest("nothingChanged"),
  };
}
