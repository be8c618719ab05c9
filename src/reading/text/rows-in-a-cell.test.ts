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
