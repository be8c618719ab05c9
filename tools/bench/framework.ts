import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, extname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { seconds } from "./seconds.ts";

/**
 * What Observable Framework takes to make one page of six charts of the same exports, and what that page
 * weighs.
 */
export interface FrameworkMeasured {
  /** The first build: every loader runs, and the libraries are made ready for a browser. */
  coldSeconds: number;
  /** The fastest build of other exports: every loader runs, the libraries are kept. */
  newDataSeconds: number;
  /** The fastest build after it, which runs no loader: what they gave and the libraries are kept. */
  warmSeconds: number;
  /** All that the page makes a browser fetch, in gzip. */
  pageKilobytes: number;
}

const project = join(import.meta.dirname, "framework");
const program = "node_modules/@observablehq/framework/dist/bin/observable.js";
const cache = "src/.observablehq";

interface Step {
  command: string;
  args: readonly string[];
  folder: string;
  /** The exports to read. */
  data: string;
  shell?: boolean;
}

function step({ command, args, folder, data, shell = false }: Step): void {
  // Framework starts its loaders with the first Node on the path: let that be the one that runs this.
  const { PATH = "" } = process.env;
  const { status, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    shell,
    maxBuffer: 1e8,
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}${delimiter}${PATH}`,
      HANDJES_BENCH_DATA: data,
      OBSERVABLE_TELEMETRY_DISABLE: "true",
    },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")}: ${stderr}`);
}

const textual = new Set([".html", ".js", ".css"]);

/** Files that a file of the site names by a relative path: its scripts, styles, data and imports. */
function named(file: string): string[] {
  if (!textual.has(extname(file))) return [];
  const paths = readFileSync(file, "utf8").matchAll(/["'(](\.{1,2}\/[^"'()]+)["')]/g);
  return [...paths]
    .map(([, path = ""]) => resolve(dirname(file), path))
    .filter((path) => existsSync(path) && statSync(path).isFile());
}

/** The page and all that it makes a browser fetch. */
function fetched(page: string): Set<string> {
  const found = new Set([page]);
  // A set goes on to what is added to it on the way.
  for (const file of found) for (const path of named(file)) found.add(path);
  return found;
}

function kilobytesOf(page: string): number {
  const bytes = [...fetched(page)].map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}

/**
 * Installs the Framework project into a work folder and builds it from a folder of Dutch exports: once with
 * nothing kept, then `rounds` times with all kept and as often with other exports. Waits for each; installing
 * is not counted.
 * @throws Error with what npm or Framework said, where one of them fails.
 */
export function measureFramework(data: string, work: string, rounds = 3): FrameworkMeasured {
  const at = { folder: work, data: resolve(data) };
  cpSync(project, work, { recursive: true, filter: (path) => !isMade(path) });
  // npm is a script with another name on Windows, where only a shell finds it. No package has to run a script
  // of its own.
  step({ ...at, command: "npm ci --ignore-scripts --no-audit --no-fund", args: [], shell: true });
  const build = () => {
    const [, taken] = seconds(() => step({ ...at, command: process.execPath, args: [program, "build"] }));
    return taken;
  };
  const coldSeconds = build();
  const warm: number[] = [];
  const newData: number[] = [];
  for (let round = 0; round < rounds; round++) {
    warm.push(build());
    // Framework asks the age of a loader, not of the exports that it reads: what they gave has to be taken
    // away.
    rmSync(join(work, cache, "cache/data"), { recursive: true, force: true });
    newData.push(build());
  }
  return {
    coldSeconds,
    newDataSeconds: Math.min(...newData),
    warmSeconds: Math.min(...warm),
    pageKilobytes: kilobytesOf(join(work, "dist/index.html")),
  };
}

/** What is there once somebody has built the project where it stands: a cold build has none of it. */
function isMade(path: string): boolean {
  return ["node_modules", "dist", cache].some((made) => path === join(project, made));
}

if (import.meta.main) {
  const [data = "data"] = process.argv.slice(2);
  const work = mkdtempSync(join(tmpdir(), "handjes-framework-"));
  try {
    process.stdout.write(JSON.stringify(measureFramework(data, work), null, 2));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
