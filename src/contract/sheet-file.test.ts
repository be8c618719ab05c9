import { expect, test } from "vitest";
import { fileOfSheet, sheetFile } from "./sheet-file.ts";

test("a sheet stands behind its file, and the file is found back", () => {
  expect(sheetFile("2026/boek.xlsx", "Targets #2")).toBe("2026/boek.xlsx#Targets #2");
  expect(fileOfSheet("2026/boek.xlsx#Targets #2")).toBe("2026/boek.xlsx");
});

test("a file whose name has a # is itself", () => {
  expect(fileOfSheet("export #3.csv")).toBe("export #3.csv");
  expect(fileOfSheet("boek #3.xlsx")).toBe("boek #3.xlsx");
});
