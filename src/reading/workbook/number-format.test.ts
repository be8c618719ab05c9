import { expect, test } from "vitest";
import { styleOfFormat } from "./number-format.ts";

test.each([
  ["General", "number"],
  ["0.00%", "number"],
  ["#,##0.00", "number"],
  ["[$€-413] #,##0.00;[Red][$€-413] -#,##0.00", "number"],
  ['#,##0" dagen"', "number"],
  ["0.0\\d", "number"],
  ["_-* #,##0_-", "number"],
  ["@", "number"],
  ["dd-mm-yyyy", "date"],
  ["[$-413]d mmmm yyyy;@", "date"],
  ["mmm-yy", "date"],
  ["mmmm", "date"],
  ["d/m/yyyy h:mm", "date"],
  ["h:mm", "time"],
  ["mm:ss", "time"],
  ["[h]:mm", "duration"],
  ["[Red][mm]:ss", "duration"],
])("what is shown as %s is a %s", (code, kind) => {
  expect(styleOfFormat(164, code).kind).toBe(kind);
});

test("formats that every workbook has are known by their numbers", () => {
  const kinds = [0, 2, 9, 14, 20, 22, 46, 49].map((id) => styleOfFormat(id, undefined).kind);
  expect(kinds).toEqual(["number", "number", "number", "date", "time", "date", "duration", "number"]);
});

test("zeros alone are the figures that a number has", () => {
  const figures = ["000000", "0", "0.00", "#,##0", "00-00"].map((code) => styleOfFormat(164, code).figures);
  expect(figures).toEqual([6, 0, 0, 0, 0]);
});
