import { type Crooked, header, plain, plainRows, under } from "./case.ts";

const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0xff,
]);
const workbook = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]);

/** What is no export, or was made to break the reading of one. */
export const hostile: readonly Crooked[] = [
  { name: "an Excel workbook", content: workbook, rows: [], problems: ["file.unreadable"] },
  { name: "a picture", content: png, rows: [], problems: ["file.unreadable"] },
  {
    name: "a zero among the characters",
    content: under("O1;1;31-10-2026;open;1", "O\x002;1;31-10-2026;open;2"),
    rows: [],
    problems: ["file.unreadable@3"],
  },
  {
    name: "a cell of a megabyte",
    content: under(`"${"x".repeat(1_000_000)}";1;31-10-2026;open;1`),
    rows: ["2026-10-31 1"],
  },
  {
    name: "a broken cell of a megabyte",
    content: under(`O1;1;31-10-2026;open;${"9x".repeat(500_000)}`),
    rows: [],
    problems: ["cell.not_a_number@2"],
  },
  {
    name: "a key of eleven thousand characters",
    content: under(`O1;1${"x".repeat(11_000)};31-10-2026;open;1`),
    rows: [],
    problems: ["cell.too_long@2"],
  },
  {
    name: "characters that nobody reads, in a header, a key, a date, a word and a number",
    content: under("O1;\u20661\u2069;\u200E31-10-2026;op\u0007en;1\uFFFE").replace("nummer", "\u200Bnummer"),
    rows: ["2026-10-31 1"],
    problems: Array(4).fill("cell.unread_characters@2"),
  },
  {
    name: "ten thousand columns",
    content: `${header}${Array.from({ length: 10_000 }, (_, i) => `;k${i}`).join("")}\nO1;1;31-10-2026;open;1\n`,
    rows: ["2026-10-31 1"],
  },
  {
    name: "a row of ten thousand cells",
    content: under(`O1;1;31-10-2026;open;1${";x".repeat(10_000)}`),
    rows: [],
    problems: ["row.too_long@2"],
  },
  { name: "quotes alone", content: '"'.repeat(1001), rows: [], problems: ["file.unreadable"] },
  {
    name: "a quote that is never closed, and nothing else",
    content: '"O1',
    rows: [],
    problems: ["file.unreadable"],
  },
  {
    name: "a header of another's making",
    content: `__proto__;constructor;toString\n${plain}`,
    rows: plainRows,
    problems: ["file.title_line@1"],
  },
  {
    name: "words of another's making",
    content: under("__proto__;1;31-10-2026;open;1", "constructor;1;31-10-2026;open;2"),
    rows: ["2026-10-31 1", "2026-10-31 2"],
  },
  {
    name: "a path out of the folder",
    content: plain,
    mapping: "{ path: ../offertes.csv }",
    rows: [],
    problems: ["file.not_found"],
  },
  {
    name: "an absolute path",
    content: plain,
    mapping: "{ path: /etc/hostname }",
    rows: [],
    problems: ["file.outside"],
  },
  {
    name: "a folder instead of a file",
    content: plain,
    mapping: "{ path: . }",
    rows: [],
    problems: ["file.unreadable"],
  },
  {
    name: "a file that is not there",
    content: plain,
    mapping: "{ path: offerte.csv }",
    rows: [],
    problems: ["file.not_found"],
  },
  {
    name: "a pattern that fits nothing",
    content: plain,
    mapping: '{ path: "offerte-*.csv" }',
    rows: [],
    problems: ["file.not_found@11"],
  },
  { name: "a pattern", content: plain, mapping: '{ path: "off*.csv" }', rows: plainRows },
  {
    name: "the same file twice in a list",
    content: plain,
    mapping: "{ path: [offertes.csv, offertes.csv] }",
    rows: plainRows,
    problems: ["file.same_content"],
  },
];
