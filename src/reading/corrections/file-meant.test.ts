import { expect, test } from "vitest";
import { meansExport, namesFile } from "./file-meant.ts";

test.each(["exports/q-1.csv", "Exports\\Q-1.CSV", "q-1.csv", "./exports/q-1.csv"])(
  "%j names exports/q-1.csv",
  (said) => {
    expect(namesFile(said, "exports/q-1.csv")).toBe(true);
  },
);

test("a workbook may be named with its sheet or without; another file is not", () => {
  const named = ["book.xlsx", "book.xlsx#Q1/Q2", "book.xlsx#Plan", "book.csv"].map((said) =>
    namesFile(said, "book.xlsx#Q1/Q2"),
  );
  expect(named).toEqual([true, true, false, false]);
});

test("an export may be called by its kind, in either language", () => {
  const place = { file: "sales_pipeline.csv", kind: "quotes" } as const;
  expect(
    ["offertes.csv", "quotes", "Offertes", "klanten.csv"].map((said) => meansExport(said, place)),
  ).toEqual([true, true, true, false]);
});
