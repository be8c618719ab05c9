import { expect, test } from "vitest";
import { changedCopy, read } from "../folders.fixture.ts";
import { badCells } from "./crooked/bad-cells.ts";

test.each(badCells)(
  "%s with «%s» → «%s» gives one error, %s on line %i in %s",
  (file, from, to, rule, line, column) => {
    const folder = changedCopy("dutch", {
      [file]: (text) => {
        expect(text).toContain(from);
        return text.replace(from, to);
      },
    });
    const { problems, hasErrors } = read(folder);
    const errors = problems.filter((problem) => problem.severity === "error");
    expect(errors.map((error) => [error.file, error.rule, error.line, error.column])).toEqual([
      [file, rule, line, column],
    ]);
    expect(hasErrors).toBe(true);
    expect(errors[0]?.message_nl).toMatch(/\.$/);
    expect(errors[0]?.message).toMatch(/\.$/);
  },
);

test("every row that is read is used, rejected or skipped", () => {
  const broken = changedCopy("dutch", {
    "offertes.csv": (text) => text.replace("1.234,56", "x"),
    "activiteiten.csv": (text) => `${text}02-06-2026;101\r\n`,
  });
  for (const source of read(broken).sources) {
    expect(source.rowsUsed + source.rowsRejected + source.rowsSkipped).toBe(source.rowsRead);
  }
  expect(read(broken).sources.map((source) => source.rowsRejected)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 0]);
});

test("a column that looks like a reason for absence is not read, and its values are not repeated", () => {
  const folder = changedCopy("dutch", {
    "afwezigheid.csv": (text) =>
      text.replace("deel", "deel;reden").replace("31-07-2026;", "31-07-2026;;griep"),
  });
  const { problems, dataset } = read(folder);
  expect(problems.filter((problem) => problem.rule === "absence.reason_column")).toHaveLength(1);
  expect(JSON.stringify([problems, dataset.absences])).not.toContain("griep");
});
