import { expect, test } from "vitest";
import { isoOfDay } from "../../calendar/day.ts";
import { readLines } from "./reading.fixture.ts";

const quote = "K1;2026-10-01;open;12,5";
const headers = "account_manager_id;issued_on;outcome;value";

test("a file is read under its headers, and it is said how it was", () => {
  const { source, valuesOf, told } = readLines("quotes", [headers, quote]);
  expect([valuesOf("value"), told]).toEqual([[12.5], []]);
  expect(source).toMatchObject({
    kind: "quotes",
    file: "quotes.csv",
    encoding: "utf-8",
    delimiter: ";",
    decimal: ",",
    otherDecimals: [],
    dateOrder: "ymd",
    rowsRead: 1,
    rowsSkipped: 0,
    linesLeftOut: 0,
    preset: null,
    columnsUnused: [],
  });
});

test("of a file without dates and numbers no order and no mark is said", () => {
  const { source } = readLines("contacts", ["contact_id;account_id;hobby", "C1;A1;x"]);
  expect(source).toMatchObject({ decimal: null, dateOrder: null, columnsUnused: ["hobby"] });
});

test("a column with another mark than the file is said", () => {
  const { source } = readLines("plan", [
    "segment;medium;per;times_per_year;minutes;hit_rate",
    "A;bezoek;klant;4,5;12,5;0.25",
  ]);
  expect(source?.otherDecimals).toEqual([{ column: "hit_rate", decimal: "." }]);
});

test("lines above the headers and below the data are told, and left out", () => {
  const { source, told, problems } = readLines("quotes", [
    "Offertes;;2026;",
    headers,
    quote,
    "",
    "Totaal;;;12,5",
  ]);
  expect(told).toEqual(["file.title_line 1", "file.total_line 5"]);
  expect(problems.map(({ value }) => value)).toEqual(["Offertes 2026", "Totaal 12,5"]);
  expect(source?.linesLeftOut).toBe(2);
});

test("a file without rows is told", () => {
  expect(readLines("quotes", [headers]).told).toEqual(["file.no_rows"]);
});

test("a file without headers is told by its first row, unless report.yaml gives them", () => {
  expect(readLines("quotes", [quote, quote])).toMatchObject({ table: null, source: null });
  const { valuesOf } = readLines("quotes", [quote, quote], { mapping: { header: headers.split(";") } });
  expect(valuesOf("value")).toEqual([12.5, 12.5]);
});

test("lines that are in quotes as a whole are read without those, which is told", () => {
  const { valuesOf, told } = readLines(
    "quotes",
    [headers, quote].map((line) => `"${line}"`),
  );
  expect([valuesOf("value"), told]).toEqual([[12.5], ["file.lines_in_quotes 1"]]);
});

test("a formula of one text is that text", () => {
  const { valuesOf } = readLines("quotes", [headers, `="007";2026-10-01;open;1`]);
  expect(valuesOf("account_manager_id")).toEqual(["007"]);
});

test("how long a row lasts gives its last day, where no column does", () => {
  const targets = (own: string, cells: string) =>
    readLines("targets", [`team;measure;value;${own}`, `Noord;omzet;100;${cells}`], {
      mapping: { lasts: "quarter" },
    })
      .valuesOf("to")
      .map((day) => isoOfDay(Number(day)));
  expect(targets("from", "2026-01-01")).toEqual(["2026-03-31"]);
  expect(targets("from;to", "2026-01-01;2026-02-28")).toEqual(["2026-02-28"]);
});

test("texts below the data that stand by themselves may say in which currency amounts are", () => {
  const { valuesOf } = readLines("quotes", [headers, quote, "", "Bedragen in USD"], {
    rates: new Map([["USD", 2]]),
  });
  expect(valuesOf("value")).toEqual([25]);
});

test("a file that is none of the forms of its system is told with its headers", () => {
  const { told, problems } = readLines("quotes", [headers, quote], { mapping: { preset: "hubspot" } });
  expect(told[0]).toBe("file.not_of_preset 1");
  expect(problems[0]?.value).toBe("account_manager_id, issued_on, outcome, value");
});

test("which headers are not read is kept with the table", () => {
  const { table } = readLines("quotes", [`${headers};hobby`, `${quote};x`]);
  expect(table?.parts).toMatchObject([{ file: "quotes.csv", from: 0, unread: ["hobby"] }]);
});
