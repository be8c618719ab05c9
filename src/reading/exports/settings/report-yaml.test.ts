import { expect, test } from "vitest";
import { readSettings } from "./report-yaml.ts";

/** What is read of report.yaml, and what is told of it. */
function read(...lines: string[]) {
  const { settings, problems, isReadable } = readSettings(lines.join("\n"));
  return {
    settings,
    isReadable,
    problems: problems.list,
    told: problems.list.map(({ rule, line, column, value }) => `${rule} ${line} ${column} ${value}`),
  };
}

test("an empty file is all defaults", () => {
  expect(read("")).toMatchObject({ told: [], isReadable: true });
  expect(read("").settings).toEqual(read("organisation:", "files:").settings);
});

test("settings are read under their English and Dutch names", () => {
  expect(read("organisation: Demo", "fiscal_year_starts: 4").settings).toMatchObject({
    organisation: "Demo",
    fiscal_year_starts: 4,
  });
  expect(
    read("files:", "  offertes:", "    columns: { waarde: Bedrag }").settings.files.quotes,
  ).toMatchObject({
    columns: { value: "Bedrag" },
  });
});

test("a name is one line, however it is written", () => {
  expect(read("organisation: |", "  Demo", "  BV").settings.organisation).toBe("Demo BV");
});

test("what is wrong is told at its line and key, and has its default; the rest is read", () => {
  const { settings, told, problems } = read("organisation: Demo", "fiscal_year_starts: 13", "curency: USD");
  expect(settings).toMatchObject({ organisation: "Demo", fiscal_year_starts: 1, currency: "EUR" });
  expect(told.toSorted()).toEqual([
    "settings.invalid 2 fiscal_year_starts 13",
    "settings.invalid 3 curency curency",
  ]);
  expect(problems.find(({ line }) => line === 3)?.message).toContain(
    'There is no key "curency". Did you mean "currency"?',
  );
});

test("of a word that is chosen from the nearest is suggested", () => {
  const { problems } = read("fiscal_year_named_by: stat");
  expect(problems[0]?.message).toContain('Did you mean "start"?');
});

test("of a list of exports, the one that is wrong is told", () => {
  const { told } = read(
    "files:",
    "  quotes:",
    "    - path: a.csv",
    "    - path: b.csv",
    "      date_order: dym",
  );
  expect(told).toEqual(["settings.invalid 5 files.quotes.1.date_order dym"]);
});

test("one thing said twice is told, and the first counts", () => {
  const { settings, told } = read("files:", "  quotes: { decimal: ',' }", "  offertes: { decimal: '.' }");
  expect(told).toEqual(["settings.invalid 3 files.offertes offertes"]);
  expect(settings.files.quotes).toMatchObject({ decimal: "," });
});

test("a character that nobody reads is told, and what it stands in is left out", () => {
  const { settings, problems } = read("organisation: De\u200bmo", "rates: { USD: 0.9 }");
  expect(problems.map(({ line, column }) => `${line} ${column}`)).toEqual(["1 organisation"]);
  expect(problems[0]?.message).toContain("A character (U+200B) stands here that no text has.");
  expect(settings.organisation).toBe(readSettings("").settings.organisation);
  expect(settings.rates).toEqual({ USD: 0.9 });
});

test.each([
  ["no YAML", ["organisation: Demo", 'files: "x'], 2],
  ["a key twice", ["currency: EUR", "organisation: a", "currency: USD"], 3],
  ["a list as a key", ["[a, b]: c"], 1],
  ["too deep", [`files: ${"[".repeat(60)}`], 1],
])("%s is told, and nothing of it is read", (_, lines, line) => {
  const { settings, told, isReadable } = read(...lines);
  expect(isReadable).toBe(false);
  expect(told).toEqual([`settings.invalid ${line} null null`]);
  expect(settings).toEqual(read("").settings);
});
