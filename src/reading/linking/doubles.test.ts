import { expect, test } from "vitest";
import { accounts, linkedExports, team } from "./linking.fixture.ts";

const headings = "quote_id;account_manager_id;issued_on;account_id;outcome;closed_on;value";
type Files = Record<string, readonly string[]>;

/** The quotes of files by their name, or of one file. */
function quotesOf(files: Files | readonly string[], mapping: object = {}) {
  const under = (rows: readonly string[]) => [headings, ...rows];
  const own = (each: Files | readonly string[]): each is readonly string[] => Array.isArray(each);
  const quotes = own(files)
    ? under(files)
    : Object.fromEntries(Object.entries(files).map(([name, rows]) => [name, under(rows)]));
  const read = linkedExports({ team, accounts, quotes }, { mappings: { quotes: mapping } });
  return { ...read, values: [...read.quotes.value] };
}
const jan = (value: number, outcome = "open") => `Q1;1;2026-09-01;A1;${outcome};;${value}`;

test("a quote that stands twice in one file is asked about, with in what they differ and the answers", () => {
  const { of, values } = quotesOf([jan(900), jan(950)]);
  expect(of("quotes.duplicate_id")).toMatchObject([
    {
      line: 3,
      column: "quote_id",
      value: "Q1",
      message: expect.stringContaining(
        'Stands on line 2 too, but otherwise: value "900", here "950". Which counts (once)? Or are they lines of one order, of which the amounts are added up (sum)? Or is it one quote of several people (split)?',
      ),
      paste: [
        "files:",
        "  quotes:",
        "    once: { column: quote_id, keep: last } # last, first",
        "    # or: sum: quote_id",
        "    # or: split: quote_id",
      ].join("\n"),
    },
  ]);
  expect(values).toEqual([900]);
});

test("rows that are alike in all that is read are one quote, or lines of one", () => {
  const [asked] = quotesOf([jan(900), jan(900)]).of("quotes.duplicate_id");
  expect(asked?.message).toContain(
    "Stands on line 2 too, alike in all that is read. Take the double row away, or let one of them count (once). Or are they lines",
  );
  expect(asked?.message).not.toContain("several people");
  expect(asked?.paste).toBe("files:\n  quotes:\n    once: quote_id\n    # or: sum: quote_id");
});

test("the likeliest answer comes first: parts of two people, and lines where a header tells of products", () => {
  const parts = quotesOf([jan(900), "Q1;2;2026-09-01;A1;open;;100"]).of("quotes.duplicate_id")[0];
  expect(parts?.paste?.split("\n").slice(2)).toEqual([
    "    split: quote_id",
    "    # or: once: { column: quote_id, keep: last } # last, first",
  ]);
  const lines = linkedExports({
    team,
    quotes: [`${headings};product`, `${jan(900)};boor`, `${jan(100)};zaag`],
  }).of("quotes.duplicate_id")[0];
  expect(lines?.paste?.split("\n").slice(2)).toEqual([
    "    sum: quote_id",
    "    # or: once: { column: quote_id, keep: last } # last, first",
    "    # or: split: quote_id",
  ]);
  const otherDay = quotesOf([jan(900), "Q1;1;2026-09-02;A1;open;;100"]).of("quotes.duplicate_id")[0];
  expect(otherDay?.paste).not.toContain("sum");
  const noAmount = quotesOf([jan(900), "Q1;1;2026-09-01;A1;open;;"]).of("quotes.duplicate_id")[0];
  expect(noAmount?.paste).not.toContain("sum");
});

test("only the first of several is told with the lines to paste, and other kinds have once alone", () => {
  const { of } = quotesOf([jan(1), jan(2), jan(3)]);
  expect(of("quotes.duplicate_id").map(({ line, paste }) => [line, paste !== undefined])).toEqual([
    [3, true],
    [4, false],
  ]);
  const activities = [
    "activity_id;date;account_manager_id;type",
    "1;2026-10-01;1;visit",
    "1;2026-10-02;1;visit",
  ];
  const [asked] = linkedExports({ team, activities }).of("activities.duplicate_id");
  expect(asked?.paste).toBe(
    "files:\n  activities:\n    once: { column: activity_id, keep: last } # last, first",
  );
  expect(asked?.message).toContain("Which counts (once)?");
});

