import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { jsonSchema } from "./json-schema.ts";
import { readSnapshot } from "./snapshot.ts";

function written(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "handjes-snapshot-")), "report.json");
  writeFileSync(file, content);
  return file;
}

test("the published JSON Schema is a schema, and refuses what is no report", () => {
  const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(jsonSchema());
  expect(validate({ schema: 1 })).toBe(false);
});

test("a file that is no report is refused with its name and the place", () => {
  const file = written('{"schema": 2}');
  expect(() => readSnapshot(file)).toThrow(file);
});
