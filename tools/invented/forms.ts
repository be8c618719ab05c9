import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeXlsxStream } from "hucre/xlsx";
import { dayOfIso } from "../../src/calendar/day.ts";
import { chance } from "../../src/statistics/chance.ts";
import type { Aim } from "../bench/table.ts";

/** Another form of the same activities. */
export interface Form {
  what: string;
  /** Puts it in a folder, in place of the activities that lie there as Excel writes them. */
  put: (folder: string, csv: string) => void | Promise<void>;
  /** Of time and memory, × those of the activities as Excel writes them. */
  aim?: Aim;
  /** Megabytes. */
  memory?: Aim;
  /** The share of its rows that can be read. */
  whole?: number;
}

/** Canonical rows as a Dutch Excel writes them. */
export const asExcel = (csv: string) =>
  csv
    .replaceAll(",", ";")
    .replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, "$3-$2-$1")
    .replaceAll("\n", "\r\n");

const inQuotes = (csv: string) => csv.replaceAll(/[^;\r\n]+/g, '"$&"');

/** Every row below the headings made another. */
const eachRow = (csv: string, made: (row: string, index: number) => string) => {
  let index = -1;
  return csv.replaceAll(/[^\r\n]+/g, (row) => {
    index++;
    return index === 0 ? row : made(row, index);
  });
};

/** Numbers of 36 characters without any order, as some systems give them. */
function withGuids(csv: string): string {
  const random = chance(5, "numbers");
  const hex = (digits: number) =>
    Math.floor(random() * 16 ** digits)
      .toString(16)
      .padStart(digits, "0");
  const guid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(8)}${hex(4)}`;
  return eachRow(csv, (row) => row.replace(/\d+$/, guid));
}

const brokenEvery = 10;
const withBrokenDates = (csv: string) =>
  eachRow(csv, (row, i) => (i % brokenEvery === 0 ? row.replace(/^\d\d-\d\d/, `32-${i}`) : row));

/** A remark of eighty-four letters that no other row has and that hardly packs. */
function withRemarks(csv: string): string {
  const random = chance(219, "remarks");
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .";
  const remark = () => Array.from({ length: 84 }, () => letters[Math.floor(random() * 64)]).join("");
  return eachRow(csv, (row) => `${row};${remark()}`).replace("activity_id", "activity_id;remark");
}

const file = "activities.csv";
const asText = (made: (csv: string) => string) => (folder: string, csv: string) =>
  writeFileSync(join(folder, file), made(csv));

/** Days between what a workbook counts from and 1970. */
const day0 = 25_569;

/** The cells of a row as Excel keeps them: days and other numbers as numbers. */
const cells = (row: string) =>
  row.split(";").map((cell) => {
    if (/^\d\d-\d\d-\d{4}$/.test(cell)) return dayOfIso(cell.split("-").reverse().join("-")) + day0;
    return /^\d+$/.test(cell) ? Number(cell) : cell;
  });

/** The texts of its cells in a list, as Excel lays a workbook, and its rows after it. */
async function asWorkbook(folder: string, csv: string): Promise<void> {
  const rows = withRemarks(csv).trimEnd().split("\r\n").map(cells);
  const options = { name: "Blad1", columns: [{ numFmt: "dd-mm-yyyy" }], inlineStrings: false };
  await writeFile(join(folder, "activities.xlsx"), writeXlsxStream(rows, options));
  rmSync(join(folder, file));
}

/** The rows under another name, with a query that reads them. */
const asQuery = (sql: string) => (folder: string) => {
  renameSync(join(folder, file), join(folder, "done.csv"));
  writeFileSync(join(folder, "activities.sql"), sql);
  const settings = join(folder, "report.yaml");
  const text = readFileSync(settings, "utf8");
  writeFileSync(settings, text.replace("files: {", "files: { activities: { query: activities.sql },"));
};

const columns = "date, account_manager_id, type, account_id, contact_id";

export const forms: Form[] = [
  { what: "every cell in quotes", put: asText(inQuotes), aim: { most: 1.25 } },
  { what: "numbered by GUIDs in place of nine digits", put: asText(withGuids) },
  {
    what: "the date of every tenth broken",
    put: asText(withBrokenDates),
    aim: { most: 2 },
    whole: 1 - 1 / brokenEvery,
  },
  { what: "a query that gives them as they stand", put: asQuery("SELECT * FROM done") },
  {
    what: "a query that sums them per day",
    put: asQuery(`SELECT ${columns}, count(*) AS count FROM done GROUP BY ALL ORDER BY ALL`),
  },
  { what: "with a remark of 84 letters each", put: asText(withRemarks) },
  { what: "a workbook with those remarks", put: asWorkbook, memory: { most: 1500 } },
];