test("of two files the newer counts, by its name or the days in its rows, and it is told once", () => {
  const named = quotesOf({
    "offertes 2026-09.csv": [jan(900), "Q2;1;2026-09-01;A1;open;;5"],
    "offertes 2026-10.csv": [jan(950), "Q2;1;2026-09-01;A1;open;;6", "Q3;1;2026-10-01;A1;open;;7"],
  });
  expect(named.values).toEqual([950, 6, 7]);
  expect(named.told).toEqual(["row.replaced_by_newer offertes 2026-09.csv"]);
  expect(named.problems).toMatchObject([
    {
      value: "2",
      message: expect.stringContaining(
        "Anew in offertes 2026-10.csv, which is the newer by its name: 2 rows, which count there.",
      ),
    },
  ]);
  const dated = quotesOf({
    "a.csv": [jan(950), "Q3;1;2026-10-01;A1;open;;7"],
    "b.csv": [jan(900), "Q4;1;2026-09-01;A1;open;;8"],
  });
  expect(dated.values).toEqual([950, 7, 8]);
  expect(dated.problems[0]?.message).toContain(
    "Anew in a.csv, which is the newer by the dates in its rows: 1 row, which counts there.",
  );
});

test("where it cannot be told which file is the newer, alike rows count once and others are asked", () => {
  const alike = quotesOf({ "a.csv": [jan(900)], "b.csv": [jan(900)] });
  expect(alike.values).toEqual([900]);
  expect(alike.problems[0]?.message).toContain("with the same contents");
  const other = quotesOf({ "a.csv": [jan(900)], "b.csv": [jan(950)] });
  expect(other.problems[0]?.message).toContain(
    "The names of the files and the dates in them do not tell which is the newer.",
  );
});

test("rows of two files that cannot be one record are asked to be told apart by whose they are", () => {
  const { of } = quotesOf({
    "2026-09.csv": ["Q1;1;2026-09-01;A1;open;;900"],
    "2026-10.csv": ["Q1;2;2026-10-01;A2;open;;900"],
  });
  const [asked] = of("quotes.duplicate_id");
  expect(asked?.message).toContain("The two have too little else in common to be one");
  expect(asked?.paste).toBe(
    "files:\n  quotes:\n    columns: { quote_id: { join: [quote_id, account_manager_id] }, account_manager_id: account_manager_id }",
  );
});

test("a number that Excel has cut tells nothing, and is told once for its file", () => {
  const cut = "1,23457E+14";
  const { told, of } = linkedExports({
    team,
    accounts: [
      "account_id;name;status;segment;account_manager_id",
      ...["Acme", "Bolt", "Cees"].map((name) => `${cut};${name};customer;A;1`),
    ],
    quotes: [
      headings,
      `${cut};1;2026-09-01;;open;;1`,
      `${cut};1;2026-09-02;;open;;2`,
      `1;1;2026-09-02;;open;;2`,
    ],
  });
  expect(told).toContain("key.cut_by_excel accounts.csv:2 account_id");
  expect(told).toContain("key.cut_by_excel quotes.csv:2 quote_id");
  expect(of("key.cut_by_excel")[0]?.message).toContain("Excel has cut 3 numbers");
  expect(of("quotes.duplicate_id")).toEqual([]);
});

test("equal rows without a number count once of two files, and each in one", () => {
  const noNumber = headings.replace("quote_id;", "");
  const row = "1;2026-09-01;A1;open;;900";
  const read = linkedExports({
    team,
    accounts,
    quotes: { "a.csv": [noNumber, row, row], "b.csv": [noNumber, row, "1;2026-09-02;A1;open;;5"] },
  });
  expect([...read.quotes.value]).toEqual([900, 900, 5]);
  expect(read.told).toEqual([
    "quotes.no_number a.csv",
    "quotes.no_number b.csv",
    "quotes.equal_rows a.csv:3",
    "row.equal_in_two_files b.csv",
  ]);
  expect(read.of("row.equal_in_two_files")[0]).toMatchObject({
    value: "1",
    message: expect.stringContaining("In a.csv as well: 1 row."),
  });
  expect(read.of("quotes.equal_rows")[0]?.message).toContain("Equal to line 2.");
});

