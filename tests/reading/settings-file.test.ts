import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changedCopy, fixture, read } from "../folders.fixture.ts";

/** What is said of report.yaml where something else was put in its place. */
async function saidOf(put: (path: string) => unknown): Promise<string[]> {
  const folder = changedCopy("dutch", {});
  const path = join(folder, "report.yaml");
  rmSync(path);
  await put(path);
  const { problems, hasErrors, sources } = read(folder);
  expect(hasErrors).toBe(true);
  // Nothing is read with settings that are not known: it could be more than may be shown.
  expect(sources).toEqual([]);
  return problems.map(({ rule, file, message }) => `${rule} ${file}: ${message}`);
}

test.each([
  ["a pipe", "a pipe, device or socket", (path: string) => execFileSync("mkfifo", [path])],
  [
    "a link to an endless device",
    "outside the data folder",
    (path: string) => symlinkSync("/dev/zero", path),
  ],
  ["a folder", "This is a folder", (path: string) => mkdirSync(path)],
  [
    "a link to a file elsewhere",
    "outside the data folder",
    (path: string) => symlinkSync(join(fixture("english"), "report.yaml"), path),
  ],
  ["a broken link", "a link to something that is not there", (path: string) => symlinkSync("none", path)],
  ["a link to itself", "leads back to itself", (path: string) => symlinkSync("report.yaml", path)],
  [
    "more than a megabyte",
    "This file is 1.001 MB. report.yaml can be at most 1 MB.",
    (path: string) => writeFileSync(path, `#${" ".repeat(1_001_000)}`),
  ],
  [
    "a socket",
    "a pipe, device or socket",
    (path: string) =>
      new Promise<void>((resolve) => {
        const server = createServer().listen(path, () => resolve());
        server.unref();
      }),
  ],
])(
  "report.yaml that is %s is an error that says so, and never as if it were not there",
  async (_, said, put) => {
    const [told, ...others] = await saidOf(put);
    expect(told).toMatch(/^settings\.invalid report\.yaml: /);
    expect(told).toContain(said);
    expect(others).toEqual([]);
  },
);

test("report.yaml that is not there is all defaults, and one behind a link within the folder is read", () => {
  const folder = changedCopy("dutch", {});
  rmSync(join(folder, "report.yaml"));
  expect(read(folder).settings.names).toBe("full");
  writeFileSync(join(folder, "settings.txt"), "names: pseudonym\n");
  symlinkSync("settings.txt", join(folder, "report.yaml"));
  expect(read(folder).settings.names).toBe("pseudonym");
});

test("a pipe in the place of an export is an error too, and the check ends", () => {
  const folder = changedCopy("dutch", {});
  for (const file of ["offertes.csv", "werkblad-x.csv"]) {
    rmSync(join(folder, file), { force: true });
    execFileSync("mkfifo", [join(folder, file)]);
  }
  const { problems } = read(folder);
  expect(problems.filter(({ rule }) => rule === "file.unreadable").map(({ file }) => file)).toEqual([
    "werkblad-x.csv",
    "offertes.csv",
  ]);
});

test("npm run check names report.yaml that cannot be read, and ends with exit code 1", () => {
  const folder = changedCopy("dutch", {});
  rmSync(join(folder, "report.yaml"));
  execFileSync("mkfifo", [join(folder, "report.yaml")]);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/check.ts", "--data", folder], {
    cwd: join(import.meta.dirname, "../.."),
    encoding: "utf8",
    timeout: 60_000,
  });
  expect(stdout).toMatch(/report\.yaml:1: .*pijp, apparaat of socket/);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
});

/** Does something as a user who may not do everything. */
function asOrdinaryUser<T>(work: () => T): T {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.("nobody");
  try {
    return work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

test("report.yaml that may not be read is an error that says so", () => {
  const folder = changedCopy("dutch", {});
  chmodSync(folder, 0o755);
  chmodSync(join(folder, "report.yaml"), 0);
  const { problems, hasErrors } = asOrdinaryUser(() => read(folder));
  expect(problems.map(({ message }) => message)).toEqual([
    "Who runs this program may not read this file. Correct report.yaml.",
  ]);
  expect(hasErrors).toBe(true);
});
