import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acrossThreads, refusalOf } from "./refusal.ts";

const refused = (code: string, message = `${code}: not now, write`) =>
  Object.assign(new Error(message), { code });

const full = `ENOSPC: not now, write\nThe disk is full: free some space and run again.`;

function errorOf(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

test("what the machine refuses is told with what to do about it", () => {
  expect(refusalOf(refused("ENOSPC"))).toBe(full);
});

test("an error of the machine is known by its code, whatever its words are", () => {
  expect(refusalOf(refused("EACCES", "EACCES, Permission denied: '/u/.o.before'"))).toContain(
    "ask for the right",
  );
  expect(refusalOf(refused("ENAMETOOLONG", "Unknown error: File name too long"))).toBe(
    "Unknown error: File name too long (ENAMETOOLONG)\nThat name or path is longer than the disk can hold: name a shorter one.",
  );
  for (const error of [new Error("ENOSPC: no space left on device"), "ENOSPC", undefined, { code: 28 }])
    expect(refusalOf(error)).toBeNull();
});

test("an error that comes of one of the machine is told as that one", () => {
  expect(refusalOf(new Error("The page could not be made", { cause: refused("ENOSPC") }))).toBe(full);
  expect(refusalOf(new AggregateError([new Error("x"), refused("ENOSPC")]))).toBe(full);
  const round = new Error("round");
  round.cause = round;
  expect(refusalOf(round)).toBeNull();
});

test("what a person can meet on a disk has an advice of its own", () => {
  const folder = mkdtempSync(join(tmpdir(), "handjes-refusal-"));
  const file = join(folder, "file");
  writeFileSync(file, "");
  mkdirSync(join(folder, "full", "x"), { recursive: true });
  symlinkSync("round", join(folder, "round"));
  const refusals = [
    () => writeFileSync(folder, ""),
    () => readFileSync(join(folder, "nowhere")),
    () => mkdirSync(join(file, "below")),
    () => readFileSync(join(folder, "round")),
    () => writeFileSync(join(folder, "x".repeat(300)), ""),
    () => rmSync(join(folder, "x".repeat(300)), { recursive: true }),
    () => renameSync(join(folder, "full"), file),
    () => mkdirSync(file),
  ].map((work) => refusalOf(errorOf(work)));
  expect(new Set(refusals.map((text) => text?.split("\n")[1])).size).toBe(6);
  for (const text of refusals) expect(text).not.toContain("The machine refuses that");
});

test("a code of the machine that has no advice of its own is told all the same; a slip of ours is not", () => {
  expect(refusalOf(refused("ENODEV"))).toContain("The machine refuses that");
  for (const code of ["EBADF", "ERR_INVALID_ARG_TYPE", "ERR_MODULE_NOT_FOUND", "constructor"])
    expect(refusalOf(refused(code)), code).toBeNull();
  expect(refusalOf(new TypeError("x is not a function"))).toBeNull();
});

test("an error keeps its code on its way out of a thread; one without stays as it was", () => {
  // What a thread throws comes out as a copy, of which only the message and the cause are left.
  expect(refusalOf(structuredClone(refused("ENOSPC")))).toBeNull();
  expect(refusalOf(structuredClone(acrossThreads(refused("ENOSPC"))))).toBe(full);
  const fault = new TypeError("x is not a function");
  expect(acrossThreads(fault)).toBe(fault);
});
