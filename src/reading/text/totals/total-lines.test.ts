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

test("a number below a column without numbers counts the rows, and below amounts it does not", () => {
  const named = ["1-1-2026;Jan;;A1;5", "2-1-2026;Piet;;A2;6"];
  expect(judged([...named, ";Totaal;2;;"])).toEqual(["4 total"]);
  expect(judged([...named, ";Totaal Noord;2;;"])).toEqual(["4 total"]);
  expect(judged([...named, ";Totaal;3;;"])).toEqual(["4 word"]);
  expect(judged([...rows, ";Totaal;2;"])).toEqual(["4 word"]);
  // Numbers that nothing reads are counted where the word stands alone.
  expect(judged([...named, ";Totaal;;;2"])).toEqual(["4 total"]);
  expect(judged([...named, ";Totaal Noord;;;2"])).toEqual(["4 word"]);
});

test("a total of a column that was not added up before begins below the last total", () => {
  const hours = { amounts: new Set([2, 4]), read: new Set([0, 1, 2, 3, 4]) };
  const lines = ["1-1-2026;Jan;100;1;5", "2-1-2026;Piet;200;2;6", ";Totaal;300;;", "3-1-2026;An;50;3;7"];
  expect(judged([...lines, ";Totaal Zuid;;;7"], hours)).toEqual(["4 total", "6 total"]);
  expect(judged([...lines, ";Totaal;350;;18"], hours)).toEqual(["4 total", "6 total"]);
  expect(judged([...lines, ";Totaal;;;12"], hours)).toEqual(["4 total", "6 word"]);
});

test("amounts without a word are a total where each is the sum, and nothing else stands there", () => {
  const hours = { amounts: new Set([2, 4]), read: new Set([0, 1, 2, 3, 4]) };
  const lines = ["1-1-2026;Jan;100;1;5", "2-1-2026;Piet;200;2;6"];
  expect(judged([...lines, ";;300;;11"], hours)).toEqual(["4 total"]);
  expect(judged([...lines, ";;300;;12"], hours)).toEqual([]);
  expect(judged([...lines, ";;300;x;11"], hours)).toEqual([]);
  expect(judged([...lines, ";;;3;"], hours)).toEqual([]);
  expect(judged([...lines, ";;300;;11"])).toEqual(["4 total"]);
});

test("the total of targets is that of the rows that are blank where it is", () => {
  /** Team, account manager, amount. */
  const ofPeople = { ...targets, amounts: new Set([2]), read: new Set([0, 1, 2]) };
  const lines = ["Noord;;100", "Noord;Jan;60", "Noord;Piet;40", "Zuid;;200"];
  expect(judged([...lines, "Totaal;;300"], ofPeople)).toEqual(["6 total"]);
  expect(judged([...lines, "Totaal;;400"], ofPeople)).toEqual(["6 total"]);
  expect(judged([...lines, "Totaal;;100"], ofPeople)).toEqual(["6 word"]);
  expect(judged([...lines, "Totaal;Jan;60"], ofPeople)).toEqual(["6 total"]);
  expect(judged([...lines, "Totaal;;"], ofPeople)).toEqual([]);
});

test("the total of targets begins below the last total, or takes that in", () => {
  const lines = [...perTeam, "Totaal;omzet;300", "Oost;omzet;50"];
  expect(judged([...lines, "Totaal Oost;omzet;50"], targets)).toEqual(["5 total", "7 total"]);
  expect(judged([...lines, "Totaal;omzet;350"], targets)).toEqual(["5 total", "7 total"]);
  expect(judged([...lines, "Totaal;omzet;650"], targets)).toEqual(["5 total", "7 word"]);
});

test("the total of rows of several days may have a day of its own", () => {
  const dated = { ...targets, days: new Set([1]) };
  expect(judged(["Noord;1-1-2026;5", "Zuid;1-2-2026;3", "Totaal;1-3-2026;8"], dated)).toEqual(["4 total"]);
  expect(judged(["Noord;1-1-2026;5", "Zuid;1-2-2026;3", "Totaal;1-2-2026;3"], dated)).toEqual(["4 total"]);
  expect(judged(["Noord;1-1-2026;5", "Zuid;1-2-2026;3", "Totaal;1-2-2026;5"], dated)).toEqual(["4 word"]);
});

test("a number that is read tells whose rows a total is of, and one that is not does not", () => {
  const lines = ["Noord;7;100", "Zuid;7;200", "West;8;50"];
  expect(judged([...lines, "Totaal;7;300"], targets)).toEqual(["5 total"]);
  expect(judged([...lines, "Totaal;8;300"], targets)).toEqual(["5 word"]);
  expect(judged([...lines, "Totaal;22;350"], { ...targets, read: new Set([0, 2]) })).toEqual(["5 total"]);
});

test("where each month has a column, the total of any is enough", () => {
  const months = { ...targets, amounts: new Set<number>(), read: new Set([0, 1]) };
  const lines = ["Noord;omzet;100;110", "Zuid;omzet;200;210"];
  expect(judged([...lines, "Totaal;omzet;300;320"], months)).toEqual(["4 total"]);
  expect(judged([...lines, "Totaal;omzet;999;320"], months)).toEqual(["4 total"]);
  expect(judged([...lines, "Totaal;omzet;999;321"], months)).toEqual(["4 word"]);
});
