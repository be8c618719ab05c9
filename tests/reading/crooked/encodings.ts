import { asUtf16, asWindows1252, type Crooked, header, plain, plainRows, under } from "./case.ts";

const accented = under("Één;1;31-10-2026;open;€ 1.234,56", "“Twee”;1;01-10-2026;open;12,5");

/** Encodings, delimiters, line ends and Excel's own habits. */
export const encodings: readonly Crooked[] = [
  { name: "UTF-8", content: plain, rows: plainRows },
  { name: "UTF-8 with a mark", content: `\uFEFF${plain}`, rows: plainRows },
  { name: "UTF-16, little end first", content: asUtf16(accented, "le"), rows: plainRows },
  { name: "UTF-16, big end first", content: asUtf16(accented, "be"), rows: plainRows },
  { name: "UTF-16 without a mark", content: asUtf16(accented, "le", false), rows: plainRows },
  {
    name: "Windows-1252 with a euro sign and curly quotes",
    content: asWindows1252(accented),
    rows: plainRows,
  },
  {
    name: "Windows-1252, pinned",
    content: asWindows1252(accented),
    mapping: "{ encoding: windows-1252 }",
    rows: plainRows,
  },
  {
    name: "Windows-1252, with an accent in a row that lacks a date",
    content: asWindows1252(
      under("Één;1;31-10-2026;Geïnteresseerd;1", "Twéé;1;;Geïnteresseerd;2", "Drie;1;01-10-2026;open;3"),
    ),
    mapping: "{ values: { outcome: { Geïnteresseerd: open } } }",
    rows: ["2026-10-31 1", "2026-10-01 3"],
    problems: ["cell.blank@3"],
  },
  {
    name: "UTF-8, pinned as UTF-16",
    content: `${plain} `,
    mapping: "{ encoding: utf-16be }",
    rows: [],
    problems: ["file.unreadable"],
  },
  {
    name: "UTF-8 with a few bytes of another encoding",
    content: Buffer.concat([
      Buffer.from(under("Één;1;31-10-2026;open;1", "Zoë;1;31-10-2026;open;2")),
      Buffer.from([0x4f, 0xe9, 0x0a]),
    ]),
    rows: [],
    problems: ["file.broken_encoding@4"],
  },
  {
    name: "names that MS-DOS and the Mac read otherwise",
    content: Buffer.from(under("Zo\x89;1;31-10-2026;open;1"), "latin1"),
    rows: [],
    problems: ["file.ambiguous_encoding@2"],
  },
  {
    name: "UTF-8 written twice",
    content: under("ZoÃ«;1;31-10-2026;open;1"),
    rows: ["2026-10-31 1"],
    problems: ["file.double_encoding@2"],
  },
  {
    name: "a letter that was lost before the export",
    content: under("Zo\uFFFD;1;31-10-2026;open;1"),
    rows: ["2026-10-31 1"],
    problems: ["file.lost_characters@2"],
  },
  {
    name: "commas and decimal points",
    content: plain.replaceAll(".", "").replaceAll(",", ".").replaceAll(";", ","),
    rows: plainRows,
  },
  { name: "tabs", content: plain.replaceAll(";", "\t"), rows: plainRows },
  { name: "pipes", content: plain.replaceAll(";", "|"), rows: plainRows },
  { name: "Excel's sep= line", content: `sep=;\r\n${plain}`, rows: plainRows },
  {
    name: "Excel's sep= line for tabs",
    content: `SEP=\t\r\n${plain.replaceAll(";", "\t")}`,
    rows: plainRows,
  },
  { name: "a pinned delimiter", content: plain, mapping: '{ delimiter: ";" }', rows: plainRows },
  {
    name: "a delimiter pinned wrongly",
    content: plain,
    mapping: '{ delimiter: "," }',
    rows: [],
    problems: Array.from({ length: 3 }, () => "column.missing@1"),
  },
  { name: "line feeds alone", content: plain.replaceAll("\r\n", "\n"), rows: plainRows },
  { name: "carriage returns alone", content: plain.replaceAll("\r\n", "\r"), rows: plainRows },
  { name: "line ends of both kinds", content: plain.replace("\r\n", "\n"), rows: plainRows },
  { name: "no line end at the last row", content: plain.trimEnd(), rows: plainRows },
  {
    name: "more commas in the cells than delimiters in the headers",
    content: `${header};opmerking\nO1;1;31-10-2026;open;1.234,56;a, b, c, d, e, f, g\nO2;1;01-10-2026;open;12,5;h, i, j\n`,
    rows: plainRows,
  },
];
