import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { CliError } from "../../command/cli-error.ts";
import { writeWhole } from "./write-whole.ts";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "handjes-write-"));
  file = join(folder, "report.pdf");
});

test("a file is written and written over, keeps its rights, and leaves nothing beside it", () => {
  writeWhole(file, "first");
  chmodSync(file, 0o640);
  writeWhole(file, "second");
  expect(readFileSync(file, "utf8")).toBe("second");
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(["report.pdf"]);
});

test("what cannot be written leaves the file as it was, and nothing beside it", () => {
  writeWhole(file, "first");
  const moreThanAFileMayHold = new Uint8Array(2 ** 31);
  expect(() => writeWhole(file, moreThanAFileMayHold)).toThrow();
  expect(readFileSync(file, "utf8")).toBe("first");
  expect(readdirSync(folder)).toEqual(["report.pdf"]);
});

test("a link is followed: the file behind it is the new one", () => {
  writeFileSync(join(folder, "behind.pdf"), "first");
  symlinkSync("behind.pdf", file);
  writeWhole(file, "second");
  expect(readFileSync(join(folder, "behind.pdf"), "utf8")).toBe("second");
  expect(readdirSync(folder)).toEqual(["behind.pdf", "report.pdf"]);
});

test.skipIf(process.platform === "win32")(
  "a folder, a pipe and a link that leads nowhere are refused with words",
  () => {
    mkdirSync(file);
    symlinkSync(join(folder, "gone.pdf"), join(folder, "link.pdf"));
    execFileSync("mkfifo", [join(folder, "pipe.pdf")]);
    for (const place of [file, join(folder, "link.pdf"), join(folder, "pipe.pdf")])
      expect(() => writeWhole(place, "x"), place).toThrow(CliError);
    expect(readdirSync(folder)).toEqual(["link.pdf", "pipe.pdf", "report.pdf"]);
  },
);

test("what a run left that was killed while it wrote goes with the next, what a living one is writing stays", () => {
  writeFileSync(join(folder, ".handjes-writing-999999999-0"), "half");
  writeFileSync(join(folder, ".handjes-writing-1-0"), "of process 1");
  writeWhole(file, "whole");
  expect(readdirSync(folder)).toEqual([".handjes-writing-1-0", "report.pdf"]);
});
