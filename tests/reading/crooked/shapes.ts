import { type Crooked, header, plain, plainRows, under } from "./case.ts";

const lastRow = "O2;1;01-10-2026;open;12,5";

/** Rows and headers as they really come. */
export const shapes: readonly Crooked[] = [
  { name: "an empty file", content: "", rows: [], problems: ["file.unreadable"] },
  { name: "white space alone", content: " \r\n\t\r\n", rows: [], problems: ["file.unreadable"] },
  { name: "headers alone", content: `${header}\r\n`, rows: [], problems: ["file.no_rows"] },
  { name: "delimiters and no headers", content: ";;;;\n;;;;\n", rows: [], problems: ["file.unreadable"] },
  { name: "blank lines between rows", content: plain.replaceAll("\r\n", "\r\n\r\n"), rows: plainRows },
  { name: "thousands of trailing empty rows", content: plain + ";;;;\r\n".repeat(5000), rows: plainRows },
  { name: "trailing delimiters", content: plain.replaceAll("\r\n", ";;;\r\n"), rows: plainRows },
  {
    name: "quoted delimiters, quotes and line breaks",
    content: under('"O;""1""\nx";1;31-10-2026;open;"1.234,56"', lastRow),
    rows: plainRows,
  },
  {
    name: "a wrong cell below a quoted line break",
    content: under('"O\n1";1;31-10-2026;open;1', "O2;1;31-13-2026;open;2"),
    rows: ["2026-10-31 1"],
    problems: ["cell.not_a_date@4"],
  },
  {
    name: "a quote that is never closed",
    content: under("O1;1;31-10-2026;open;1", 'O2;1;"01-10-2026;open;2', "O3;1;02-10-2026;open;3"),
    rows: ["2026-10-31 1"],
    problems: ["file.unclosed_quote@3"],
  },
  {
    name: "a quote that is closed in the row below",
    content: under('"O1;1;31-10-2026;open;1', 'O2";1;02-10-2026;open;2', lastRow),
    rows: ["2026-10-02 2", "2026-10-01 12.5"],
    problems: ["row.rows_in_a_cell@2"],
  },
  {
    name: "a quote inside a quoted cell",
    content: under('"O"1";1;31-10-2026;open;1', lastRow),
    rows: ["2026-10-01 12.5"],
    problems: ["row.stray_quote@2"],
  },
  {
    name: "a row that lacks cells",
    content: under("O1;1;31-10-2026;open;1.234,56", "O3;1;31-10", lastRow),
    rows: plainRows,
    problems: ["row.too_short@3"],
  },
  {
    name: "a row that lacks only cells that may be blank",
    content: under("O1;1;31-10-2026;open"),
    rows: ["2026-10-31 –"],
  },
  {
    name: "a row that was cut off at the end of the file",
    content: `${plain}O3;1;31`,
    rows: plainRows,
    problems: ["row.too_short@4"],
  },
  {
    name: "a row with cells too many",
    content: under("O1;1;31-10-2026;open;1.234;56", lastRow),
    rows: ["2026-10-01 12.5"],
    problems: ["row.too_long@2"],
  },
  {
    name: "headers in capitals, with spaces, accents and underscores, in another order",
    content: "WAARDE ;Uítslag;Accountmanager;OFFERTE-DATUM;offerte_nummer\n1.234,56;open;1;31-10-2026;O1\n"
      .replace("OFFERTE-DATUM", "Offertedatum")
      .replace("offerte_nummer", " OFFERTENUMMER"),
    rows: ["2026-10-31 1234.56"],
  },
  {
    name: "English headers and words",
    content: "quote_id,account_manager_id,issued_on,outcome,value\nO1,1,2026-10-31,Open,1234.56\n",
    rows: ["2026-10-31 1234.56"],
  },
  {
    name: "a header twice, which is read",
    content: `${header};Waarde\nO1;1;31-10-2026;open;1;2\n`,
    rows: ["2026-10-31 1"],
    problems: ["column.duplicate@1"],
  },
  {
    name: "headers without a name, and one that nothing reads twice",
    content: `${header};;;opmerking;opmerking\nO1;1;31-10-2026;open;1;;;a;b\n`,
    rows: ["2026-10-31 1"],
  },
  {
    name: "a header with a slip of the pen",
    content: "offertenummer;accountmanager;offertedatm;uitslag;waarde\nO1;1;31-10-2026;open;1\n",
    rows: [],
    problems: ["column.missing@1"],
  },
  {
    name: "no headers at all",
    content: "O1;1;31-10-2026;open;1\nO2;1;31-10-2026;open;1\n",
    rows: [],
    problems: ["file.no_headers@1"],
  },
  {
    name: "no headers, named in report.yaml",
    content: "O1;1;31-10-2026;open;1\nO2;1;31-10-2026;open;1\n",
    mapping: "{ header: [offertenummer, accountmanager, offertedatum, uitslag, waarde] }",
    rows: ["2026-10-31 1", "2026-10-31 1"],
  },
  {
    name: "whole lines in quotes",
    content: plain.replace(/^.+?(?=\r)/gm, '"$&"'),
    rows: plainRows,
    problems: ["file.lines_in_quotes@1"],
  },
  {
    name: "a header of which no row has a cell",
    content: `offertenummer;accountmanager;offertedatum;uitslag;fase;waarde\nO1;1;31-10-2026;open;1\n`,
    rows: [],
    problems: ["file.short_rows@2"],
  },
  {
    name: "headers that return between the rows",
    content: plain + plain,
    rows: plainRows,
    problems: ["file.repeated_header@4", "quotes.duplicate_id@5", "quotes.duplicate_id@6"],
  },
  {
    name: "an account manager on the first row of each group, not filled down",
    content: under(
      "O1;1;31-10-2026;open;1",
      "O2;;31-10-2026;open;2",
      "O3;2;31-10-2026;open;3",
      "O4;;31-10-2026;open;4",
    ),
    rows: ["2026-10-31 1", "2026-10-31 2", "2026-10-31 3", "2026-10-31 4"],
    problems: ["column.grouped@3", "quotes.without_owner@3"],
  },
  {
    name: "an account on the first row of each group",
    content: `${header};klantnummer\n${["A", "", "B", "", "C", ""].map((account, i) => `O${i};1;31-10-2026;open;1;${account}\n`).join("")}`,
    rows: Array(6).fill("2026-10-31 1"),
    problems: ["column.maybe_grouped@3"],
  },
  {
    name: "an account manager on the first row of each group",
    content: under(
      "O1;1;31-10-2026;open;1",
      "O2;;31-10-2026;open;2",
      "O3;2;31-10-2026;open;3",
      "O4;;31-10-2026;open;4",
    ),
    mapping: "{ fill_down: [account_manager_id] }",
    rows: ["2026-10-31 1", "2026-10-31 2", "2026-10-31 3", "2026-10-31 4"],
  },
  {
    name: "title lines above the headers",
    content: `Offertelijst\r\nGemaakt op: 05-11-2026;;;;\r\n\r\n${plain}`,
    rows: plainRows,
    problems: ["file.title_line@1", "file.title_line@2"],
  },
  {
    name: "a title that is itself a known header",
    content: `Waarde\r\n\r\n${plain}`,
    rows: plainRows,
    problems: ["file.title_line@1"],
  },
  {
    name: "a total below the rows",
    content: `${plain}Totaal;;;;1.247,06\r\n`,
    rows: plainRows,
    problems: ["file.total_line@4"],
  },
  {
    name: "closing lines below a blank one",
    content: `${plain}\r\n"Confidential – do not distribute"\r\n"Copyright 2026"\r\n`,
    rows: plainRows,
    problems: ["file.total_line@5", "file.total_line@6"],
  },
  {
    name: "what is called a total between the rows, and is no sum of them",
    content: under("O1;1;31-10-2026;open;1.234,56", "Totaal;;;;1", lastRow),
    rows: plainRows,
    problems: ["file.ambiguous_total@3", "cell.blank@3", "cell.blank@3"],
  },
  {
    name: "a total of a group between the rows",
    content: under("O1;1;31-10-2026;open;1.234,56", "Totaal;;;;1.234,56", lastRow),
    rows: plainRows,
    problems: ["file.total_line@3"],
  },
  {
    name: "a quote whose number begins with total",
    content: under("Totaal Energie 1;1;31-10-2026;open;1.234,56", lastRow),
    rows: plainRows,
  },
  {
    name: "a number twice",
    content: under("O1;1;31-10-2026;open;1", "O1 ;1;01-10-2026;open;2"),
    rows: ["2026-10-31 1"],
    problems: ["quotes.duplicate_id@3"],
  },
  {
    name: "two numbers that differ by case alone",
    content: under("o1;1;31-10-2026;open;1", "O1;1;01-10-2026;open;2"),
    rows: ["2026-10-31 1", "2026-10-01 2"],
  },
  {
    name: "rows that count once, by a header",
    content: `${header};bezoek\nO1;1;31-10-2026;open;1;A\nO2;1;31-10-2026;open;2;a\n`,
    mapping: "{ once: bezoek }",
    rows: ["2026-10-31 1"],
  },
  {
    name: "rows that are skipped on purpose",
    content: `${header};fase\nO1;1;31-10-2026;open;1;Concept\nO2;1;31-10-2026;open;2;Uit\n`,
    mapping: "{ skip: { fase: [concept] } }",
    rows: ["2026-10-31 2"],
  },
  {
    name: "a header to skip by that is not there",
    content: plain,
    mapping: "{ skip: { fase: [concept] } }",
    rows: [],
    problems: ["column.missing@1"],
  },
];
