import { expect, test } from "vitest";
import type { FileKind } from "../../../contract/vocabulary.ts";
import { readLines } from "../reading.fixture.ts";

const pasteOf = (kind: FileKind, headers: string, row: string, titles: readonly string[] = []) =>
  readLines(kind, [...titles, headers, row]).problems.find(({ rule }) => rule === "column.missing")?.paste;

test("columns of months become rows, with the year that a title speaks of where they do not say it", () => {
  expect(pasteOf("targets", "team;measure;jan 2026;feb 2026", "Noord;omzet;1;2")).toBe(
    [
      "files:",
      "  targets:",
      "    unpivot: { columns: months, name: from, value: value }",
      "    lasts: month",
    ].join("\n"),
  );
  expect(pasteOf("targets", "team;measure;jan;feb", "Noord;omzet;1;2", ["Targets 2026"])).toContain(
    "year: 2026",
  );
  expect(pasteOf("targets", "team;measure;jan;feb", "Noord;omzet;1;2")).toContain('year: "?"');
  expect(pasteOf("targets", "team;jan 2026;feb 2026", "Noord;1;2")).toContain(
    "defaults: { measure: revenue }",
  );
});

test("so do quarters, and a single year", () => {
  expect(pasteOf("targets", "team;measure;Q1 2026;Q2 2026", "Noord;omzet;1;2")).toContain("lasts: quarter");
  expect(pasteOf("targets", "team;measure;2026", "Noord;omzet;1")).toContain("columns: years");
  expect(pasteOf("targets", "team;measure;jan 2026", "Noord;omzet;1")).toBeUndefined();
});

test("and a column for each medium, where two or more are known", () => {
  expect(pasteOf("plan", "segment;bezoek;telefoon", "A;4;6")).toContain(
    "unpivot: { columns: [ bezoek, telefoon ], name: medium, value: times_per_year }",
  );
  expect(pasteOf("plan", "segment;bezoek;x", "A;4;6")).toBeUndefined();
});
