import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEditionFiles } from "./edition-files.ts";

const demoEditions = join(import.meta.dirname, "../../..", "data", "editions");

/** A data folder with the editions of the demo, one of them changed. */
function folderWith(change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "handjes-editions-"));
  cpSync(demoEditions, join(folder, "editions"), { recursive: true });
  const file = join(folder, "editions", "2026-09.json");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return folder;
}

test("the editions are read, also those of before report.json had a minor version", () => {
  const months = readEditionFiles({ folder: folderWith((text) => text) }).map(({ period }) => period.month);
  expect(months).toContain("2026-09");
});

test("a misspelt metric in an edition is said, and not taken for one that is missing", () => {
  const folder = folderWith((text) => text.replaceAll("conversion.quote_to_order", "conversion.quote_order"));
  expect(() => readEditionFiles({ folder })).toThrow(
    /2026-09\.json is damaged\. Unknown metric "conversion\.quote_order"\. Did you mean "conversion\.quote_to_order"\? It was left as it is/,
  );
});

test("a metric of another version is passed over", () => {
  const folder = folderWith((text) =>
    text.replace(
      '"figures": [',
      '"figures": [\n["weather.of_later","company","all","month",1,null,null,null,null,null,null],',
    ),
  );
  const [edition] = readEditionFiles({ folder });
  expect(edition?.figures[0]?.[0]).toBe("weather.of_later");
});
