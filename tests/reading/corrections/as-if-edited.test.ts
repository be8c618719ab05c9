import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { ReadData } from "../../../src/reading/read.ts";
import { changedCopy, fixture, read } from "../../folders.fixture.ts";
import { correctedFolder } from "./folder.fixture.ts";

const files = [
  ...["medewerkers", "formatie", "afwezigheid", "klanten", "contactpersonen"],
  ...["contactplan", "activiteiten", "offertes", "targets"],
].map((name) => `${name}.csv`);

const rowsOf = (file: string) =>
  Papa.parse<string[]>(
    readFileSync(join(fixture("dutch"), file), "utf8")
      .replace("\uFEFF", "")
      .trimEnd(),
    {
      delimiter: ";",
    },
  ).data;

const textOf = (rows: readonly (readonly string[])[]) =>
  `\uFEFF${Papa.unparse(
    [...rows].map((row) => [...row]),
    { delimiter: ";" },
  )}\r\n`;

const texts = fc.constantFrom(
  ...[
    "",
    "K1",
    "K2",
    "K9",
    "101",
    "102",
    "Noord",
    "Zuid",
    "31-12-2026",
    "2026-02-03",
    "1.500,50",
    "0,5",
    "-3",
  ],
  ...["klant", "open", "gewonnen", "gepland", "x y", 'é"q;z', "een\ntwee"],
);

/** A cell below the headings of one of the files, and what it becomes. */
const edit = fc
  .constantFrom(...files)
  .chain((file) => {
    const rows = rowsOf(file);
    return fc.record({
      file: fc.constant(file),
      row: fc.integer({ min: 1, max: rows.length - 1 }),
      column: fc.integer({ min: 0, max: (rows[0]?.length ?? 1) - 1 }),
      to: texts,
    });
  })
  .filter(({ file, row, column, to }) => rowsOf(file)[row]?.[column] !== to);

/** What a folder says, and what is wrong in it, without what is told of the corrections themselves. */
const saidBy = ({ dataset, sources, problems }: ReadData) => ({
  dataset,
  rows: sources.map(({ file, rowsUsed, rowsRejected, rowsSkipped }) => [
    file,
    rowsUsed,
    rowsRejected,
    rowsSkipped,
  ]),
  problems: problems
    .filter(({ rule }) => !rule.startsWith("corrections."))
    .map(({ rule, file, column, value, severity, times }) => [rule, file, column, value, severity, times]),
});

test("corrections make of a folder what the same cells edited in its exports make of it", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(edit, {
        minLength: 1,
        maxLength: 4,
        selector: ({ file, row, column }) => `${file} ${row} ${column}`,
      }),
      (edits) => {
        const edited = changedCopy("dutch", {});
        for (const [file, own] of Map.groupBy(edits, (each) => each.file)) {
          const rows = rowsOf(file).map((cells) => [...cells]);
          for (const { row, column, to } of own) (rows[row] ?? [])[column] = to;
          writeFileSync(join(edited, file), textOf(rows));
        }
        const lines = edits.map(({ file, row, column, to }) => {
          const rows = rowsOf(file);
          return [file, `regel ${row + 1}`, rows[0]?.[column] ?? "", rows[row]?.[column] ?? "", to, ""];
        });
        const overlay = correctedFolder(
          textOf([["bestand", "sleutel", "kolom", "van", "naar", "waarom"], ...lines]),
        );
        expect(saidBy(read(overlay))).toEqual(saidBy(read(edited)));
      },
    ),
    { numRuns: 60 },
  );
});
