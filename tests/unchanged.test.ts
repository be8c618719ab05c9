import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { keptFolder } from "../scripts/kept-folders.ts";
import { buildKey, standingSites } from "../scripts/unchanged.ts";
import { fixture } from "./folders.fixture.ts";

const project = join(import.meta.dirname, "..");

let data = "";
let out = "";
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "handjes-unchanged-"));
  [data, out] = [join(folder, "data"), join(folder, "dist")];
  cpSync(fixture("english"), data, { recursive: true });
});

function run(...more: string[]) {
  return spawnSync(
    process.execPath,
    ["scripts/report.ts", "--data", data, "--out", out, "--period", "2026-05", ...more],
    { cwd: project, encoding: "utf8", env: { ...process.env, CI: "true" } },
  );
}

function report(...more: string[]): string {
  const { stdout, stderr, status } = run(...more);
  expect(status, stderr).toBe(0);
  return stdout;
}
const manifest = () => readFileSync(join(out, "manifest.json"), "utf8");
const nothing = "Nothing has changed";

test("a second run with the same input does nothing and says so; whatever differs is built", () => {
  report();
  // What a run left that died is taken away all the same, and what others put there is no change.
  mkdirSync(join(out, "../.dist.building-999999999"));
  writeFileSync(join(out, "web.config"), "policy");
  expect(report()).toContain(nothing);
  expect(readdirSync(join(out, ".."))).not.toContain(".dist.building-999999999");
  expect(report("--audience", "company")).not.toContain(nothing);
  report();
  appendFileSync(join(data, "quotes.csv"), "O9,101,2026-05-04,K1,won,2026-05-20,999\n");
  expect(report()).not.toContain(nothing);
  expect(report()).toContain(nothing);
});

test("a folder that was touched is built anew, to the same bytes", () => {
  report();
  const before = manifest();
  writeFileSync(join(out, "index.html"), "touched");
  expect(report()).not.toContain(nothing);
  expect(manifest()).toBe(before);
});

test("after a change only the pages that say something else are new, and all are those of a build from nothing", () => {
  report();
  appendFileSync(join(data, "quotes.csv"), "O9,101,2026-05-04,K1,won,2026-05-20,999\n");
  const [, made = "0", of = "0"] = /(\d+) of (\d+) pages are new/.exec(report()) ?? [];
  expect(Number(made)).toBeGreaterThan(0);
  expect(Number(made)).toBeLessThan(Number(of));
  const after = manifest();
  // Another folder has no pages kept from before.
  out = `${out}-clean`;
  expect(report()).not.toContain("pages are new");
  expect(manifest()).toBe(after);
});

test("pages that were kept and then touched are made anew", () => {
  const first = report();
  const before = manifest();
  const keep = keptFolder("pages", out);
  for (const name of readdirSync(keep)) appendFileSync(join(keep, name), "x");
  rmSync(out, { recursive: true });
  expect(report()).toBe(first);
  expect(manifest()).toBe(before);
  rmSync(keep, { recursive: true });
  rmSync(out, { recursive: true });
  report();
  expect(manifest()).toBe(before);
});

test("settings that are a link are built anew when what they lead to changes", () => {
  const settings = join(data, "report.yaml");
  renameSync(settings, join(data, "settings.txt"));
  symlinkSync("settings.txt", settings);
  report();
  expect(report()).toContain(nothing);
  appendFileSync(settings, "small_group: 6\n");
  expect(report()).not.toContain(nothing);
});

test("what no run reads is not read to see whether anything has changed", () => {
  writeFileSync(join(data, "photos.zip"), "");
  // Larger than a file that Node reads at once; of holes, so that it takes no room.
  truncateSync(join(data, "photos.zip"), 2.2e9);
  report();
  expect(report()).toContain(nothing);
});

test("a report for each audience is built once, and again where one of them was touched", () => {
  const folders = () => readdirSync(out).map((name) => name.replace(/-\w{5}$/, ""));
  expect(report("--audience", "all")).toContain("management, company, 2 teams, 3 persons");
  expect(folders()).toEqual([
    "company",
    "management",
    ...["101", "102", "103"].map((id) => `person-${id}`),
    "team-noord",
    "team-zuid",
  ]);
  expect(report("--audience", "all")).toContain(`${nothing} since ${out}/ was built: its 7 reports stand`);
  writeFileSync(join(out, "company", "index.html"), "touched");
  expect(report("--audience", "all")).not.toContain(nothing);
});

test("a folder of data that is not there is told before anything else is done", () => {
  const { status, stdout, stderr } = run("--data", `${data}-typo`);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(`${data}-typo`);
});

test("the key is that of the question, the day and the program", () => {
  const key = buildKey({}, 1);
  expect(buildKey({}, 1)).toBe(key);
  expect(buildKey({}, 2)).not.toBe(key);
  expect(buildKey({ period: "2026-04" }, 1)).not.toBe(key);
  expect(buildKey({ audience: "2026-04" }, 1)).not.toBe(buildKey({ period: "2026-04" }, 1));
  expect(standingSites(join(data, "nowhere"), key, data)).toBe(0);
});
