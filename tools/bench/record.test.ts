import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { type Measurements, pageWith, recordPart } from "./record.ts";
import { row } from "./table.ts";

const section = (heading: string, seconds = 1) => ({ heading, rows: [row("a row", seconds, "s")] });

const names = ["reading", "people", "demo"];
const inFile = (): Measurements => JSON.parse(readFileSync(file, "utf8"));

let file = "";
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), "recorded-")), "bench.json");
});

test("a part takes its place among those that were measured before, and the place of itself", () => {
  recordPart(file, "demo", section("Demo"), names);
  recordPart(file, "reading", section("Reading"), names);
  recordPart(file, "demo", section("Demo", 2), names);
  expect(Object.entries(inFile().parts)).toEqual([
    ["reading", section("Reading")],
    ["demo", section("Demo", 2)],
  ]);
});

test("what was measured on another machine, or is no part any more, is left out", () => {
  recordPart(file, "reading", section("Reading"), names);
  recordPart(file, "people", section("People"), ["people", "demo"]);
  expect(Object.keys(inFile().parts)).toEqual(["people"]);
  writeFileSync(file, JSON.stringify({ ...inFile(), machine: "another" }));
  recordPart(file, "demo", section("Demo"), names);
  expect(Object.keys(inFile().parts)).toEqual(["demo"]);
});

const measured = { machine: "2 cores", month: "May 2026", parts: { demo: section("Demo") } };

test("a page has the table between its marks, however often it is put there", () => {
  const page = "Before\n<!-- measured -->\n<!-- so far -->\nAfter\n";
  const written = pageWith(measured, page);
  expect(written).toBe(`Before
<!-- measured -->

2 cores, May 2026.

| what | measured | aim | met |
|---|---|---|---|
| **Demo** |  |  |  |
| a row | 1.00 s |  |  |

<!-- so far -->
After
`);
  expect(pageWith(measured, written)).toBe(written);
});

test("a page without marks is refused", () => {
  expect(() => pageWith(measured, "No place")).toThrow("no marks");
});
