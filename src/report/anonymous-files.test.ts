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

test("a worksheet that is a workbook says whose it is neither by its name nor by its sheet", () => {
  const cell = { file: "werkblad-smeets.xlsx", sheet: "werkblad-smeets", cell: "'werkblad-smeets'!C42" };
  expect(anonymousFiles([cell, { file: "werkblad-smeets.xlsx#Smeets" }])).toEqual([
    { file: "worksheet 1", sheet: "", cell: "C42" },
    { file: "worksheet 1" },
  ]);
});

test("the sheet of a workbook may be called after somebody: neither it nor its file says so", () => {
  const problem = { file: "boek.xlsx#Sanne", cell: "'Sanne de Wit'!F7" };
  expect(anonymousFiles([problem])).toEqual([{ file: "boek.xlsx", cell: "F7" }]);
  expect(anonymousFiles([{ file: "boek.xlsx#Sanne", sheet: "Sanne" }])).toEqual([
    { file: "boek.xlsx", sheet: "" },
  ]);
});
