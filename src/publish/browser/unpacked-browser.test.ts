import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type UnpackedBrowser, unpackedBrowser } from "./unpacked-browser.ts";

/** Somebody who owns nothing here. */
const nobody = 65_534;

function started({ executable, env }: UnpackedBrowser, asNobody = false): string {
  const user = asNobody ? { uid: nobody, gid: nobody } : {};
  const { stdout, error } = spawnSync(executable, ["--version"], { env, encoding: "utf8", ...user });
  if (error) throw error;
  return stdout;
}

const noSpare = () => expect.unreachable("It is kept.");

// Vitest runs tests in threads, and a thread may not change what new files are allowed.
const withUmask = (folder: string) => {
  const code = `process.umask(0o077);
    const { unpackedBrowser } = await import(${JSON.stringify(new URL("./unpacked-browser.ts", import.meta.url).href)});
    process.stdout.write(JSON.stringify(unpackedBrowser(() => { throw new Error("It is kept."); }, ${JSON.stringify(folder)})));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as UnpackedBrowser;
};

// Elsewhere no browser is among the packages.
const hasOne = process.platform === "linux" && process.arch === "x64";

test.runIf(hasOne)(
  "a browser that is unpacked can be started by every user, and what a killed run left of one goes",
  () => {
    const above = mkdtempSync(join(tmpdir(), "handjes-unpacked-"));
    chmodSync(above, 0o755);
    const folder = join(above, ".cache", "handjes");
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const browser = withUmask(folder);
    const [home = ""] = readdirSync(folder);
    expect(readdirSync(folder)).toEqual([home]);
    for (const place of [folder, join(folder, home), browser.executable, join(browser.env.LD_LIBRARY_PATH)])
      expect(statSync(place).mode & 0o777, place).toBe(0o755);
    expect(started(browser)).toMatch(/\d+\./);
    if (process.getuid?.() === 0) expect(started(browser, true)).toMatch(/\d+\./);
    else console.warn("Not tried: only root can start it as another user.");

    // Not to be started any more, it is unpacked anew.
    chmodSync(browser.executable, 0o644);
    const half = join(folder, `${home}-AbCdEf`);
    mkdirSync(half);
    utimesSync(half, 0, 0);
    expect(started(unpackedBrowser(noSpare, folder))).toMatch(/\d+\./);
    expect(readdirSync(folder)).toEqual([home]);
  },
);

test.runIf(hasOne)("where a browser cannot be kept, it is unpacked elsewhere for this once", () => {
  const above = mkdtempSync(join(tmpdir(), "handjes-unpacked-"));
  writeFileSync(join(above, "file"), "");
  const spare = mkdtempSync(join(tmpdir(), "handjes-spare-"));
  const browser = unpackedBrowser(() => spare, join(above, "file", "handjes"));
  expect(browser.executable).toBe(join(spare, "chromium"));
  expect(started(browser)).toMatch(/\d+\./);
  expect(existsSync(join(above, "file", "handjes"))).toBe(false);
});
