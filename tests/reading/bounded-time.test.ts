import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isoOfDay } from "../../src/calendar/day.ts";
import type { Problem } from "../../src/contract/problem.ts";
import { mostOfAKind } from "../../src/reading/problems/problems.ts";
import { read } from "../folders.fixture.ts";

/** What takes longer than this hangs; each of these takes a second or two. */
const timeout = 60_000;

const lines = (count: number, line: (i: number) => string) =>
  `${Array.from({ length: count }, (_, i) => line(i)).join("\n")}\n`;

const team = "person_id,name,team,fte,start_date,end_date\n1,Anna,Noord,1,2020-01-01,\n";
const spells = "person_id,team,fte,start_date,end_date\n";
const activities = "date,account_manager_id,type,count\n";
const quotes = "quote_id,account_manager_id,issued_on,account_id,outcome\n";

/** What is said of a folder with these files, beside of files that it does not have. */
function saidOf(files: Record<string, string>): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), "handjes-bounded-"));
  for (const [file, text] of Object.entries({ "team.csv": team, ...files }))
    writeFileSync(join(folder, file), text);
  return read(folder).problems.filter(({ rule }) => rule !== "file.missing");
}

const timesOf = (problems: readonly Problem[], rule: string) =>
  problems.reduce((sum, problem) => sum + (problem.rule === rule ? problem.times : 0), 0);

const yaml = (text: string) => saidOf({ "report.yaml": text }).map(({ message }) => message);

test("a file of nothing but distinct bad cells: the first are told, the others counted", { timeout }, () => {
  const rows = 30_000;
  const said = saidOf({ "activities.csv": activities + lines(rows, (i) => `x${i},y${i},z${i},w${i}`) });
  for (const rule of ["cell.not_a_date", "cell.not_a_number"]) {
    expect(timesOf(said, rule)).toBe(rows);
    expect(said.filter((problem) => problem.rule === rule)).toHaveLength(mostOfAKind + 1);
  }
  const [words, ...more] = said.filter(({ rule }) => rule === "cell.unknown_word");
  expect(more).toEqual([]);
  expect(words?.message).toContain(`and ${rows - 20} other words (${rows - 20}×)`);
  const last = said.findLast(({ rule }) => rule === "cell.not_a_date");
  expect(last).toMatchObject({
    line: null,
    times: rows - mostOfAKind,
    message: "29000 more of this kind in this file.",
  });
});

test("rows of which hardly one can be read: after fifty thousand the others are not read, and that is told with the line", {
  timeout,
}, () => {
  const rows = 120_000;
  for (const quote of ["", '"']) {
    const bad = lines(rows, (i) => `${quote}${i === 9 ? "2026-01-05" : `x${i}`}${quote},1,visit,1`);
    const said = saidOf({ "activities.csv": activities + bad });
    expect(timesOf(said, "cell.not_a_date")).toBe(49_999);
    expect(said).toContainEqual(
      expect.objectContaining({ rule: "file.not_read_further", line: 50_001, column: "date", times: 1 }),
    );
  }
});

test("a file is read to its end where one in a hundred of its first rows can be read, however it is written", {
  timeout,
}, () => {
  const rows = 60_000;
  const bad = lines(rows, (i) => (i % 100 === 99 ? "1/31/2026,1,visit,1" : `x${i},1,visit,1`));
  const said = saidOf({ "activities.csv": activities + bad });
  expect(timesOf(said, "cell.not_a_date")).toBe(rows - rows / 100);
  expect(timesOf(said, "file.not_read_further")).toBe(0);
});

test("many unknown keys of accounts among as many known ones: what was meant is sought for the first", {
  timeout,
}, () => {
  const count = 30_000;
  const said = saidOf({
    "accounts.csv": `account_id,name,status,segment,account_manager_id\n${lines(count, (i) => `${i},Firma ${i} Jansen,customer,A,1`)}`,
    "quotes.csv": quotes + lines(count, (i) => `q${i},1,2026-01-01,Forma ${i} Jensen,open`),
  });
  expect(timesOf(said, "quotes.unknown_account")).toBe(count);
  expect(said.filter(({ message }) => message.includes("Did you mean"))).toHaveLength(20);
});

test("report.yaml with too much of anything is answered with the limit", { timeout }, () => {
  const limits: [text: string, said: RegExp][] = [
    [lines(300_000, (i) => `k${i}: 1`), /is 3\.189 MB\. report\.yaml can be at most 1 MB/],
    [lines(40_000, (i) => `k${i}: 1`), /at most 20000 keys and values/],
    [
      `files: { quotes: { values: { outcome: {${"a: won,".repeat(100_000)}} } } }`,
      /at most 20000 keys and values/,
    ],
    [`a: ${"[".repeat(400_000)}`, /at most 50 levels/],
    ["- ".repeat(400_000), /at most 50 levels/],
    ["? ".repeat(400_000), /without \? before it/],
    [`a: &a 1\n${lines(5000, (i) => `k${i}: *a`)}`, /at most 100 aliases/],
    [lines(5000, (i) => `k${i}: &a${i} 1`) + lines(5000, (i) => `j${i}: *a${i}`), /at most 100 aliases/],
    [`{ [a]: 1 }`, /a word or number as a key/],
    [lines(15_000, (i) => `k${i % 14_999}: 1`), /each key once; "k0" stands twice/],
    [`files: { quotes: { path: [${"a.csv,".repeat(1001)}] } }`, /at most 1000 of them/],
    [`files: { quotes: { path: "${"{a,b}".repeat(24)}" } }`, /at most 100 patterns/],
  ];
  for (const [text, said] of limits) expect(yaml(text).join("\n")).toMatch(said);
});

