import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const data = join(import.meta.dirname, "../data");
const csvIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .sort();
let made = "";

beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), "demo-"));
  execFileSync(process.execPath, [join(import.meta.dirname, "demo.ts"), "--out", made]);
});

afterAll(() => rmSync(made, { recursive: true }));

test("the demo made again is the one in data/, byte for byte", () => {
  expect(csvIn(made)).toEqual(csvIn(data));
  for (const name of csvIn(made)) {
    expect(readFileSync(join(made, name)).equals(readFileSync(join(data, name))), name).toBe(true);
  }
});

test("a seed that is no number is wrong usage, and makes nothing", () => {
  const before = readdirSync(made);
  const wrong = () =>
    execFileSync(process.execPath, [join(import.meta.dirname, "demo.ts"), "--out", made, "--seed", "twee"], {
      stdio: "pipe",
    });
  expect(wrong).toThrow(expect.objectContaining({ status: 2 }));
  expect(readdirSync(made)).toEqual(before);
});
