import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { ownFolder } from "./own-folder.ts";

const parent = mkdtempSync(join(tmpdir(), "handjes-own-"));

/** A folder as a run would have left it, with what it holds. */
function left(name: string, hours = 0): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "report.html"), "names");
  const then = Date.now() / 1000 - hours * 3600;
  utimesSync(folder, then, then);
  return folder;
}

test("a folder of a run that is no more is taken away, that of one that goes on stays", () => {
  const own = ownFolder(parent, "print");
  const dead = spawnSync(process.execPath, ["--eval", ""]).pid;
  const ofDead = left(basename(own).replace(String(process.pid), String(dead)).replace(/.{6}$/, "AbCdEf"));
  const [anotherName, file] = [left("prints-AbCdEf", 48), join(parent, "print-file")];
  writeFileSync(file, "");
  const next = ownFolder(parent, "print");
  expect(existsSync(ofDead)).toBe(false);
  for (const stays of [own, next, anotherName, file]) expect(existsSync(stays), stays).toBe(true);
});

test("of a run elsewhere, or of an older program, nobody knows: its folder goes after a day", () => {
  const young = [left("print-AbCdE1"), left("print-elsewhere-1-AbCdE2", 23)];
  const old = [left("print-AbCdE3", 25), left("print-elsewhere-1-AbCdE4", 25)];
  ownFolder(parent, "print");
  expect(young.map((folder) => existsSync(folder))).toEqual([true, true]);
  expect(old.map((folder) => existsSync(folder))).toEqual([false, false]);
});

// Windows has other rights, and links only for who may make them.
test.skipIf(process.platform === "win32")(
  "nobody else can look into it, and a link that lies there is not followed",
  () => {
    const folder = left("elsewhere", 48);
    symlinkSync(folder, join(parent, "print-AbCdE5"));
    expect(statSync(ownFolder(parent, "print")).mode & 0o777).toBe(0o700);
    expect(existsSync(join(folder, "report.html"))).toBe(true);
  },
);
