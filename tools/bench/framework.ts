import { execSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { ran } from "./run.ts";

const project = join(import.meta.dirname, "framework");
const program = "node_modules/@observablehq/framework/dist/bin/observable.js";
const cache = "src/.observablehq";

/** What is there once somebody has built the project where it stands: a first build has none of it. */
const made = ["node_modules", "dist", cache].map((path) => join(project, path));

/** One page of six charts in Observable Framework, of the same exports. */
export interface FrameworkPage {
  /** The folder with its `index.html`. */
  site: string;
  /** Seconds of a build, with what is kept of the one before. */
  build: () => number;
  /**
   * Lets the next build run every loader: Framework asks the age of a loader, not of the exports that it
   * reads, so what they gave has to be taken away.
   */
  forgetData: () => void;
}

/** Installs the project in a folder, with nothing kept yet. @throws Error with what npm said. */
export function frameworkPage(data: string, folder: string): FrameworkPage {
  cpSync(project, folder, { recursive: true, filter: (path) => !made.includes(path) });
  // No package has to run a script of its own.
  execSync("npm ci --ignore-scripts --no-audit --no-fund", { cwd: folder, stdio: "pipe" });
  const own = {
    // Framework starts its loaders with the first Node on the path: let that be the one that runs this.
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ""}`,
    HANDJES_BENCH_DATA: data,
    OBSERVABLE_TELEMETRY_DISABLE: "true",
  };
  return {
    site: join(folder, "dist"),
    build: () => ran([program, "build"], folder, own).seconds,
    forgetData: () => rmSync(join(folder, cache, "cache/data"), { recursive: true, force: true }),
  };
}
