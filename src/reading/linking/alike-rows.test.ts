import { expect, test } from "vitest";
import { accounts, linkedExports, team } from "./linking.fixture.ts";

const headings = "account_manager_id;issued_on;account_id;outcome;value";
type Files = Record<string, readonly string[]>;
const alikeQuotes = (files: Files) =>
  linkedExports({ team, accounts, quotes: files }).of("row.alike_in_two_files");

test("quotes of two files that are alike in all that is read, and written otherwise, are asked about", () => {
  const [asked, ...others] = alikeQuotes({
    "a.csv": [headings, "1;2026-09-01;A1;open;1000"],
    "b.csv": [headings, "1;2026-09-01;A1;open;1000.00"],
  });
  expect(others).toEqual([]);
  expect(asked).toMatchObject({
    file: "b.csv",
    line: null,
    value: "1",
    paste: "rules: { row.alike_in_two_files: off }",
    message: expect.stringContaining(
      'Alike to a.csv in all that is read: 1 row. But value is "1000" there, "1000.00" here (line 2, there line 2).',
    ),
  });
});

test("a column that nothing reads tells them apart too, and that is said", () => {
  const [asked] = alikeQuotes({
    "a.csv": [`${headings};leeftijd`, "1;2026-09-01;A1;open;1000;3", "1;2026-09-02;A1;open;5;3"],
    "b.csv": [`${headings};leeftijd`, "1;2026-09-01;A1;open;1000;33", "1;2026-09-02;A1;open;5;33"],
  });
  expect(asked).toMatchObject({ value: "2" });
  expect(asked?.message).toContain(
    "2 rows. But they differ in a column that nothing reads, or in the number",
  );
});

test("one alike quote among many of the same days is chance, and so are two that say little", () => {
  const others = (from: number) =>
    Array.from({ length: 12 }, (_, i) => `1;2026-09-${String(i + 1).padStart(2, "0")};A1;open;${from + i}`);
  const files = (one: string, other: string) => ({
    "a.csv": [headings, one, ...others(100)],
    "b.csv": [headings, other, ...others(200)],
  });
  expect(alikeQuotes(files("1;2026-09-05;A1;open;1000", "1;2026-09-05;A1;open;1000.00"))).toEqual([]);
  expect(
    alikeQuotes({
      "a.csv": [`${headings};x`, "1;2026-09-05;;open;;1", "1;2026-09-06;;open;;1"],
      "b.csv": [`${headings};x`, "1;2026-09-05;;open;;2", "1;2026-09-06;;open;;2"],
    }),
  ).toEqual([]);
});

const contacts = (file: string, count: number) => [
  "date;account_manager_id;type;account_id;duur",
  ...Array.from({ length: count }, (_, i) => `2026-09-0${i + 1};1;visit;A1;${file}`),
];

test("of activities most rows of the days that both cover must be alike, and three at least", () => {
  const alike = (count: number, ...more: string[]) =>
    linkedExports({
      team,
      accounts,
      activities: { "a.csv": [...contacts("1", count), ...more], "b.csv": contacts("2", count) },
    }).of("row.alike_in_two_files");
  expect(alike(2)).toEqual([]);
  expect(alike(3)).toMatchObject([{ file: "b.csv", value: "3" }]);
  // Of another day, that the other file does not cover.
  expect(alike(3, ...Array.from({ length: 9 }, () => "2026-10-09;2;phone;A2;7"))).toHaveLength(1);
  expect(alike(3)[0]?.message).toContain("Alike to a.csv in all that is read: 3 rows.");
});

test("activities with numbers of their own are no question", () => {
  const numbered = (from: number) => [
    "activity_id;date;account_manager_id;type;account_id",
    ...Array.from({ length: 4 }, (_, i) => `${from + i};2026-09-0${i + 1};1;visit;A1`),
  ];
  const { told } = linkedExports({
    team,
    accounts,
    activities: { "a.csv": numbered(1), "b.csv": numbered(11) },
  });
  expect(told).toEqual([]);
});
