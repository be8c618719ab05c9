import { expect, test } from "vitest";
import { nl } from "../../text/nl.ts";
import type { Cell, TableView } from "../page.ts";
import { sheetTable } from "./sheet-table.ts";

const table = (cells: Cell[][], columns: TableView["columns"]): TableView => ({
  id: "rates-table",
  caption: "Scoringskans",
  columns,
  rows: cells,
});

const columns = [
  { label: "Team", numeric: false },
  { label: "Scoringskans", numeric: true },
];

const made = (cells: Cell[][]) => sheetTable(table(cells, columns), ["Scoringskans"], nl);

test("a number stays a number in its unit, and what its cell says besides has columns of its own", () => {
  const also = [
    { label: "aantal", value: 14, unit: "count" as const },
    { label: "van", value: 48, unit: "count" as const },
  ];
  const {
    id,
    columns: names,
    rows,
  } = made([
    [{ text: "Noord" }, { text: "29% · 14 van 48", sort: 14 / 48, unit: "share", also }],
    [{ text: "Zuid" }, { text: "geen offertes" }],
  ]);
  expect(id).toBe("rates");
  expect(names).toEqual(["Team", "Scoringskans", "Scoringskans: aantal", "Scoringskans: van"]);
  expect(rows).toEqual([
    ["Noord", { value: 14 / 48, unit: "share" }, { value: 14, unit: "count" }, { value: 48, unit: "count" }],
    ["Zuid", "geen offertes", null, null],
  ]);
});

test("of a rate on too few cases there is no percentage, only its counts", () => {
  const also = [
    { label: "aantal", value: 3, unit: "count" as const },
    { label: "van", value: 8, unit: "count" as const },
  ];
  const { rows } = made([[{ text: "Noord" }, { text: "3 van 8", sort: 0.375, also }]]);
  expect(rows).toEqual([["Noord", null, { value: 3, unit: "count" }, { value: 8, unit: "count" }]]);
});

test.each<[string, Cell, unknown]>([
  ["a dash is nothing", { text: "–" }, null],
  ["a number without a unit is a plain number", { text: "12", sort: 12 }, { value: 12, unit: "number" }],
  [
    "a star stays with its number",
    { text: "12*", sort: 12, unit: "count", mark: "*" },
    { value: 12, unit: "count", mark: "*" },
  ],
  ["what is no number is its text", { text: "onbekend", sort: Number.NaN, unit: "share" }, "onbekend"],
])("%s", (_, cell, held) => {
  expect(made([[{ text: "Noord" }, cell]]).rows[0]?.[1]).toEqual(held);
});

test("the order of a state is no number: its word stands in the sheet", () => {
  const states = [
    { label: "Klant", numeric: false },
    { label: "Stand", numeric: false },
  ];
  const { rows } = sheetTable(table([[{ text: "Jansen" }, { text: "te laat", sort: 0 }]], states), [], nl);
  expect(rows).toEqual([["Jansen", "te laat"]]);
});

test("two columns of one name are told apart", () => {
  const twice = [...columns, { label: "scoringskans", numeric: true }];
  expect(sheetTable(table([], twice), [], nl).columns).toEqual(["Team", "Scoringskans", "scoringskans (2)"]);
});
