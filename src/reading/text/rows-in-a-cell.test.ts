import { expect, test } from "vitest";
import { readLines } from "../columns/reading.fixture.ts";

const told = (...rows: string[]) =>
  readLines("quotes", ["account_manager_id;issued_on;outcome;value;stage", ...rows]).told.filter((each) =>
    each.startsWith("row.rows_in_a_cell"),
  );

test("a cell with line breaks that holds the rows below it is told", () => {
  expect(
    told(
      'K1;2026-10-01;open;100;"x',
      "K2;2026-10-02;open;200;y",
      'K3;2026-10-03;open;300;z"',
      "K4;2026-10-04;open;1;x",
    ),
  ).toEqual(["row.rows_in_a_cell 2 stage"]);
});

test("a text of several lines is a cell", () => {
  expect(told('K1;2026-10-01;open;100;"een', "twee", 'drie"')).toEqual([]);
  expect(told('K1;2026-10-01;open;100;"een', "K2;geen dag;open;200;y", 'K3;2026-10-03;open;300;z"')).toEqual(
    [],
  );
});

test("it is told how many rows are in it, with what stands first", () => {
  const lines = [
    "account_manager_id;issued_on;outcome;value;stage",
    'K1;2026-10-01;open;100;"x',
    ...Array.from({ length: 60 }, () => "K2;2026-10-02;open;200;y"),
    'K3;2026-10-03;open;300;z"',
  ];
  const told = readLines("quotes", lines).problems.find(({ rule }) => rule === "row.rows_in_a_cell");
  expect(told).toMatchObject({ line: 2, column: "stage", value: "x" });
  expect(told?.message).toContain(
    "A quote begins here and closes 61 rows further on: all between is one cell.",
  );
  expect(told?.message_nl).toContain("sluit pas 61 regels verder");
});

test("lines of words alone are a text, also where they are as many as there are headings", () => {
  const lines = ["contact_id;account_id;role", 'C1;A1;"x', "a;b;c", 'd;e;f"', "C2;A2;y"];
  const { told } = readLines("contacts", lines);
  expect(told.filter((each) => each.startsWith("row.rows_in_a_cell"))).toEqual([]);
});

test("a quote may begin and end anywhere in its row", () => {
  expect(told('K1;2026-10-01;"open;100;x', 'K2;2026-10-02;open;200";y')).toEqual([
    "row.rows_in_a_cell 2 outcome",
  ]);
  expect(told('K1;2026-10-01;"open;100', 'K2;2026-10-02;open;200";y')).toEqual([]);
  expect(told('K1;2026-10-01;"open;100;x', 'K2;2026-10-02;open;200;y";z')).toEqual([]);
});

test("each row within must have its day and its amount", () => {
  expect(told('K1;2026-10-01;open;100;"x', 'K2;2026-10-02;open;veel;y"')).toEqual([]);
  expect(told('K1;2026-10-01;open;100;"x', 'K2;2026-10-02;open;200;y"')).toHaveLength(1);
});

test("of a text of many lines the first fifty tell", () => {
  const rows = (good: number, ...rest: string[]) =>
    told(
      'K1;2026-10-01;open;100;"x',
      ...Array.from({ length: good }, () => "K2;2026-10-02;open;200;y"),
      ...rest,
      'en nog iets"',
    );
  expect(rows(49, "iets anders", "iets anders")).toHaveLength(1);
  expect(rows(48, "iets anders", "iets anders")).toEqual([]);
  expect(rows(48)).toEqual([]);
});