test("as many unknown keys, wrong dates or wrong rules as report.yaml can have are told and counted", {
  timeout,
}, () => {
  const count = 10_000;
  for (const text of [
    lines(count, (i) => `k${i}: 1`),
    `thresholds:\n${lines(count, (i) => `  understafed${i}: 1`)}`,
    `rules:\n${lines(count, (i) => `  quotes.closed_before_isued${i}: off`)}`,
  ]) {
    const said = saidOf({ "report.yaml": text });
    expect(timesOf(said, "settings.invalid")).toBe(count);
    expect(said).toHaveLength(mostOfAKind + 1);
  }
  expect(
    timesOf(saidOf({ "report.yaml": `holidays: { add: [${"x,".repeat(count)}] }` }), "settings.invalid"),
  ).toBe(count);
});

test("a long line is refused with the limit, and a long cell is told by its first characters", {
  timeout,
}, () => {
  const head = "quote_id,account_manager_id,issued_on,outcome,value\n";
  const [line] = saidOf({ "quotes.csv": `${head}q,1,2026-01-01,open,1${",".repeat(20_000_000)}` });
  expect(line?.message).toContain("This file has a line of more than 10 MB.");
  for (const cell of [
    "1.234".repeat(800_000),
    "é".repeat(1_000_000),
    "-".repeat(4_000_000),
    "(".repeat(4_000_000),
  ]) {
    const [said] = saidOf({ "quotes.csv": `${head}q,1,2026-01-01,open,${cell}\n` });
    expect(said?.rule).toBe("cell.not_a_number");
    expect(said?.value?.length).toBe(201);
  }
  const [header] = saidOf({ "quotes.csv": `${lines(1, () => "x,".repeat(1_000_000))}1\n` });
  expect(header?.message).toContain("The line of headers is longer than 1.049 MB.");
});

test("a hundred thousand columns are read as any others", { timeout }, () => {
  const more = Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(",");
  const row = (...cells: string[]) => `${cells.join(",")}${",".repeat(100_000)}\n`;
  const total = `${",".repeat(99_000)}total\n`;
  const said = saidOf({
    "quotes.csv": `quote_id,account_manager_id,issued_on,outcome,value,${more}\n${row("q", "1", "2026-01-01", "open", "1")}${total.repeat(8)}`,
    "absence.csv": `${Array.from({ length: 20_000 }, (_, i) => `reden${i % 10_000}`).join(",")}\n`,
  });
  expect(timesOf(said, "file.total_line")).toBe(8);
  expect(timesOf(said, "absence.reason_column")).toBe(20_000);
});

test("many employments of one person, and many rows of strength of one team, are compared in bounded time", {
  timeout,
}, () => {
  const day = (i: number) => isoOfDay(-7000 + i);
  const said = saidOf({
    "team.csv": spells + lines(20_000, (i) => `1,Noord,1,${day(i)},${day(i)}`),
    "strength.csv": `team,from,to,fte\n${lines(20_000, (i) => `Noord,${day(i)},${day(i)},${i % 40 === 0 ? 0.5 : 1}`)}`,
    "activities.csv": activities + lines(20_000, (i) => `${day(i)},1,visit,1`),
  });
  expect(said.map(({ rule, line }) => `${rule}@${line}`).slice(0, 3)).toEqual([
    "strength.over_planned@2",
    "strength.over_planned@42",
    "strength.over_planned@82",
  ]);
  expect(new Set(said.map(({ rule }) => rule))).toEqual(new Set(["strength.over_planned"]));
});

test("contact persons that are only counted do not fill the memory", { timeout }, () => {
  const said = saidOf({
    "accounts.csv": "account_id,name,status,segment,account_manager_id\nK1,Een,customer,A,1\n",
    "contacts.csv": `contact_id,account_id,count\n${lines(3000, (i) => `c${i},K1,1000`)}`,
  });
  expect(said[0]?.message).toContain("at most 1000000 contact persons without a row of their own");
});

test("keys that differ in case alone, or in signs that case would fold, are found as fast as others", {
  timeout,
}, () => {
  const count = 2 ** 16;
  const variant = (i: number, small: string, capital: string) =>
    Array.from({ length: 16 }, (_, bit) => ((i >> bit) & 1 ? capital : small)).join("");
  const said = saidOf({
    "quotes.csv":
      quotes + lines(count, (i) => `${variant(i, "@", "`")},1,2026-01-01,${variant(i, "k", "K")},open`),
  });
  expect(timesOf(said, "quotes.duplicate_id")).toBe(0);
});
