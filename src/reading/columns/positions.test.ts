import { expect, test } from "vitest";
import { readLines } from "./reading.fixture.ts";

const row = ["K1", "2026-10-01", "open", "100"];
const read = (headers: readonly string[], mapping: object = {}, cells: readonly string[] = row) =>
  readLines("quotes", [headers.join(";"), cells.join(";")], { mapping });

test("a column is read as report.yaml says, else under its English or Dutch name, or one that exports use", () => {
  expect(read(["account_manager_id", "issued_on", "outcome", "value"]).valuesOf("value")).toEqual([100]);
  expect(
    read(["accountmanager", "uitgebracht op", "uitslag", "waarde"], {
      columns: { account_manager_id: "accountmanager", issued_on: "uitgebracht op", outcome: "uitslag" },
    }).valuesOf("value"),
  ).toEqual([100]);
});

test("two columns may be read from one header where report.yaml says so, by name only one", () => {
  const { valuesOf } = read(["wie", "issued_on", "outcome", "value"], {
    columns: { account_manager_id: "wie", account_id: "wie" },
  });
  expect([valuesOf("account_manager_id"), valuesOf("account_id")]).toEqual([["K1"], ["K1"]]);
});

test("a column made of several headers is read where all of them are there", () => {
  const headers = ["voor", "achter", "issued_on", "outcome"];
  const cells = ["Jan", "Smit", "2026-10-01", "open"];
  const columns = { account_manager_id: ["voor", "achter"] };
  expect(read(headers, { columns }, cells).valuesOf("account_manager_id")).toEqual(["Jan Smit"]);
  expect(read(["voor", "naam", "issued_on", "outcome"], { columns }, cells).told).toContain(
    "column.missing 1 achter",
  );
});

test("a header that is a part of one column may be another by its own name", () => {
  const columns = { account_manager_id: ["x", "account_id"] };
  const { valuesOf } = read(["x", "account_id", "issued_on", "outcome"], { columns }, [
    "Jan",
    "A1",
    "2026-10-01",
    "open",
  ]);
  expect([valuesOf("account_manager_id"), valuesOf("account_id")]).toEqual([["Jan A1"], ["A1"]]);
});
