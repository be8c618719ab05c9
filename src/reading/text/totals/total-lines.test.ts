import { expect, test } from "vitest";
import { TextCells } from "../cells.ts";
import { TotalLines, type TotalPlaces } from "./total-lines.ts";

/** Days, numbers of rows, amounts and what is read of a file with the columns day, name, amount, number. */
const quotes: TotalPlaces = {
  marks: [0, 3],
  days: new Set([0]),
  amounts: new Set([2]),
  read: new Set([0, 1, 2, 3]),
  mayBeFilled: false,
  wordIsEnough: false,
};

/** What the lines of a file are that are no rows; `required` must be filled in every row. */
function judged(
  lines: readonly string[],
  places: Partial<TotalPlaces> = {},
  required: readonly number[] = [0],
) {
  const rows = lines.map((line, i) => ({ cells: new TextCells().of(line.split(";")), line: i + 2 }));
  const totals = new TotalLines({ ...quotes, ...places }, (before, onRow) => {
    for (const { cells, line } of rows) if (line < before) onRow(cells, line);
  });
  return rows.flatMap(({ cells, line }) => {
    const isLacking = required.some((position) => cells.isBlank(position));
    const judgement = totals.judge(cells, line, isLacking);
    if (judgement !== "total") totals.add(cells);
    return judgement === "row" ? [] : [`${line} ${judgement}`];
  });
}
const rows = ["1-1-2026;Jan;100;1", "2-1-2026;Piet;200;2"];

test.each([
  ["the sum of all rows", [...rows, ";Totaal;300;"], ["4 total"]],
  [
    "of the rows of a group, and then of all",
    [...rows, ";Totaal Noord;300;", ...rows, ";Totaal Zuid;300;", ";Totaal;600;"],
    ["4 total", "7 total", "8 total"],
  ],
  ["a sum of nothing above it", [...rows, ";Totaal;301;"], ["4 word"]],
  ["a word alone", [...rows, ";Totaal;;"], ["4 total"]],
  ["a word and a name", [...rows, ";Totaal Noord;;"], []],
  ["the number of rows by itself", [...rows, ";Aantal klanten: 2;;"], ["4 total"]],
  ["another number by itself", [...rows, ";Aantal klanten: 3;;"], []],
  ["the number of rows in a cell", [...rows, ";Aantal;2;"], ["4 total"]],
  ["an average", [...rows, ";Gemiddelde;150;"], ["4 total"]],
  ["a sum that is called an average", [...rows, ";Gemiddelde;300;"], ["4 word"]],
  ["no word of a total", [...rows, ";Jan;300;"], []],
  ["a word beside a text and no number", [...rows, ";Totaal;x;"], []],
  ["a number of its own", [...rows, ";Totaal;300;7"], []],
  ["the number of rows in the place of a number of its own", [...rows, ";Totaal;300;2"], ["4 total"]],
  ["sums alone, of two rows or more", [...rows, ";;300;"], ["4 total"]],
  ["a sum of one row alone", [rows[0] ?? "", ";;100;"], []],
  ["nothing at all", [...rows, ";;;"], []],
])("a line that lacks a cell: %s", (_, lines, expected) => {
  expect(judged(lines)).toEqual(expected);
});

test("a row with its day is asked only where the word stands alone and an amount is the sum", () => {
  const first = { marks: [1, 3], days: new Set([1]) };
  const own = ["Jan;1-1-2026;100;1", "Piet;2-1-2026;200;2"];
  expect(judged([...own, "Totaal;3-1-2026;300;3"], first, [1])).toEqual(["4 filled"]);
  expect(judged([...own, "Totaal;3-1-2026;301;3"], first, [1])).toEqual([]);
  expect(judged([...own, "Totaalbouw;3-1-2026;300;3"], first, [1])).toEqual([]);
  expect(judged([...own, "Aantal;3-1-2026;300;3"], first, [1])).toEqual([]);
  expect(judged([own[0] ?? "", "Totaal;3-1-2026;100;3"], first, [1])).toEqual([]);
});

test("a word in the place of a day is no day", () => {
  expect(judged([...rows, "Totaal;;300;"])).toEqual(["4 total"]);
  expect(judged([...rows, "Totaal Noord;;301;"])).toEqual(["4 word"]);
});

test("in a form of our own the word is enough", () => {
  expect(judged([...rows, ";Totaal;301;"], { wordIsEnough: true })).toEqual(["4 total"]);
});

/** Targets: team, measure, amount. */
const targets: Partial<TotalPlaces> = {
  marks: [],
  days: new Set(),
  amounts: new Set([2]),
  read: new Set([0, 1, 2]),
  mayBeFilled: true,
};
const perTeam = ["Noord;omzet;100", "Zuid;omzet;200", "Noord;bezoeken;5"];

test("a total that has all that a row must have is that of the rows with the same words", () => {
  expect(judged([...perTeam, "Totaal;omzet;300"], targets)).toEqual(["5 total"]);
  expect(judged([...perTeam, "Totaal;omzet;305"], targets)).toEqual(["5 word"]);
  expect(judged([...perTeam, "Totaal Noord;omzet;305"], targets)).toEqual([]);
  expect(judged([...perTeam, "Team Oost;omzet;300"], targets)).toEqual([]);
  expect(judged([...perTeam, "Gemiddelde;OMZET;150"], targets)).toEqual(["5 total"]);
  expect(judged([...perTeam, "Totaal;omzet;300", "Totaal;bezoeken;5"], targets)).toEqual([
    "5 total",
    "6 total",
  ]);
});
