import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { tableStore } from "./kept-tables.ts";

const bytes = new Uint8Array([1, 2, 3, 0, 255]);

let folder = "";
const store = () => tableStore("data", folder);
const fileOf = () => join(folder, readdirSync(folder)[0] ?? "");
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "handjes-kept-tables-")), "tables");
  store().put("key", bytes);
});

test("a table is found as it was kept, and only whoever kept it can read it", () => {
  expect(Buffer.from(store().get("key") ?? [])).toEqual(Buffer.from(bytes));
  expect(store().get("other")).toBeNull();
  for (const place of [folder, fileOf()]) expect(statSync(place).mode & 0o077).toBe(0);
});

test("whatever became of the file, a table that is not as it was kept is not found", () => {
  const whole = readFileSync(fileOf());
  for (let length = 0; length < whole.length; length++) {
    writeFileSync(fileOf(), whole.subarray(0, length));
    expect(store().get("key"), `cut off after ${length} bytes`).toBeNull();
  }
  for (let at = 0; at < whole.length; at++) {
    const other = Buffer.from(whole);
    other[at] = (other[at] ?? 0) ^ 1;
    writeFileSync(fileOf(), other);
    expect(store().get("key"), `byte ${at} is another`).toBeNull();
  }
});

test("what a run did not ask for is taken away with it", () => {
  const next = store();
  next.put("another key", bytes);
  next.prune();
  expect(readdirSync(folder)).toHaveLength(1);
  expect(store().get("key")).toBeNull();
});
