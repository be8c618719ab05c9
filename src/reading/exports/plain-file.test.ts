import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openPlainFile, readOpenFile, readPlainFile } from "./plain-file.ts";

const most = 1000;
const newFolder = () => mkdtempSync(join(tmpdir(), "handjes-plain-"));

/** A folder with a file, what is opened of it, and what is said after something was done to it. */
function saidAfter(change: (file: string) => void): unknown {
  const folder = newFolder();
  const file = join(folder, "a.csv");
  writeFileSync(file, "a;b\n1;2\n");
  const open = openPlainFile(folder, "a.csv", most);
  if (typeof open === "string") return open;
  change(file);
  const read = readOpenFile(open);
  return typeof read === "string" ? read : Buffer.from(read.bytes).toString();
}

test("a plain file is read whole, also behind a link that stays in the folder", () => {
  const folder = newFolder();
  mkdirSync(join(folder, "exports"));
  writeFileSync(join(folder, "exports/a.csv"), "a;b\n");
  symlinkSync("exports/a.csv", join(folder, "link.csv"));
  for (const file of ["exports/a.csv", "link.csv"]) {
    const read = readPlainFile(folder, file, most);
    expect(typeof read === "string" ? read : Buffer.from(read.bytes).toString()).toBe("a;b\n");
  }
  writeFileSync(join(folder, "empty.csv"), "");
  expect(readPlainFile(folder, "empty.csv", most)).toMatchObject({ bytes: Buffer.alloc(0) });
});

test("what is no plain file in the folder is refused by what it is, and never waited for", async () => {
  const folder = newFolder();
  const outside = newFolder();
  writeFileSync(join(outside, "secret"), "1");
  const at = (name: string) => join(folder, name);
  execFileSync("mkfifo", [at("pipe")]);
  const server = createServer().listen(at("socket"));
  await new Promise((resolve) => server.once("listening", resolve));
  symlinkSync("/dev/zero", at("device"));
  symlinkSync("nowhere", at("broken"));
  symlinkSync("loop", at("loop"));
  symlinkSync(join(outside, "secret"), at("link"));
  symlinkSync("pipe", at("link-to-pipe"));
  mkdirSync(at("folder"));
  writeFileSync(at("long"), "x".repeat(most + 1));
  const said = (file: string) => readPlainFile(folder, file, most);
  expect({
    pipe: said("pipe"),
    "link-to-pipe": said("link-to-pipe"),
    socket: said("socket"),
    device: said("device"),
    broken: said("broken"),
    loop: said("loop"),
    link: said("link"),
    folder: said("folder"),
    long: said("long"),
    none: said("none"),
    "folder/none": said("folder/none"),
    "long/none": said("long/none"),
    "../secret": said(`../${outside.split("/").at(-1)}/secret`),
    "a\0b": said("a\0b"),
    endless: said("x".repeat(5000)),
  }).toEqual({
    pipe: "special",
    "link-to-pipe": "special",
    socket: "special",
    device: "outside",
    broken: "broken_link",
    loop: "loop",
    link: "outside",
    folder: "folder",
    long: "too_large",
    none: "absent",
    "folder/none": "absent",
    "long/none": "absent",
    "../secret": "outside",
    "a\0b": "refused",
    endless: "refused",
  });
  server.close();
});

test("a file that is written, cut off or replaced while it is read is told", () => {
  expect(saidAfter(() => {})).toBe("a;b\n1;2\n");
  expect(saidAfter((file) => appendFileSync(file, "3;4\n"))).toBe("changed");
  expect(saidAfter((file) => writeFileSync(file, "a;b\n"))).toBe("changed");
  expect(saidAfter((file) => renameSync(file, `${file}.old`))).toBe("changed");
  expect(
    saidAfter((file) => {
      writeFileSync(`${file}.new`, "a;b\n1;2\n");
      renameSync(`${file}.new`, file);
    }),
  ).toBe("changed");
  expect(
    saidAfter((file) => {
      writeFileSync(file, "a;b\n9;9\n");
      utimesSync(file, new Date(), new Date(Date.now() + 1000));
    }),
  ).toBe("changed");
});

test("a file that is only looked at is no other", () => {
  expect(saidAfter((file) => void statSync(file))).toBe("a;b\n1;2\n");
});
