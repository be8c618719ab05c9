import { expect, test } from "vitest";
import { readLines } from "../reading.fixture.ts";

/** The amounts of quotes, the decimal mark of their file, and what is told of numbers. */
function quotes(values: readonly string[], delimiter = ";", mapping: object = {}) {
  const rows = values.map((value, i) => [`K${i}`, "2026-10-01", "open", value].join(delimiter));
  const read = readLines(
    "quotes",
    [["account_manager_id", "issued_on", "outcome", "value"].join(delimiter), ...rows],
    { mapping },
  );
  const problems = read.problems.filter(({ column }) => column === "value");
  return {
    values: read.valuesOf("value"),
    decimal: read.source?.decimal,
    rules: problems.map(({ rule }) => rule),
    problems,
  };
}

test("the mark of a column is what its cells say, else the habit of the delimiter", () => {
  expect(quotes(["1.250,50", "2.500"])).toMatchObject({ values: [1250.5, 2500], decimal: "," });
  expect(quotes(["1250.50"])).toMatchObject({ values: [1250.5], decimal: "." });
  expect(quotes(["1.250"])).toMatchObject({ values: [1250], decimal: ",", rules: [] });
  expect(quotes(["1250"], "|").decimal).toBe(".");
});

test("what report.yaml pins is read so, of all columns or of one", () => {
  expect(quotes(["1.250"], ";", { decimal: "." })).toMatchObject({ values: [1.25], decimal: "." });
  expect(quotes(["1.250"], ";", { decimal: { value: "." } }).values).toEqual([1.25]);
});

test("where two readings are left it is asked, with cells both ways and the lines to paste", () => {
  const { values, problems } = quotes(["1.250", "2.500", "3.750", "4.125"], "|");
  expect(values).toEqual([]);
  expect(problems.map(({ rule, line }) => `${rule} ${line}`)).toEqual(["file.ambiguous_numbers 2"]);
  expect(problems[0]?.message).toContain(
    "1.250 is 1250 or 1.25; 2.500 is 2500 or 2.5; 3.750 is 3750 or 3.75.",
  );
  expect(problems[0]?.message_nl).toContain("1.250 is 1250 of 1,25");
  expect(problems[0]?.paste).toBe(
    ["files:", "  quotes:", '    decimal: "," # 1.250 = 1250', '    # decimal: "." # 1.250 = 1.25'].join(
      "\n",
    ),
  );
});

/** How the numbers of one plan line are read, and the mark of its file. */
function plan(cells: Readonly<Record<string, string>>, decimal?: object, delimiter = "|") {
  const all = { segment: "A", medium: "bezoek", per: "klant", times_per_year: "4", ...cells };
  const lines = [Object.keys(all).join(delimiter), Object.values(all).join(delimiter)];
  const { source, valuesOf } = readLines("plan", lines, { mapping: { decimal } });
  return { decimal: source?.decimal, minutes: valuesOf("minutes") };
}

test("a column that says nothing certain is read as the others of its file", () => {
  expect(plan({ minutes: "1.250", hit_rate: "0,25" })).toEqual({ decimal: ",", minutes: [1250] });
  expect(plan({ minutes: "1,250", hit_rate: "0.25" })).toEqual({ decimal: ".", minutes: [1250] });
});

test("the mark of a file is that of most cells that are certain, else of most columns, else of habit", () => {
  expect(plan({ minutes: "12,5", hit_rate: "0.25", max_per_year: "4.5" }).decimal).toBe(".");
  expect(plan({ minutes: "12,5", hit_rate: "0,25", max_per_year: "4.5" }).decimal).toBe(",");
  const both = { minutes: "1.250", max_per_year: "1.250" };
  expect(plan(both, { minutes: ".", max_per_year: "." }, ";").decimal).toBe(".");
  expect(plan(both, { minutes: ".", max_per_year: "," }, ";").decimal).toBe(",");
  expect(plan({ minutes: "1.250" }, { minutes: "." }, ";").decimal).toBe(",");
});
