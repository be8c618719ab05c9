import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CliError } from "../../command/cli-error.ts";
import { writeManifest } from "../manifest.ts";
import { builtReport, documentOf } from "./built-report.ts";

const folder = (name: string) => mkdtempSync(join(tmpdir(), `handjes-${name}-`));

/** What somebody is told, with the exit code. */
function toldOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof CliError) return `${error.code} ${error.message}`;
    throw error;
  }
  return "";
}

test("a folder that is no report of this program is told as one, whatever lies in it", () => {
  const somebodys = folder("somebodys");
  writeFileSync(join(somebodys, "report.json"), "{}");
  writeFileSync(join(somebodys, "manifest.json"), "{}");
  const file = join(somebodys, "report.json");
  for (const site of [join(somebodys, "nowhere"), somebodys, file, folder("empty")])
    expect(
      toldOf(() => builtReport(site)),
      site,
    ).toBe(`2 There is no report in ${site}/. Run npm run report first.`);
});

test("a report that is damaged, or of another version, is told with what is wrong", () => {
  const site = folder("damaged");
  for (const text of ["{", "{}", '{"schema":2}', "null"]) {
    writeFileSync(join(site, "report.json"), text);
    writeManifest(site);
    expect(
      toldOf(() => builtReport(site)),
      text,
    ).toMatch(/^2 The report in .* cannot be read: .*\nRun npm run report again\.$/s);
  }
});

test("a report of which a page is missing is told as not whole", () => {
  const site = folder("half");
  mkdirSync(join(site, "en"));
  writeFileSync(
    join(site, "en", "index.html"),
    `<!doctype html><html><body><header class="masthead"><nav><a href="./index.html">A</a><a href="./strength.html">B</a></nav></header><main></main></body></html>`,
  );
  expect(toldOf(() => documentOf(site, "en/"))).toMatch(/^1 The report in .* is not whole: .*strength\.html/);
  rmSync(join(site, "en"), { recursive: true });
  cpSync(import.meta.filename, join(site, "en"));
  expect(toldOf(() => documentOf(site, "en/"))).toMatch(/^1 The report in .* is not whole/);
});
