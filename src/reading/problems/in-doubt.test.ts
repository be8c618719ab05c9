import { expect, test } from "vitest";
import { canBeLookedAt, holdsAnyway } from "./in-doubt.ts";
import { Problems } from "./problems.ts";

const at = (path: string) => path.split(".");

test.each(["columns", "values.outcome", "defaults", "skip", "only", "once", "0.values", "12.once"])(
  "cells can be looked at though files.quotes.%s is wrong",
  (path) => {
    expect(canBeLookedAt([at(`files.quotes.${path}`)])).toBe(true);
  },
);

test.each(["delimiter", "0.delimiter", "date_order", "decimal", "encoding", "unpivot.columns", "0"])(
  "they cannot where files.quotes.%s is wrong, or the whole",
  (path) => {
    expect(canBeLookedAt([at(`files.quotes.${path}`)])).toBe(false);
    expect(canBeLookedAt([at("files.quotes.columns"), at(`files.quotes.${path}`)])).toBe(false);
    expect(canBeLookedAt([at("files.quotes")])).toBe(false);
  },
);

const problemOf = (rule: Parameters<Problems["add"]>[0]) => {
  const problems = new Problems();
  problems.add(rule, { file: "quotes.csv" }, { nl: "", en: "" });
  return problems.list;
};

test.each([
  "cell.not_a_date",
  "cell.not_a_number",
  "cell.out_of_range",
  "cell.too_long",
  "row.too_short",
  "row.too_long",
  "row.stray_quote",
  "row.rows_in_a_cell",
  "file.unclosed_quote",
] as const)("%s holds however report.yaml is mended", (rule) => {
  expect(problemOf(rule).map(holdsAnyway)).toEqual([true]);
});

test.each(["cell.blank", "cell.unknown_word", "column.missing"] as const)(
  "%s may be what report.yaml was about",
  (rule) => {
    expect(problemOf(rule).map(holdsAnyway)).toEqual([false]);
  },
);
