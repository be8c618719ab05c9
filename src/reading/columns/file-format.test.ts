import { expect, test } from "vitest";
import { plainDays } from "./dates/day-format.ts";
import { columnFormat, type FileFormat } from "./file-format.ts";

const format: FileFormat = {
  decimals: { ofFile: ",", ofColumns: new Map([["hit_rate", "."]]) },
  days: {
    order: "dmy",
    columns: new Map([["issued_on", { ...plainDays, order: "mdy" }]]),
    monthsFrom: Number.POSITIVE_INFINITY,
  },
};

test("a column is read in its own way, else in that of its file", () => {
  expect(columnFormat(format, "hit_rate", 1)).toEqual({ decimal: ".", factor: 1, days: plainDays });
  expect(columnFormat(format, "minutes", 60)).toMatchObject({ decimal: ",", factor: 60 });
  expect(columnFormat(format, "issued_on", 1).days).toMatchObject({ order: "mdy" });
});
