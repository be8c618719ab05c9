import { expect, test } from "vitest";
import { amount, date, excelCsv, number } from "./csv.ts";
import { day } from "./days.ts";

test("numbers, amounts and days are written as Dutch Excel does", () => {
  expect([number(0.28), number(1.5), number(12)]).toEqual(["0,28", "1,5", "12"]);
  expect([amount(950), amount(12_500), amount(1_030_000.5)]).toEqual(["950,00", "12.500,00", "1.030.000,50"]);
  expect(date(day("2026-10-30"))).toBe("30-10-2026");
  expect([number(undefined), amount(undefined), date(undefined)]).toEqual([undefined, undefined, undefined]);
});

test("a cell is quoted only where it must be", () => {
  const rows = ["Van 't Hof & Zn.", 'Bakkerij "Zon"; Tiel', undefined];
  expect(excelCsv(rows, { naam: (row) => row, land: () => "NL" })).toBe(
    '\uFEFFnaam;land\r\nVan \'t Hof & Zn.;NL\r\n"Bakkerij ""Zon""; Tiel";NL\r\n;NL\r\n',
  );
});
