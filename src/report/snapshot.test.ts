import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { literalReport } from "../views/site.fixture.ts";
import { snapshotWith } from "../views/snapshot.fixture.ts";
import { jsonSchema, readSnapshot, schemaVersion } from "./snapshot.ts";

function written(content: object): string {
  const file = join(mkdtempSync(join(tmpdir(), "handjes-snapshot-")), "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const { snapshot } = literalReport({ figures: [{ metric: "conversion.quote_to_order", value: 0.25 }] });
const [figure] = snapshot.figures;

const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(jsonSchema());

test("the published JSON Schema is a schema, and refuses what is no report", () => {
  expect(validate({ schema: schemaVersion })).toBe(false);
  expect(validate(snapshot), JSON.stringify(validate.errors)).toBe(true);
});

/** The same with something more in every object. */
function withMore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMore);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries([
    ...Object.entries(value).map(([key, each]) => [key, withMore(each)]),
    ["later", 1],
  ]);
}

test("its objects are open: a report of a later minor version is one too, and is read", () => {
  const later = { ...snapshotWith(), schema: "2.7", extra: { of: "later" } };
  expect(validate(withMore(later)), JSON.stringify(validate.errors)).toBe(true);
  expect(JSON.stringify(jsonSchema())).not.toContain('"additionalProperties":false');
  expect(readSnapshot(written(later)).figures).toEqual(later.figures);
});

test("what is published is named in one way, with underscores", () => {
  const names = [...JSON.stringify(jsonSchema()).matchAll(/"([A-Za-z_]+)":\{/g)].map(
    ([, name]) => name ?? "",
  );
  const ofJsonSchema = ["anyOf", "propertyNames", "additionalProperties", "prefixItems"];
  expect(names).toContain("higher_is_better");
  expect(names.filter((name) => /[A-Z]/.test(name) && !ofJsonSchema.includes(name))).toEqual([]);
});

test("a file that is no report is refused with its name and the place", () => {
  const file = written({ schema: "2.0" });
  expect(() => readSnapshot(file)).toThrow(`${file} is not a report of this version: period`);
});

test("one of another major version is refused with both versions", () => {
  const file = written({ ...snapshot, schema: 1 });
  expect(() => readSnapshot(file)).toThrow(`${file} is of version 1, and this program reads version 2.0.`);
});

test.each([
  [{ figures: [{ ...figure, metric: "conversion.quote_order" }] }, "figures.0.metric"],
  [
    { signals: [], signal_definitions: [signalOn("conversion.quote_order")] },
    "signal_definitions.0.figures.0",
  ],
])("a metric that does not exist is not taken for one without a value", (changes, place) => {
  expect(() => readSnapshot(written({ ...snapshot, ...changes }))).toThrow(
    `${place} Unknown metric "conversion.quote_order". Did you mean "conversion.quote_to_order"?`,
  );
});

function signalOn(metric: string) {
  return { id: "unlogged", severity: "low", window: "r12", scopes: ["company"], figures: [metric] };
}

test("a window that does not exist is refused too", () => {
  expect(() => readSnapshot(written({ ...snapshot, figures: [{ ...figure, window: "r6" }] }))).toThrow(
    'Unknown window "r6".',
  );
});
