import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { buildDemo } from "./build-demo.ts";

const first = inject("site");
const folder = mkdtempSync(join(first, "..", "again-"));
afterAll(() => rmSync(folder, { recursive: true }));

function filesIn(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)))
    .sort();
}

test("two builds of the same input are the same, byte for byte", async () => {
  const second = join(folder, "site");
  await buildDemo(second);
  expect(filesIn(second)).toEqual(filesIn(first));
  const different = filesIn(first).filter(
    (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
  );
  expect(different).toEqual([]);
});
