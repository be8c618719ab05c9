import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ReadData } from "../../src/reading/read.ts";
import { changedCopy, read } from "../folders.fixture.ts";

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = changedCopy("dutch", {});
  mkdirSync(join(folder, "exports"));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

const told = ({ problems }: ReadData) =>
  problems
    .filter(({ severity, rule }) => severity !== "warning" || rule.startsWith("lookup."))
    .map(({ rule, file, line }) => `${rule} ${file}:${line}`);

const days = ({ dataset: { activities } }: ReadData) => [...activities.day];

const year2025 =
  "datum;accountmanager;soort;klantnummer\n31-10-2025;101;bezoek;K1\n03-11-2025;102;telefoon;K2\n";
const year2026 =
  "date,account_manager_id,type,account_id,activity_id\n2026-03-02,101,visit,K1,B1\n2026-10-30,101,call,K1,B2\n";

test("a list of exports, each in its own form, is one table", () => {
  const data = read(
    folderWith({
      "exports/a-2025.csv": year2025,
      "exports/a-2026.csv": year2026,
      "report.yaml": "files: { activities: { path: [exports/a-2025.csv, exports/a-2026.csv] } }",
    }),
  );
  expect(told(data)).toEqual([]);
  expect(days(data)).toEqual([20392, 20395, 20514, 20756]);
  expect([...data.dataset.activities.account]).toEqual([0, 1, 0, 0]);
  const sources = data.sources.filter(({ kind }) => kind === "activities");
  expect(
    sources.map(({ file, delimiter, dateOrder, rowsUsed }) => [file, delimiter, dateOrder, rowsUsed]),
  ).toEqual([
    ["exports/a-2025.csv", ";", "dmy", 2],
    ["exports/a-2026.csv", ",", "ymd", 2],
  ]);
});

test("a pattern takes the files in the order of their names, also with Windows' slashes", () => {
  const files = { "exports/a-2026.csv": year2026, "exports/a-2025.csv": year2025 };
  const listed = read(
    folderWith({ ...files, "report.yaml": 'files: { activities: { path: "exports/a-*.csv" } }' }),
  );
  const windows = read(
    folderWith({ ...files, "report.yaml": "files: { activities: { path: 'exports\\a-*.csv' } }" }),
  );
  expect(days(listed)).toEqual([20392, 20395, 20514, 20756]);
  expect(days(windows)).toEqual(days(listed));
});

