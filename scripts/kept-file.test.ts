import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { keepFile, keptFile } from "./kept-file.ts";

const bytes = new Uint8Array([1, 2, 3, 0, 255]);

let file = "";
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), "handjes-kept-file-")), "all", "own", "file");
  keepFile(file, bytes);
});

test("what was kept is found as it was kept, and only whoever kept it can read it", () => {
  expect(keptFile(file)).toEqual(Buffer.from(bytes));
  expect(keptFile(`${file}-other`)).toBeNull();
  for (const place of [file, dirname(file)]) expect(statSync(place).mode & 0o077).toBe(0);
  expect(readdirSync(dirname(file))).toEqual(["file"]);
});

test("the folder above those of each data folder is open, so that a second user can keep something too", () => {
  const above = dirname(dirname(file));
  mkdirSync(`${above}-usual`);
  expect(statSync(above).mode).toBe(statSync(`${above}-usual`).mode);
});

test("whatever became of the file, one that is not as it was kept is not found", () => {
  const whole = readFileSync(file);
  for (let length = 0; length < whole.length; length++) {
    writeFileSync(file, whole.subarray(0, length));
    expect(keptFile(file), `cut off after ${length} bytes`).toBeNull();
  }
  for (let at = 0; at < whole.length; at++) {
    const other = Buffer.from(whole);
    other[at] = (other[at] ?? 0) ^ 1;
    writeFileSync(file, other);
    expect(keptFile(file), `byte ${at} is another`).toBeNull();
  }
});

test("where nothing can be kept, nothing is, and nobody is told", () => {
  // What is a file is no folder, whoever asks.
  keepFile(join(file, "below", "it"), bytes);
  expect(keptFile(join(file, "below", "it"))).toBeNull();
  mkdirSync(join(dirname(file), "folder"));
  keepFile(join(dirname(file), "folder"), bytes);
  expect(keptFile(join(dirname(file), "folder"))).toBeNull();
  expect(readdirSync(dirname(file))).toEqual(["file", "folder"]);
});

test("more than a file may hold is not kept, and leaves nothing behind", () => {
  keepFile(`${file}-large`, new Uint8Array(2 ** 31));
  expect(readdirSync(dirname(file))).toEqual(["file"]);
});

test("a folder that was deleted is made again", () => {
  rmSync(dirname(file), { recursive: true });
  keepFile(file, bytes);
  expect(keptFile(file)).toEqual(Buffer.from(bytes));
});
