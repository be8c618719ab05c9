import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fileKinds } from "../../src/contract/vocabulary.ts";
import { read } from "../folders.fixture.ts";

/** Folder with two files of quotes; `more` is what report.yaml says of them. */
function readQuotes([first, second]: readonly [string, string], more: string) {
  const folder = mkdtempSync(join(tmpdir(), "handjes-numbers-"));
  const off = fileKinds.filter((kind) => kind !== "team" && kind !== "quotes").map((kind) => `${kind}: off`);
  const quotes = `quotes: { path: [first.csv, second.csv], date_order: ymd, ${more} }`;
  writeFileSync(
    join(folder, "report.yaml"),
    `files: { ${[quotes, ...off].join(", ")} }\nrules: { settings.unused: off }\n`,
  );
  writeFileSync(join(folder, "team.csv"), "person_id,team,fte,start_date\n1,Noord,1,2020-01-01\n");
  writeFileSync(join(folder, "first.csv"), first);
  writeFileSync(join(folder, "second.csv"), second);
  return read(folder);
}

const cell = fc.constantFrom(
  "a1",
  "A1",
  "é-1",
  "É-1",
  "\u00a0a1 ",
  "",
  "NULL",
  "#n/b",
  "be8b1507-1ac9-4c40-adff-e40701a1c34a",
);
const row = fc
  .tuple(cell, fc.constantFrom("2026-10-01", "", "x"), fc.boolean())
  .map(([id, date, isQuoted]) => [isQuoted ? `"${id}"` : id, "1", date, "open"].join(","));
const file = fc
  .tuple(fc.constantFrom("quote_id", "offertenummer"), fc.array(row, { minLength: 1, maxLength: 20 }))
  .map(([header, rows]) => [`${header},account_manager_id,issued_on,outcome`, ...rows].join("\n"));

test("numbers that are only compared give the problems and rows that they give where each is read as a text", () => {
  fc.assert(
    fc.property(fc.tuple(file, file), (files) => {
      const compared = readQuotes(files, "");
      // A word that is translated, though it stands nowhere, has every number read.
      const translated = readQuotes(files, "values: { quote_id: { nowhere: nowhere } }");
      // Lines to paste keep what report.yaml says already.
      const problems = ({ problems: told }: typeof compared) => told.map(({ paste, ...problem }) => problem);
      expect({ ...compared, problems: problems(compared) }).toEqual({
        ...translated,
        problems: problems(translated),
        settings: compared.settings,
      });
    }),
    { numRuns: 60 },
  );
});

test("a number that stands twice is told with its line, column and value, and where it stands first", () => {
  const head = "quote_id,account_manager_id,issued_on,outcome";
  const { problems } = readQuotes(
    [
      `${head}\nb1,1,2026-10-01,open\nb1,1,2026-10-02,open\nB1,1,2026-10-02,open\n`,
      `${head.replace("quote_id", "offertenummer")}\n\n b1,1,2026-10-03,open\n`,
    ],
    "",
  );
  expect(problems.map(({ rule, file, line, column, value }) => [rule, file, line, column, value])).toEqual([
    ["quotes.duplicate_id", "first.csv", 3, "quote_id", "b1"],
    ["quotes.duplicate_id", "second.csv", 3, "offertenummer", "b1"],
  ]);
  expect(problems.map(({ message }) => message.split(" too")[0])).toEqual([
    "Stands on line 2",
    "Stands on line 2 (first.csv)",
  ]);
});
