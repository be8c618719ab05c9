import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isoOfDay } from "../../../src/calendar/day.ts";
import { media } from "../../../src/contract/vocabulary.ts";
import { type ReadData, readData } from "../../../src/reading/read.ts";
import { decode, textOf } from "../../../src/reading/text/decode.ts";
import { firstRows } from "../../../src/reading/text/split.ts";
import { today } from "../../folders.fixture.ts";
import { areThere, folderOf, overMonths, readExports, reportOf } from "./exports.fixture.ts";

const errorsOf = ({ problems }: ReadData) => problems.filter(({ severity }) => severity === "error");
const told = (data: ReadData) => errorsOf(data).map(({ rule, line }) => `${rule}@${line}`);
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

function readsThemAll(): void {
  test("a CRM's pipeline: its won and lost quotes come out over all months, for company and teams", () => {
    const data = readExports("crm-pipeline");
    expect(told(data)).toEqual([]);
    expect([data.dataset.quotes.length, data.dataset.people.length]).toEqual([8766, 35]);
    const report = reportOf(data, "2024-02");
    for (const kind of ["company", "team"]) {
      const closed = [...overMonths(report, "conversion.quote_to_order", kind).values()];
      const won = sum(closed.map(([top]) => top));
      expect([won, sum(closed.map(([, bottom]) => bottom)) - won]).toEqual([1290, 877]);
    }
    expect(report.missing_files).toHaveLength(8);
    const planned = report.figures.filter(
      ({ metric }) => metric.startsWith("plan.") || metric === "strength.planned",
    );
    expect(new Set(planned.map(({ value, status }) => `${value} ${status}`))).toEqual(
      new Set(["null missing_file"]),
    );
  });

  test("a CRM's deals, activities and quotas: types, hit rates, and accounts through a look-up", () => {
    const data = readExports("crm-activities");
    expect(told(data)).toEqual([]);
    const { activities, targets, people } = data.dataset;
    expect(activities.length).toBe(13_080);
    const count = (medium: string) => activities.type.filter((type) => media[type] === medium).length;
    // Demo 2,176 + Meeting 2,200 · Call 2,054 + Follow-up 2,181 · Email 2,225 · Proposal Sent 2,244
    expect(["visit", "call", "email", "other"].map(count)).toEqual([4376, 4235, 2225, 2244]);
    expect(activities.account.every((account) => account >= 0)).toBe(true);
    expect([people.length, targets.length]).toEqual([8, 288]);
    expect(new Set(targets.map(({ to }) => isoOfDay(to + 1).slice(-2)))).toEqual(new Set(["01"]));
    const years = ["2022-12", "2023-12", "2024-12", "2025-12"].flatMap((month) =>
      reportOf(data, month).figures.filter(
        ({ metric, window, scope }) =>
          metric === "conversion.quote_to_order" && window === "r12" && scope.kind === "account_manager",
      ),
    );
    const closed = (id?: string) => {
      const own = years.filter(({ scope }) => id === undefined || scope.id === id);
      return [
        sum(own.map(({ numerator = 0 }) => numerator)),
        sum(own.map(({ denominator = 0 }) => denominator)),
      ] as const;
    };
    const percent = (name: string) => {
      const [won, all] = closed(name);
      return ((100 * won) / all).toFixed(2);
    };
    expect(["Alice Morgan", "George Kim", "Fiona Walsh"].map(percent)).toEqual(["13.51", "17.65", "9.30"]);
    expect(closed()).toEqual([49, 357]);
  });

  test("a portfolio with counted contact persons and quarterly quotas", () => {
    const data = readExports("adventureworks");
    expect(told(data)).toEqual([]);
    const { people, accounts, contacts, targets } = data.dataset;
    expect([people.length, accounts.length, contacts.length]).toEqual([17, 701, 753]);
    expect(sum(targets.map(({ value }) => value))).toBe(95_714_000);
    const owners = new Set(accounts.map(({ manager }) => people[manager ?? -1]?.id));
    expect(owners.size).toBe(13);
    expect(people.filter(({ id }) => !owners.has(id)).map(({ id }) => id)).toEqual([
      "274",
      "284",
      "285",
      "287",
    ]);
  });

  test("one export in four forms is one dataset", () => {
    const all = ["v0", "v1", "v2", "v3"].map((form) => readExports("dialects", `${form}.yaml`));
    for (const data of all) {
      expect(told(data)).toEqual([]);
      expect(data.dataset).toEqual(all[0]?.dataset);
      expect(data.dataset.quotes.length).toBe(527);
      expect(sum(data.dataset.quotes.value)).toBeCloseTo(17_105_265.67, 2);
      expect(data.dataset.targets).toHaveLength(288);
    }
    const quotes = all.map(({ sources }) => sources.find(({ kind }) => kind === "quotes"));
    expect(quotes.map((source) => `${source?.encoding} ${source?.delimiter} ${source?.decimal}`)).toEqual([
      "utf-8 , .",
      "windows-1252 ; ,",
      "utf-8 ; ,",
      "utf-16le \t ,",
    ]);
  });

  /** A crooked file of activities and quotes, with the people that it names. */
  function tortured(file: string): ReadData {
    const folder = folderOf("torture");
    writeFileSync(
      join(folder, "people.csv"),
      "person_id,team,fte,start_date\nJan,N,1,2020-01-01\nPiet,N,1,2020-01-01\nAndré,N,1,2020-01-01\nJan de Vries,N,1,2020-01-01\nZoë,N,1,2020-01-01\n",
    );
    const settings = join(folder, "report.yaml");
    writeFileSync(settings, readFileSync(settings, "utf8").replaceAll("FILE", file));
    return readData({ folder, today });
  }

  test.each(["ok.csv", "footer_report.csv", "preamble_report_title.csv"])(
    "%s: 4 rows, 3 in January and 1 in February, worth 1,334.51",
    (file) => {
      const data = tortured(file);
      expect(told(data)).toEqual([]);
      const months = [...data.dataset.activities.day].map((day) => isoOfDay(day).slice(0, 7));
      expect(months).toEqual(["2024-01", "2024-01", "2024-01", "2024-02"]);
      expect(sum(data.dataset.quotes.value)).toBeCloseTo(1334.51, 6);
      const left = data.sources.find(({ kind }) => kind === "activities")?.linesLeftOut;
      expect(left).toBe(file === "ok.csv" ? 0 : 2);
    },
  );

  test.each<[string, number, readonly string[]]>([
    ["cp1252_invalid_utf8.csv", 1, []],
    ["dup_header.csv", 1, ["column.duplicate@1", "column.duplicate@1"]],
    ["empty.csv", 0, ["file.unreadable@null", "file.unreadable@null"]],
    ["header_only.csv", 0, []],
    ["nul_bytes.csv", 0, ["file.unreadable@3", "file.unreadable@3"]],
    ["ragged_short.csv", 2, ["row.too_short@3"]],
    ["unclosed_quote.csv", 1, ["file.unclosed_quote@3", "file.unclosed_quote@3"]],
  ])("%s: %i rows used", (file, rows, problems) => {
    const data = tortured(file);
    expect(data.dataset.activities.length).toBe(rows);
    const errors = told(data).filter((problem) => problem !== "column.missing@1");
    expect(errors).toEqual(problems);
  });

  test("impossible dates are told, possible ones read, in whatever form", () => {
    const data = tortured("impossible_dates.csv");
    expect([...data.dataset.activities.day].map(isoOfDay)).toEqual([
      "2024-02-29",
      "2024-01-01",
      // One minute before midnight in UTC: in Amsterdam it is the next day.
      "2024-01-06",
      "2024-01-31",
      "2024-01-05",
      "2024-01-05",
      "2024-01-05",
    ]);
    const activities = errorsOf(data).slice(0, 10);
    expect(activities.map(({ rule, line }) => `${rule}@${line}`)).toEqual([
      ...[2, 3, 4, 6, 7].map((line) => `cell.not_a_date@${line}`),
      "cell.blank@9",
      "cell.blank@10",
      "cell.out_of_range@11",
      "cell.out_of_range@12",
      "cell.not_a_date@18",
    ]);
  });

  test("other spellings of a name are that person; names that are only like it are unknown", () => {
    const data = tortured("name_variants.csv");
    expect([...data.dataset.activities.person]).toEqual([3, 3, 3, -2, 3, 3, 3, -2, -2, -2, 4, 4]);
    const lines = data.problems.filter(({ rule }) => rule === "people.unknown_person");
    expect(lines.map(({ line, severity }) => `${severity} ${line}`)).toEqual(
      [5, 9, 10, 11].map((line) => `warning ${line}`),
    );
  });

  test("mixed numbers are read as what they can only mean, or told", () => {
    const data = tortured("numbers_mixed.csv");
    const { value } = data.dataset.quotes;
    const known = [...value].filter((each) => !Number.isNaN(each));
    const credits = [-1234.56, -1234.56, -1234.56];
    expect(known).toEqual([
      ...[1234.56, 1234.56, 1234, 1.234, 1234.56, 1234.56],
      ...credits,
      ...[1234567.89, 0, 5, 0.005],
    ]);
    const broken = errorsOf(data).filter(({ rule }) => rule !== "cell.blank");
    expect(broken.map(({ rule, line }) => `${rule}@${line}`)).toEqual([
      "cell.not_a_number@4",
      ...[17, 18, 19].map((line) => `cell.not_a_number@${line}`),
    ]);
  });

  test("quoted line breaks, in each kind of line end", () => {
    const data = readExports("csv-spectrum");
    // Both files have a team "1".
    expect(told(data)).toEqual(["strength.overlap@2"]);
    expect(data.dataset.strength.map(({ team, fte }) => [team, fte])).toEqual([
      ["1", 2],
      ["Once upon a time", 5],
      ["7", 8],
      ["4", 5],
    ]);
  });

  test("every file of csv-spectrum splits into the rows that its own JSON says", () => {
    const folder = folderOf("csv-spectrum");
    for (const file of readdirSync(join(folder, "csvs"))) {
      const content = decode(readFileSync(join(folder, "csvs", file)));
      const text = content ? textOf(content) : "";
      const [headers, ...rows] = firstRows(text, ",", 100);
      const records = rows.map(({ cells }) =>
        Object.fromEntries((headers?.cells ?? []).map((header, i) => [header, cells[i]])),
      );
      const said: unknown = JSON.parse(
        readFileSync(join(folder, "json", file.replace(".csv", ".json")), "utf8").replaceAll("\\r\\n", "\\n"),
      );
      // Its authors' JSON takes this file for UTF-8; it is Windows-1252.
      if (file !== "location_coordinates.csv") expect(records, file).toEqual(said);
    }
  });

  test("a malformed export is told row by row", () => {
    const data = readExports("papaparse");
    expect(told(data)[0]).toBe("row.too_long@3");
    expect(told(data)).toContain("row.too_short@6");
    const source = data.sources.find(({ kind }) => kind === "accounts");
    expect((source?.rowsUsed ?? 0) + (source?.rowsRejected ?? 0)).toBe(source?.rowsRead);
  });
}

if (areThere) describe("exports made by others, read by settings alone", readsThemAll);
else {
  test("the exports made by others are not on this machine; the settings for them are", () => {
    const folders = readdirSync(import.meta.dirname).filter((name) => !name.endsWith(".ts"));
    expect(folders).toHaveLength(7);
  });
}
