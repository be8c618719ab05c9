import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { command } from "../commands/as-user.ts";
import { fixture } from "../folders.fixture.ts";

let data = "";
let out = "";
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "handjes-built-again-"));
  [data, out] = [join(folder, "data"), join(folder, "dist")];
  cpSync(fixture("english"), data, { recursive: true });
});

function report(...more: string[]): string {
  const args = ["--data", data, "--out", out, "--period", "2026-05", ...more];
  const { code, out: told, said } = command("report", ...args);
  expect(code, said).toBe(0);
  return told;
}

test("built again, the report is the same to the byte, whatever was done to it and whatever a run left that died", () => {
  report();
  const manifest = () => readFileSync(join(out, "manifest.json"), "utf8");
  const before = manifest();
  mkdirSync(join(out, "../.dist.building-999999999"));
  writeFileSync(join(out, "index.html"), "touched");
  report();
  expect(manifest()).toBe(before);
  expect(readdirSync(join(out, ".."))).not.toContain(".dist.building-999999999");
});

test("a report for each audience is built in a folder of its own", () => {
  // In one language: that of each is put in its folder alike.
  const settings = join(data, "report.yaml");
  writeFileSync(settings, readFileSync(settings, "utf8").replace("[nl, en]", "[en]"));
  expect(report("--audience", "all")).toContain("management, company, 2 teams, 3 persons");
  expect(readdirSync(out).map((name) => name.replace(/-\w{5}$/, ""))).toEqual([
    "company",
    "management",
    ...["101", "102", "103"].map((id) => `person-${id}`),
    "team-noord",
    "team-zuid",
  ]);
});
