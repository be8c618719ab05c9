import { expect, test } from "vitest";
import { readLines } from "./reading.fixture.ts";

/** Where a cell that cannot be read is told to stand. */
function toldAt(headers: string, row: string, mapping: object = {}) {
  const { problems } = readLines("quotes", [headers, "K1;2026-10-01;open;1;2", row], { mapping });
  const [problem] = problems.filter(({ rule }) => rule === "cell.not_a_number");
  return [problem?.file, problem?.line, problem?.column, problem?.value];
}

test("a cell is told under the header that it stands under, at its line", () => {
  const headers = "account_manager_id;issued_on;outcome;Waarde;x";
  expect(toldAt(headers, "K2;2026-10-01;open;veel;x")).toEqual(["quotes.csv", 3, "Waarde", "veel"]);
});

test("one that is made of several under all of them", () => {
  const headers = "account_manager_id;issued_on;outcome;Prijs;Raming";
  const mapping = { columns: { value: { first_of: ["Prijs", "Raming"] } } };
  expect(toldAt(headers, "K2;2026-10-01;open;;veel", mapping)).toEqual([
    "quotes.csv",
    3,
    "Prijs / Raming",
    "veel",
  ]);
});
