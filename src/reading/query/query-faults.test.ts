import { expect, test } from "vitest";
import { failedSaid, faultIn, lineInSql, noDuckDb } from "./query-faults.ts";

test("DuckDB's message is told without the piece of SQL, by its line", () => {
  const message =
    'Binder Error: Referenced column "a" not found in FROM clause!\nCandidate bindings: "id"\n\nLINE 2:   a,\n          ^';
  expect(faultIn(message)).toEqual({
    line: 2,
    said: 'Binder Error: Referenced column "a" not found in FROM clause! Candidate bindings: "id"',
  });
  expect(faultIn("Out of Memory Error: failed.")).toEqual({
    line: null,
    said: "Out of Memory Error: failed",
  });
});

test("the line of a byte is that of its character, whatever stands before it", () => {
  expect(lineInSql("SELECT 'é€',\n now()", 18)).toBe(2);
  expect(lineInSql("SELECT 1", 0)).toBe(1);
});

test("of a query for absence what may hold a cell is left out, and what is of the SQL alone is told", () => {
  expect(failedSaid("Conversion Error: Could not convert 'griep'", true).en).not.toContain("griep");
  expect(failedSaid("Conversion Error: Could not convert 'x'", false).en).toContain("'x'");
  expect(failedSaid('Binder Error: no column "reden"', true).nl).toContain("reden");
});

test("a DuckDB that is there and cannot be loaded is not told to be missing", () => {
  expect(
    noDuckDb("Error [ERR_MODULE_NOT_FOUND]: Cannot find package '@duckdb/node-api' imported from x").en,
  ).toContain("not installed");
  expect(noDuckDb("Error: GLIBC_2.28 not found").en).toContain(
    "cannot be loaded here: Error: GLIBC_2.28 not found",
  );
});
