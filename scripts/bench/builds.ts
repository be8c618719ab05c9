import { appendFileSync, cpSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { keptFolder } from "../kept-folders.ts";
import { type Ran, runScript } from "./run.ts";

const project = resolve(import.meta.dirname, "../..");

/** A build as a user waits for it, start of the program included. */
export type Build = Omit<Ran, "output">;

/** Builds of one organisation. */
export interface Builds {
  /** Everything made: the pages compiled and drawn, the files read, nothing kept from before. */
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
  const build = (): Build => {
    const { seconds, peakMegabytes } = runScript("report.ts", ["--data", copy, "--out", out]);
    return { seconds, peakMegabytes };
  };
  const forget = (...places: string[]) => {
    for (const place of places) rmSync(place, { recursive: true, force: true });
  };
  const each = Array.from({ length: rounds }, (): Builds => {
    forget(
      copy,
      out,
      keptFolder("pages", out),
      join(project, ".cache/programs"),
      join(project, ".cache/tables"),
    );
    cpSync(data, copy, { recursive: true });
    const [nothingKept, nothingChanged] = [build(), build()];
    appendFileSync(join(copy, one.file), one.line);
    const oneChange = build();
    forget(out, keptFolder("pages", out));
    return { nothingKept, nothingChanged, oneChange, everyPageNew: build() };
  });
  forget(copy, out, keptFolder("pages", out));
  const fastest = (of: keyof Builds) =>
    each.map((builds) => builds[of]).reduce((a, b) => (b.seconds < a.seconds ? b : a));
  return {
    nothingKept: fastest("nothingKept"),
    everyPageNew: fastest("everyPageNew"),
    oneChange: fastest("oneChange"),
    nothingChanged: fastest("nothingChanged"),
  };
}
