import { expect, test } from "vitest";
import { readSettings } from "./report-yaml.ts";

/** What is told of what report.yaml says of a kind of file. */
function told(kind: string, said: object) {
  const { problems } = readSettings(JSON.stringify({ files: { [kind]: said } }));
  return problems.list.map(({ rule, column, message }) => `${rule} ${column} ${message}`);
}
const one = (...args: Parameters<typeof told>) => {
  const [first = "", ...others] = told(...args);
  expect(others).toEqual([]);
  return first;
};

test.each([
  ["columns", { vlue: "Bedrag" }],
  ["values", { vlue: { x: 1 } }],
  ["defaults", { vlue: 1 }],
  ["lookup", { vlue: { column: "a", file: "b", key: "c", value: "d" } }],
  ["first_of", { vlue: ";" }],
  ["multiply", { vlue: 1000 }],
  ["decimal", { vlue: "," }],
])("a column that is not there is told under %s, with the nearest", (part, said) => {
  expect(one("quotes", { [part]: said })).toContain(
    `settings.invalid files.quotes.${part}.vlue There is no "vlue".`,
  );
  expect(one("quotes", { [part]: said })).toContain('Did you mean "value"?');
});

test("so it is in a list of columns, and a rule that is not there", () => {
  expect(one("quotes", { fill_down: ["outcome", "outcom"] })).toContain(
    'files.quotes.fill_down.1 There is no "outcom". Did you mean "outcome"?',
  );
  const { problems } = readSettings("rules: { row.too_shrt: off }");
  expect(problems.list[0]?.message).toContain('There is no "row.too_shrt". Did you mean "row.too_short"?');
});

test("what words mean, and a constant, must fit their column", () => {
  expect(one("quotes", { values: { outcome: { binnen: "won", weg: "x" } } })).toContain(
    "files.quotes.values.outcome.weg Expected ",
  );
  expect(one("quotes", { defaults: { issued_on: "31-10-2026" } })).toContain(
    "Expected a date such as 2026-10-31.",
  );
  expect(
    told("quotes", { defaults: { issued_on: "2026-10-31", value: "12,5", outcome: "gewonnen" } }),
  ).toEqual([]);
});

test("only texts are looked up", () => {
  const lookup = { column: "a", file: "b", key: "c", value: "d" };
  expect(told("quotes", { lookup: { account_id: lookup, outcome: lookup } })).toEqual([]);
  for (const name of ["value", "issued_on"])
    expect(one("quotes", { lookup: { [name]: lookup } })).toContain("A number or date cannot be looked up");
});

test("a decimal mark is one of a column of numbers, and only numbers are multiplied", () => {
  expect(told("plan", { decimal: { minutes: ",", hit_rate: "." }, multiply: { minutes: 60 } })).toEqual([]);
  expect(one("plan", { decimal: { help: "," } })).toContain('There is no "help".');
  expect(one("quotes", { multiply: { outcome: 2 } })).toContain(
    "Expected a column of numbers (value); this one has no numbers",
  );
  expect(one("notes", { multiply: { text: 2 } })).toContain(
    "Expected a column of numbers (this file has none)",
  );
});

test("a row can last a month where it has a first and a last day", () => {
  expect(told("targets", { lasts: "month" })).toEqual([]);
  expect(one("quotes", { lasts: "month" })).toContain("This belongs to targets and strength");
});

test("columns that become rows are two of the contract, which are pointed to nowhere else", () => {
  const unpivot = { columns: "months", name: "from", value: "value" };
  expect(told("targets", { unpivot })).toEqual([]);
  expect(one("targets", { unpivot: { ...unpivot, name: "fromm" } })).toContain(
    'files.targets.unpivot.name There is no column "fromm". Did you mean "from"?',
  );
  expect(one("targets", { unpivot, columns: { value: "Bedrag" } })).toContain(
    'files.targets.unpivot.value The column "value" is pointed to under files.targets.columns already.',
  );
});
