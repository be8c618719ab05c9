import { expect, test } from "vitest";
import { proposalOf } from "./proposal.ts";
import type { Answers } from "./question.ts";
import type { Sheet } from "./sheet.ts";
import { employees, opportunities, sheetFrom, wideTargets } from "./sheets.fixture.ts";

const mappingOf = (sheets: readonly Sheet[], file: string, answers?: Answers) =>
  proposalOf(sheets, answers).seen.find(({ sheet }) => sheet.file === file)?.proposal?.mapping;
const asked = (...sheets: Sheet[]) => proposalOf(sheets).questions.map(({ id }) => id);

test("months that stand as columns become rows, with the year, unit and measure of the title", () => {
  expect(mappingOf([wideTargets], "Targets.csv")).toEqual({
    columns: { account_manager_id: "Verkoper" },
    unpivot: { columns: "months", name: "from", value: "value", year: 2026 },
    multiply: { value: 1000 },
    defaults: { measure: "revenue" },
  });
});

test("months of which nothing says the year are asked, out of the years of the work", () => {
  const sheet = sheetFrom("plan.csv", ["Team;Maat;jan;feb", "Oost;omzet;10;10"]);
  const { questions } = proposalOf([sheet, opportunities]);
  expect(questions.find(({ id }) => id === "year:plan.csv")?.choices.map(({ value }) => value)).toEqual([
    "2026",
  ]);
  const answers = new Map([["year:plan.csv", { "": "2026" }]]);
  expect(mappingOf([sheet, opportunities], "plan.csv", answers)).toMatchObject({ unpivot: { year: 2026 } });
});

test("only words that nobody knows are asked, with how often they stand there", () => {
  const { questions } = proposalOf([opportunities]);
  const words = questions.find(({ id }) => id === "words:report1700000000001.csv:outcome");
  expect(words?.parts.map(({ said }) => said.en)).toEqual(["Waiting for signature (1×)"]);
  expect(words?.taken).toEqual({});
  const answers = new Map([["words:report1700000000001.csv:outcome", { "Waiting for signature": "open" }]]);
  expect(mappingOf([opportunities], "report1700000000001.csv", answers)).toEqual({
    preset: "salesforce",
    values: { outcome: { "Waiting for signature": "open" } },
  });
});

test("what is not answered is not decided: a column in doubt has no line", () => {
  const sheet = sheetFrom("team.csv", [
    "Nummer;Volledige naam;Afdeling;FTE;Begindatum contract;Ingangsdatum",
    "1;Anna Boer;Oost;1,0;13-03-2019;14-03-2020",
  ]);
  expect(asked(sheet)).toEqual(["column:team.csv:start_date"]);
  expect(mappingOf([sheet], "team.csv")?.columns).not.toHaveProperty("start_date");
  const answers = new Map([["column:team.csv:start_date", { "": "heading:Ingangsdatum" }]]);
  expect(mappingOf([sheet], "team.csv", answers)?.columns).toMatchObject({ start_date: "Ingangsdatum" });
});

test("what must be there and is not is asked; a constant may be the answer", () => {
  const sheet = sheetFrom("1.csv", [
    "employee,department,hire_date",
    "Anna Boer,East,2020-01-13",
    "Kim Tan,West,2021-01-13",
  ]);
  expect(asked(sheet)).toEqual(["column:1.csv:fte"]);
  const answers = new Map([["column:1.csv:fte", { "": "constant:1" }]]);
  expect(mappingOf([sheet], "1.csv", answers)).toMatchObject({ defaults: { fte: 1 } });
});

test("of two files with targets none is read until it is said which", () => {
  const other = { ...wideTargets, file: "Targets v2.csv" };
  expect(asked(wideTargets, other)).toContain("which:targets");
  expect(mappingOf([wideTargets, other], "Targets.csv")).toBeUndefined();
  const answers = new Map([["which:targets", { "": "Targets v2.csv" }]]);
  expect(mappingOf([wideTargets, other], "Targets v2.csv", answers)).toBeDefined();
  expect(mappingOf([wideTargets, other], "Targets.csv", answers)).toBeUndefined();
});

test("names are joined that are the same but for a remark", () => {
  const { people } = proposalOf([employees, opportunities]);
  expect([...people]).toEqual([["Bram Visser", ["Bram Visser (Deactivated User)"]]]);
});

test("calls that reached nobody, other currencies and dates that can be two are asked", () => {
  const calls = sheetFrom("calls.csv", [
    "Call Title,Activity date,Activity assigned to,Call outcome",
    "A,2026-10-05,Anna,Connected",
    "B,2026-10-06,Anna,No answer",
  ]);
  expect(asked(calls)).toEqual(["reached:Call outcome:calls.csv"]);
  const quotes = sheetFrom("quotes.csv", [
    "quote_id,account_manager_id,issued_on,outcome,value,currency",
    "1,Anna,03/04/2026,won,100,EUR",
    "2,Anna,05/06/2026,won,100,GBP",
  ]);
  expect(asked(quotes)).toEqual(["dates:quotes.csv", "currency:quotes.csv"]);
});