test("a problem is told in the file where it stands, and a number that two files have counts in the newer one", () => {
  const data = read(
    folderWith({
      "exports/a.csv": year2026,
      "exports/b.csv": `${year2026.replace("2026-10-30", "2026-13-30").replace("B2", "B3")}`,
      "report.yaml": 'files: { activities: { path: "exports/*.csv" } }',
    }),
  );
  expect(told(data)).toEqual(["row.replaced_by_newer exports/b.csv:null", "cell.not_a_date exports/b.csv:3"]);
  const sources = data.sources.filter(({ kind }) => kind === "activities");
  expect(sources.map(({ rowsRejected, rowsSkipped }) => [rowsRejected, rowsSkipped])).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test("one of several files that cannot be read leaves none of the kind, and says why", () => {
  const data = read(
    folderWith({
      "exports/a.csv": year2026,
      "report.yaml": "files: { activities: { path: [exports/a.csv, exports/b.csv] } }",
    }),
  );
  expect(told(data)).toEqual(["file.not_found exports/b.csv:null"]);
  expect(data.dataset.activities.length).toBe(0);
  expect(data.hasErrors).toBe(true);
});

const deals = "sep=;\ndeal;klant\nD1; k1 \nD2;K2\nD3;\n";
const activities =
  "datum;accountmanager;soort;deal\n02-03-2026;101;bezoek;d1\n03-03-2026;101;bezoek;D2\n04-03-2026;101;bezoek;D9\n05-03-2026;101;bezoek;\n";
const lookup = "{ account_id: { column: deal, file: exports/deals.csv, key: deal, value: klant } }";

test("an account is looked up through another export; a key that is not there is told and reads as blank", () => {
  const data = read(
    folderWith({
      "exports/deals.csv": deals,
      "activiteiten.csv": activities,
      "report.yaml": `files: { activities: { lookup: ${lookup} } }`,
    }),
  );
  expect([...data.dataset.activities.account]).toEqual([0, 1, -1, -1]);
  expect(told(data)).toEqual(["lookup.unknown_key activiteiten.csv:4"]);
});

test("a required column that is looked up and is not there rejects its row", () => {
  const data = read(
    folderWith({
      "exports/kinds.csv": "nr,soort\n7,bezoek\n",
      "activiteiten.csv":
        "datum;accountmanager;soort\n02-03-2026;Sanne de Wit;7\n03-03-2026;Sanne de Wit;8\n",
      "report.yaml":
        "files: { activities: { lookup: { type: { column: soort, file: exports/kinds.csv, key: nr, value: soort } } } }",
    }),
  );
  expect(data.dataset.activities.length).toBe(1);
  expect(data.sources.find(({ kind }) => kind === "activities")).toMatchObject({
    rowsUsed: 1,
    rowsRejected: 1,
  });
});

test.each([
  [
    "a header that the other export lacks",
    lookup.replace("value: klant", "value: klnt"),
    "column.missing exports/deals.csv:2",
  ],
  [
    "a header that this export lacks",
    lookup.replace("column: deal", "column: dael"),
    "column.missing activiteiten.csv:1",
  ],
  [
    "a file that is not there",
    lookup.replace("deals.csv", "deal.csv"),
    "file.not_found exports/deal.csv:null",
  ],
  [
    "a file outside the folder",
    lookup.replace("exports/deals.csv", "/etc/hostname"),
    "file.outside /etc/hostname:null",
  ],
  ["a date", lookup.replace("account_id", "date"), "settings.invalid report.yaml:1"],
  ["an unknown column", lookup.replace("account_id", "accountid"), "settings.invalid report.yaml:1"],
  ["an unknown part", lookup.replace("value: klant", "values: klant"), "settings.invalid report.yaml:1"],
])("a look-up with %s is told", (_, wrong, problem) => {
  const data = read(
    folderWith({
      "exports/deals.csv": deals,
      "activiteiten.csv": activities,
      "report.yaml": `files: { activities: { lookup: ${wrong} } }`,
    }),
  );
  expect(told(data)).toContain(problem);
  expect(data.hasErrors).toBe(true);
});

test("a target that only has its first day lasts as long as report.yaml says", () => {
  const targets = (lasts: string) =>
    read(
      folderWith({
        "targets.csv": "accountmanager;team;vanaf;maat;waarde\n103;Zuid;01-02-2026;omzet;1000\n",
        "report.yaml": `files: { targets: { lasts: ${lasts} } }`,
      }),
    ).dataset.targets.map(({ from, to }) => to - from + 1);
  expect([targets("month"), targets("quarter"), targets("year")]).toEqual([[28], [89], [365]]);
});

test("a target that lasts a quarter from the last day of a month ends before the next begins", () => {
  const quarters = (...days: string[]) =>
    read(
      folderWith({
        "targets.csv": `accountmanager;team;vanaf;maat;waarde\n${days.map((day) => `103;Zuid;${day};omzet;1000\n`).join("")}`,
        "report.yaml": "files: { targets: { lasts: quarter } }",
      }),
    );
  const uneven = quarters("30-11-2025", "28-02-2026");
  expect(told(uneven)).toEqual([]);
  expect(uneven.dataset.targets.map(({ from, to }) => to - from + 1)).toEqual([90, 89]);
  expect(told(quarters("30-11-2025", "01-02-2026"))).toEqual(["targets.overlap targets.csv:3"]);
});

test("a month or quarter bounds a target on both sides", () => {
  const data = read(
    folderWith({
      "targets.csv":
        "accountmanager;team;periode;maat;waarde\n103;Zuid;02-2026;omzet;1\n103;Zuid;mrt 2026;omzet;2\n103;Zuid;Q2 2026;omzet;3\n103;Zuid;2026-K3;omzet;4\n",
      "report.yaml": "files: { targets: { columns: { from: periode, to: periode } } }",
    }),
  );
  expect(told(data)).toEqual([]);
  expect(data.dataset.targets.map(({ from, to }) => to - from + 1)).toEqual([28, 31, 91, 92]);
});

test("contact persons that an export only counts are as many contact persons", () => {
  const data = read(
    folderWith({
      "contactpersonen.csv": "contactpersoonnummer;klantnummer;aantal\nK1;K1;3\nK2;K2;\nK3;K3;0\n",
    }),
  );
  expect(data.dataset.contacts.map(({ account }) => account)).toEqual([0, 0, 0, 1]);
});

test("two worksheets of one day for the same accounts are told once, with how many lines", () => {
  const head = "accountmanager;segment;status;middel;per;keer_per_jaar;akkoord_op\n";
  const lines = "101;A;klant;bezoek;klant;12;01-02-2026\n101;A;klant;video;klant;4;01-02-2026\n";
  const data = read(
    folderWith({ "werkblad-101.csv": `${head}${lines}`, "werkblad-101-nieuw.csv": `${head}${lines}\n` }),
  );
  const overlaps = data.problems.filter(({ rule }) => rule === "plan.overlap");
  expect(overlaps.map(({ file, line, times }) => [file, line, times])).toEqual([["werkblad-101.csv", 2, 1]]);
  expect(overlaps[0]?.message).toContain("werkblad-101-nieuw.csv");
  expect(overlaps[0]?.message).toContain("so 2 lines of this file");
});
