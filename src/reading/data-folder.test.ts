import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFolder } from "./data-folder.ts";

test("a folder that is not there is told, with what to do", () => {
  const folder = mkdtempSync(join(tmpdir(), "handjes-data-folder-"));
  expect(() => readFolder(join(folder, "typo"))).toThrow("npm run template");
});
