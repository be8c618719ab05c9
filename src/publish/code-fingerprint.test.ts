import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { fingerprintOfCode } from "./code-fingerprint.ts";

test("the program is another when its code, its settings or what is installed is", () => {
  const root = mkdtempSync(join(tmpdir(), "handjes-prints-"));
  const seen = new Set([fingerprintOfCode(root)]);
  const parts = [
    "src/a.ts",
    "src/publish/pages/b.ts",
    "public/favicon.svg",
    "astro.config.mjs",
    "tsconfig.json",
    "package-lock.json",
    "node_modules/.package-lock.json",
  ];
  for (const text of ["one", "two"]) {
    for (const part of parts) {
      mkdirSync(join(root, dirname(part)), { recursive: true });
      writeFileSync(join(root, part), text);
      const print = fingerprintOfCode(root);
      expect(seen.has(print), part).toBe(false);
      expect(fingerprintOfCode(root)).toBe(print);
      seen.add(print);
    }
  }
  const before = fingerprintOfCode(root);
  writeFileSync(join(root, "README.md"), "more");
  expect(fingerprintOfCode(root)).toBe(before);
});
