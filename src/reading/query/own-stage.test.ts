import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withOwnStage } from "./own-stage.ts";

test("what a query needs to keep is gone after it, also where it fails", () => {
  const seen = withOwnStage((stage) => {
    writeFileSync(join(stage, "1.tsv"), "x");
    return stage;
  });
  expect(existsSync(seen)).toBe(false);
  let failed = "";
  expect(() =>
    withOwnStage((stage) => {
      failed = stage;
      throw new Error("no");
    }),
  ).toThrow("no");
  expect(existsSync(failed)).toBe(false);
});

test("what a killed process has left is taken away by the next, and that of one at work is not", () => {
  const own = mkdtempSync(join(tmpdir(), "handjes-stages-"));
  const { pid: gone } = spawnSync(process.execPath, ["-e", ""]);
  mkdirSync(join(own, `handjes-query-${gone}-abc`, "deep"), { recursive: true });
  mkdirSync(join(own, `handjes-query-${process.ppid}-def`));
  mkdirSync(join(own, "handjes-other"));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = own;
  withOwnStage(() => undefined);
  process.env.TMPDIR = before;
  expect(readdirSync(own).sort()).toEqual(["handjes-other", `handjes-query-${process.ppid}-def`]);
});
