import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { command } from "../commands/as-user.ts";
import { markedSites } from "../privacy/leaks/marked-sites.ts";

function filesIn(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)))
    .sort();
}

test("two builds of the same input are the same, byte for byte", async () => {
  const { data, siteOf } = await markedSites();
  const first = siteOf("management");
  const second = join(mkdtempSync(join(tmpdir(), "handjes-again-")), "site");
  const { code, said } = command("report", "--data", data, "--out", second, "--period", "2026-10");
  expect(code, said).toBe(0);
  expect(filesIn(second)).toEqual(filesIn(first));
  const different = filesIn(first).filter(
    (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
  );
  expect(different).toEqual([]);
});
