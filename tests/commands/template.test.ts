import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileContracts } from "../../src/contract/files.ts";
import { languages } from "../../src/contract/vocabulary.ts";
import { templateFiles } from "../../src/publish/template.ts";
import { readSettings } from "../../src/reading/exports/settings/report-yaml.ts";
import { read } from "../folders.fixture.ts";

test.each(languages)(
  "an empty folder in %s is read without an error, with every column found",
  (language) => {
    const folder = mkdtempSync(join(tmpdir(), "handjes-template-"));
    for (const { name, text } of templateFiles(language)) writeFileSync(join(folder, name), text);
    const { problems, sources } = read(folder);
    expect(sources).toHaveLength(Object.keys(fileContracts).length);
    expect(sources.flatMap((source) => source.columnsUnused)).toEqual([]);
    expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set(["file.no_rows"]));
  },
);

test.each(languages)("every column is explained in %s", (language) => {
  const readme = templateFiles(language).find((file) => file.name === "README.md")?.text ?? "";
  for (const contract of Object.values(fileContracts)) {
    for (const [name, column] of Object.entries(contract.columns)) {
      expect(readme).toContain(`| ${language === "nl" ? column.nl : name}`);
    }
  }
});

test.each(languages)("every setting of report.yaml in %s is one, also those behind a hash", (language) => {
  const yaml = templateFiles(language).find((file) => file.name === "report.yaml")?.text ?? "";
  const [title = "", ...lines] = yaml.split("\n");
  expect(title).toMatch(/^# /);
  const { settings, problems } = readSettings(lines.map((line) => line.replace(/^# /, "")).join("\n"));
  expect(problems.list).toEqual([]);
  expect(settings.files.quotes).toMatchObject({ path: expect.stringContaining("crm-export.csv") });
});
