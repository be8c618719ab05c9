import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { DecimalMark } from "../../../contract/column.ts";
import { Stamps } from "../../exports/stamps.ts";
import { Problems } from "../../problems/problems.ts";
import { ratesIn } from "./rates-file.ts";

const folder = mkdtempSync(join(tmpdir(), "handjes-rates-"));

/** The rates by month that a file holds, and what is told of it. */
function rates(lines: readonly string[], decimal?: DecimalMark) {
  const file = "dollar.csv";
  writeFileSync(join(folder, file), `${lines.join("\n")}\n`);
  const problems = new Problems();
  const given = { file, decimal, rates: { GBP: 1.2, USD: { file } } };
  const found = ratesIn({ folder, stamps: new Stamps(folder) }, given, problems);
  return {
    rates: found && Object.fromEntries(found),
    told: problems.list.map(({ rule, line, column, value }) => `${rule} ${line} ${column} ${value}`),
    problems: problems.list,
  };
}

test("a file of rates has a month and a rate in each row, other columns and blank rows aside", () => {
  expect(rates(["month;note;rate", "2026-01;x;0,92", ";;", "2026-02;;0,9"])).toMatchObject({
    rates: { "2026-01": 0.92, "2026-02": 0.9 },
    told: [],
  });
});

test.each([
  ["Maand;Koers"],
  ["Monat;Kurs"],
  ["Date;Exchange rate"],
  ["Datum;Wisselkoers"],
  ["period;value"],
  ["Periode;Waarde"],
])("they may stand under %s", (headers) => {
  expect(rates([headers, "2026-01;0,92"]).rates).toEqual({ "2026-01": 0.92 });
});

test.each([
  ["2026-01", "2026-01"],
  ["2026-01-31", "2026-01"],
  ["jan 2026", "2026-01"],
  ["01/2026", "2026-01"],
])("%s is the month %s", (when, month) => {
  expect(rates(["month;rate", `${when};0,92`]).rates).toEqual({ [month]: 0.92 });
});

test("of a month that stands twice the last rate counts", () => {
  expect(rates(["month;rate", "2026-01;0,92", "2026-01;0,93"]).rates).toEqual({ "2026-01": 0.93 });
});

test("what is no month or no rate is told at its line, and the others are read", () => {
  const {
    rates: read,
    told,
    problems,
  } = rates([
    "month;rate",
    "2026-W05;0,92",
    "spring;0,92",
    "2026-01;-",
    "2026-02;",
    "2026-03;0",
    "2026-04;1.250,5",
    ";0,92",
    "2026-05;0.93",
  ]);
  expect(read).toEqual({ "2026-04": 1250.5 });
  expect(told).toEqual([
    "cell.not_a_date 2 month 2026-W05",
    "cell.not_a_date 3 month spring",
    "cell.not_a_number 4 rate -",
    "cell.not_a_number 5 rate ",
    "cell.not_a_number 6 rate 0",
    "cell.not_a_date 8 month ",
    "cell.not_a_number 9 rate 0.93",
  ]);
  expect(problems.at(-1)?.message).toContain(
    "Expected a rate above 0, such as 0.92. Read with a decimal comma: did you mean 0,93?",
  );
});

test("a column that is not there is told by its name in both languages", () => {
  const { rates: read, told, problems } = rates(["when;rate", "2026-01;0,92"]);
  expect([read, told]).toEqual([null, ["column.missing 1 month null"]]);
  expect(problems[0]?.message).toContain('Expected a column "month"');
  expect(problems[0]?.message_nl).toContain('een kolom "maand"');
  expect(rates(["month;dollar", "2026-01;0,92"]).told).toEqual(["column.missing 1 rate null"]);
});

test("rates that can be read in two ways are asked, with the lines that pin them beside the other rates", () => {
  const lines = ["month;rate", ...[1, 2, 3, 4].map((month) => `2026-0${month};1.08${month}`)];
  const { rates: read, told, problems } = rates(lines);
  expect([read, told]).toEqual([null, ["file.ambiguous_numbers 2 rate 1.081"]]);
  expect(problems[0]?.message).toContain(
    "With a decimal comma or with a decimal point? 1.081 is 1081 or 1.081; 1.082 is 1082 or 1.082; 1.083 is 1083 or 1.083.",
  );
  expect(problems[0]?.message_nl).toContain("1.081 is 1081 of 1,081;");
  expect(problems[0]?.paste).toBe(
    [
      'rates: { GBP: 1.2, USD: { file: dollar.csv, decimal: "," } } # 1.081 = 1081',
      "# rates: { GBP: 1.2, USD: { file: dollar.csv, decimal: . } } # 1.081 = 1.081",
    ].join("\n"),
  );
  expect(rates(lines, ".").rates).toMatchObject({ "2026-01": 1.081, "2026-04": 1.084 });
});

test("a file that is not there, or holds nothing, is a problem", () => {
  const problems = new Problems();
  const place = { folder, stamps: new Stamps(folder) };
  expect(ratesIn(place, { file: "absent.csv", decimal: undefined, rates: {} }, problems)).toBeNull();
  expect(problems.list.map(({ rule }) => rule)).toEqual(["file.not_found"]);
  expect(rates([""])).toMatchObject({ rates: null, told: ["file.unreadable null null null"] });
});
