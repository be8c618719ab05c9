import { expect, test } from "vitest";
import type { FileKind } from "../../../contract/vocabulary.ts";
import { Problems } from "../../problems/problems.ts";
import { readLines } from "../reading.fixture.ts";
import { type IdleIn, reportIdle } from "./report-idle.ts";

/** What report.yaml says for nothing of some files that it speaks of together. */
function told(idle: readonly (readonly string[])[], kind: FileKind = "quotes", near: readonly string[] = []) {
  const read = readLines(kind, ["team;from", "Noord;2026-01-01"]).idle;
  const files = idle.flatMap((paths, i): IdleIn[] =>
    read === null
      ? []
      : [
          {
            source: { ...read.source, file: `${i + 1}.csv` },
            idle: paths.map((path) => ({ path: path.split(" "), near })),
          },
        ],
  );
  const problems = new Problems();
  const placeOf = (path: readonly PropertyKey[]) => ({
    file: "report.yaml",
    line: 1,
    column: path.join("."),
    value: "x",
  });
  reportIdle(files, placeOf, problems);
  return problems.list.map(({ column, value, message }) => [column, value, message]);
}

test("what did nothing in all files is told once, with the first three of them", () => {
  expect(told([["skip soort 0"]])).toEqual([
    [
      "files.quotes.skip.soort.0",
      "x",
      expect.stringContaining("This word does not occur there: nothing was left out (1.csv)."),
    ],
  ]);
  const path = ["defaults value"];
  expect(told([path, path, path, path])[0]?.[2]).toContain(
    "Every row has a value already (1.csv, 2.csv, 3.csv, …).",
  );
  expect(told([path, ["defaults outcome"]])).toEqual([]);
});

test("a word under values is told itself, with what may be meant", () => {
  const [problem] = told([["values outcome gewonen"]], "quotes", ["gewonnen", "open"]);
  expect(problem?.slice(0, 2)).toEqual(["files.quotes.values.outcome.gewonen", "gewonen"]);
  expect(problem?.[2]).toContain('This word does not occur there (1.csv). Did you mean "gewonnen"?');
  expect(told([["values outcome *"]])[0]?.[2]).toContain("There is no other word (1.csv).");
});

test("of absence nothing is told, not even this", () => {
  expect(told([["values team x"]], "absence")).toEqual([]);
});
