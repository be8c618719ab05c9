import { expect, test } from "vitest";
import { anonymousFiles } from "./anonymous-files.ts";

test("a worksheet has a number instead of the name of its owner, the same one wherever it is named", () => {
  const files = ["plan.csv", "werkblad-smeets.csv", "Worksheet-Boer.csv", "werkblad-smeets.csv"].map(
    (file) => ({ file }),
  );
  expect(anonymousFiles(files).map(({ file }) => file)).toEqual([
    "plan.csv",
    "worksheet 2",
    "worksheet 1",
    "worksheet 2",
  ]);
  expect(anonymousFiles([])).toEqual([]);
});

test("the sheet of a workbook may be called after somebody: neither it nor its file says so", () => {
  const problem = { file: "boek.xlsx#Sanne", cell: "'Sanne de Wit'!F7" };
  expect(anonymousFiles([problem])).toEqual([{ file: "boek.xlsx", cell: "F7" }]);
  expect(anonymousFiles([{ file: "boek.xlsx#Sanne", sheet: "Sanne" }])).toEqual([
    { file: "boek.xlsx", sheet: "" },
  ]);
});
