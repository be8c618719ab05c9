import { expect, test } from "vitest";
import { readLines } from "./reading.fixture.ts";

/** The quotes of a file, by what stands under four headers. */
const quotes = (rows: readonly string[], mapping: object = {}) =>
  readLines("quotes", ["account_manager_id;issued_on;outcome;value", ...rows], { mapping });

const outcomes = (words: readonly string[], mapping: object = {}) => {
  const { valuesOf, told } = quotes(
    words.map((word, i) => `K${i};2026-10-01;${word};`),
    mapping,
  );
  return { values: valuesOf("outcome"), told };
};

test("a cell that cannot be read is told at its line, and takes its row with it; others of its text are told too", () => {
  const { valuesOf, told } = quotes(["K1;32-10-2026;open;1", "K2;2026-10-01;open;2", "K3;32-10-2026;open;3"]);
  expect(valuesOf("account_manager_id")).toEqual(["K2"]);
  expect(told).toEqual(["cell.not_a_date 2 issued_on", "cell.not_a_date 4 issued_on"]);
});

test("a blank cell is told where something must stand there, and is nothing where it may be blank", () => {
  const { valuesOf, told } = quotes(["K1;;open;1", ";2026-10-02;open;2"]);
  expect(told).toEqual(["cell.blank 2 issued_on"]);
  expect([valuesOf("account_manager_id"), valuesOf("value")]).toEqual([[null], [2]]);
});

test("words that are not known are asked once with how often they stand there, and take their rows with them", () => {
  const { values, told } = outcomes(["open", "binnen", "stuk", "binnen"]);
  expect(values).toEqual(["open"]);
  expect(told).toEqual(["cell.unknown_word 3 outcome"]);
  const [problem] = quotes([
    "K1;2026-10-01;stuk;",
    "K2;2026-10-01;binnen;",
    "K3;2026-10-01;binnen;",
  ]).problems;
  expect(problem?.message).toContain('"binnen" 2×, "stuk" 1×: ');
});

test("of cells in which several words stand, the word that is read is asked", () => {
  const mapping = { first_of: { outcome: "/" } };
  const { problems, told } = quotes(["K1;2026-10-01;binnen / a;", "K2;2026-10-01;binnen / b;"], mapping);
  expect(told).toEqual(["cell.unknown_word 2 outcome"]);
  expect(problems[0]?.message).toContain('"binnen" 2×: ');
});

test("a constant of report.yaml stands in blank cells alone, and for a column that is not there", () => {
  expect(outcomes(["", "open", ""], { defaults: { outcome: "won" } })).toEqual({
    values: ["won", "open", "won"],
    told: [],
  });
  const { valuesOf } = readLines(
    "quotes",
    ["account_manager_id;issued_on", "K1;2026-10-01", "K2;2026-10-01"],
    {
      mapping: { defaults: { outcome: "gewonnen", value: "12,5" } },
    },
  );
  expect([valuesOf("outcome"), valuesOf("value")]).toEqual([
    ["won", "won"],
    [12.5, 12.5],
  ]);
});

test("words that stand for nothing are told once, with how often they do", () => {
  const { valuesOf, problems, told } = quotes([
    "K1;2026-10-01;open;5",
    "K2;2026-10-01;open;n.v.t.",
    "K3;2026-10-01;open;-",
    "K4;2026-10-01;open;n.v.t.",
  ]);
  expect(valuesOf("value")).toEqual([5, null, null, null]);
  expect(told).toEqual(["cell.no_value 3 value", "cell.no_value 4 value"]);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining("Read as a blank cell, 2 times."),
    expect.stringContaining("Read as a blank cell."),
  ]);
});

test("characters that nobody reads are left out, which is told by their name", () => {
  const { valuesOf, problems } = quotes(["K1\u200b;2026-10-01;open;5", "K2;2026-10-01;open;6"]);
  expect(valuesOf("account_manager_id")).toEqual(["K1", "K2"]);
  expect(problems.map(({ rule, line }) => `${rule} ${line}`)).toEqual(["cell.unread_characters 2"]);
  expect(problems[0]?.message).toContain("Read without U+200B");
});

test("of a row that lacks cells no cell is told", () => {
  const { told } = quotes(["K1;2026-10-01;open;5", "K2;2026-10-01"]);
  expect(told).toEqual(["row.too_short 3"]);
});
