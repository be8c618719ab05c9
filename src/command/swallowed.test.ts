import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { command } from "./cli.ts";
import { swallowed } from "./swallowed.ts";

const program = () =>
  command("report", "")
    .option("--data <folder>", "", "data")
    .option("--period <month>", "")
    .option("--yes", "");

test("What npm kept of the options of a command is named, and what npm has itself is not", () => {
  const environment = { npm_config_period: "2026-10", npm_config_data: "", npm_config_yes: "true" };
  expect(swallowed(program(), environment, [])).toEqual(["--period"]);
  expect(swallowed(program(), environment, ["--period", "2026-10"])).toEqual([]);
  expect(swallowed(program(), environment, ["--period=2026-10"])).toEqual([]);
  expect(swallowed(program(), {}, [])).toEqual([]);
});

test("npm run check --data DIR without -- says to put it there, and ends as wrong usage", () => {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", "check", "--data", "somewhere"], {
    cwd: join(import.meta.dirname, "../.."),
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stdout + stderr).toContain("npm run check -- --data somewhere");
});
