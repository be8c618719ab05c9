import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSettings } from "../../src/reading/exports/settings/report-yaml.ts";

const text = readFileSync(join(import.meta.dirname, "../../docs/data-intro.md"), "utf8");

/** An example as a whole report.yaml: one that begins below `files:` gets that above it. */
function whole(example: string): string {
  if (example.startsWith("    ")) return `files:\n  quotes:\n${example}`;
  return example.startsWith("  ") ? `files:\n${example}` : example;
}

const examples = [...text.matchAll(/```yaml\n([^`]+)```/g)].map(([, example = ""]) => example);

test("docs/data.md shows what may stand in report.yaml by examples", () => {
  expect(examples.length).toBeGreaterThan(7);
});

test.each(examples.map((example) => [example.trim().split("\n", 2).join(" "), example] as const))(
  "the example that begins with %s is read without an error",
  (_, example) => {
    // A column of one kind of file beside those of another is an example of both.
    const problems = readSettings(whole(example)).problems.list.filter(
      ({ column }) => !/^files\.quotes\.columns\.(?:name|from|team)/.test(column ?? ""),
    );
    expect(problems.map(({ line, column, message }) => `${line} ${column}: ${message}`)).toEqual([]);
  },
);