test("a number that two files write otherwise is asked about, where the rows can be one record", () => {
  const { of } = quotesOf({
    "a.csv": ["0017;1;2026-09-01;A1;open;;900", "0018;1;2026-09-01;A1;open;;900"],
    "b.csv": ["17;1;2026-09-01;A1;open;;950", "18;1;2026-09-01;A1;open;;901", "19;1;2026-09-02;A1;open;;7"],
  });
  const [asked, ...others] = of("row.number_written_otherwise");
  expect(others).toEqual([]);
  expect(asked).toMatchObject({
    column: "quote_id",
    paste: "rules: { row.number_written_otherwise: off }",
    message: expect.stringContaining("otherwise alike: the same number as "),
  });
  expect(asked?.message).toContain("So it is with 2 rows of the two files.");
  const apart = quotesOf({
    "a.csv": ["0017;1;2026-09-01;A1;open;;900"],
    "b.csv": ["17;2;2026-10-01;A2;open;;950"],
  });
  expect(apart.of("row.number_written_otherwise")).toEqual([]);
  expect(quotesOf(["0017;1;2026-09-01;A1;open;;900", "17;1;2026-09-01;A1;open;;900"]).told).toEqual([]);
});

test("of rows with one value under the header of once one counts, as report.yaml says", () => {
  const rows = [jan(1), jan(2), jan(3)];
  expect(quotesOf(rows, { once: "quote_id" }).values).toEqual([1]);
  expect(quotesOf(rows, { once: { column: "quote_id", keep: "last" } }).values).toEqual([3]);
  expect(quotesOf(rows, { once: { column: "quote_id", keep: "first" } }).values).toEqual([1]);
});

test("once tells of rows that count in another file, the newest unless the first is kept", () => {
  const files = {
    "offertes 2026-09.csv": [jan(900), jan(901)],
    "offertes 2026-10.csv": [jan(950), jan(951)],
  };
  const last = quotesOf(files, { once: { column: "quote_id", keep: "last" } });
  expect(last.values).toEqual([951]);
  expect(last.problems).toMatchObject([
    {
      rule: "row.replaced_by_newer",
      file: "offertes 2026-09.csv",
      value: "2",
      message: expect.stringContaining("In another file too: 2 rows, which count there by once."),
    },
  ]);
  expect(quotesOf(files, { once: { column: "quote_id", keep: "first" } }).values).toEqual([900]);
  expect(quotesOf(files, { once: "quote_id" }).values).toEqual([950]);
});

test("once may go by the day under a header", () => {
  const by = (keep: "last" | "first") =>
    quotesOf(["Q1;1;2026-09-02;A1;open;;1", "Q1;1;2026-09-03;A1;open;;2", "Q1;1;2026-09-01;A1;open;;3"], {
      once: { column: "quote_id", keep, by: "issued_on" },
    }).values;
  expect([by("last"), by("first")]).toEqual([[2], [3]]);
});

test("of files of which none is told to be the newer, once takes them as they are listed", () => {
  const files = { "a.csv": [jan(1), jan(2)], "b.csv": [jan(3)] };
  const kept = (keep: "last" | "first") => quotesOf(files, { once: { column: "quote_id", keep } });
  expect([kept("last").values, kept("first").values]).toEqual([[3], [1]]);
  expect(kept("last").problems[0]).toMatchObject({ file: "a.csv", value: "2" });
  expect(kept("first").problems[0]?.message).toContain("1 row, which counts there by once.");
});

test("numbers that are written alike, or in one file alone, are no question", () => {
  const otherwise = (files: Files) => quotesOf(files).of("row.number_written_otherwise").length;
  const row = (id: string, value = 1) => `${id};1;2026-09-01;A1;open;;${value}`;
  expect(otherwise({ "a.csv": [row("0017"), row("17")], "b.csv": [row("18")] })).toBe(0);
  expect(otherwise({ "a.csv": [row("0017")], "b.csv": [row("0018")] })).toBe(0);
  expect(otherwise({ "a.csv": [row("17.0")], "b.csv": [row("0017", 2)] })).toBe(1);
});
