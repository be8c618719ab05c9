import { existsSync, mkdirSync, mkdtempSync, readdirSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { tableStore } from "./kept-tables.ts";

const bytes = new Uint8Array([1, 2, 3, 0, 255]);

let folder = "";
const store = () => tableStore("data", folder);
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "handjes-kept-tables-")), "tables", "own");
});

test("a table is found as it was kept", () => {
  store().put("key", bytes);
  expect(store().get("key")).toEqual(Buffer.from(bytes));
  expect(store().get("other")).toBeNull();
});

test("what a run did not ask for is taken away with it", () => {
  store().put("key", bytes);
  const next = store();
  next.put("another key", bytes);
  next.prune();
  expect(readdirSync(folder)).toHaveLength(1);
  expect(store().get("key")).toBeNull();
});

test("tables of a folder that is no more are taken away by a run that keeps none itself", () => {
  const gone = join(dirname(folder), "gone");
  mkdirSync(gone, { recursive: true });
  utimesSync(gone, 0, 0);
  store().prune();
  expect(existsSync(gone)).toBe(false);
});
