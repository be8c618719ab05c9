import { expect, test } from "vitest";
import { dayOfIso } from "../../calendar/day.ts";
import { signalIds } from "../../contract/vocabulary.ts";
import { linkedExports, team } from "./linking.fixture.ts";

const headings =
  "account_manager_id;team;kind;by;what;on;due;done_on;dropped_on;why;finding;steering;confidence";
const agreed = (...rows: string[]) => linkedExports({ team, agreements: [headings, ...rows] });
const told = (...rows: string[]) => agreed(...rows).told;
const day = dayOfIso;

test("what was asked and promised has who, what, when, and how it ended", () => {
  const { agreements, told: problems } = agreed(
    "1;;asked;;Een auto;2026-09-01;2026-10-01;;;;;;",
    "2;;asked;lead;Een beurs;2026-09-01;;2026-09-20;;;;;",
    ";Noord;promised;;Een lijst;2026-09-02;;;2026-09-10;Te duur;;;",
  );
  expect(problems).toEqual([]);
  expect(agreements).toMatchObject([
    { person: 0, team: null, kind: "asked", by: "account_manager", what: "Een auto", due: day("2026-10-01") },
    { person: 1, by: "lead", doneOn: day("2026-09-20"), due: null, dropped: null },
    {
      ...{ person: null, team: "Noord", kind: "promised", by: "lead", doneOn: null },
      dropped: { on: day("2026-09-10"), why: "Te duur" },
    },
  ]);
  expect(linkedExports({ team }).agreements).toEqual([]);
});

test("a row lacks what a row of its kind must say", () => {
  expect(
    told(
      "1;;asked;;;2026-09-01;;;;;;;",
      "1;;promised;;-;2026-09-01;;;;;;;",
      ";;choice;;;2026-09-01;;;;;;;",
      ";Noord;choice;;;2026-09-01;;;;;;;",
      ";;confidence;;;2026-09-01;;;;;;;70%",
      "1;;confidence;;;2026-09-01;;;;;;;",
      ";;asked;;Een auto;2026-09-01;;;;;;;",
    ),
  ).toEqual([
    "agreements.incomplete agreements.csv:2 what",
    "agreements.incomplete agreements.csv:3 what",
    "agreements.incomplete agreements.csv:4 team",
    "agreements.incomplete agreements.csv:5 finding",
    "agreements.incomplete agreements.csv:6 account_manager_id",
    "agreements.incomplete agreements.csv:7 confidence",
    "agreements.nobody agreements.csv:8 account_manager_id",
  ]);
  expect(agreed("1;;asked;;;2026-09-01;;;;;;;", ";;asked;;Een auto;2026-09-01;;;;;;;").agreements).toEqual(
    [],
  );
  expect(agreed("1;;asked;;;2026-09-01;;;;;;;").problems[0]?.message).toContain("Expected a text.");
});

test("a cell of which nothing comes is told, without what stands in it", () => {
  const { problems, confidence } = agreed("1;;confidence;;;2026-09-01;2026-09-02;;;Zomaar;;;70%");
  expect(problems).toMatchObject([
    {
      rule: "cell.unused",
      column: "due",
      message: expect.stringContaining("in a row with confidence."),
    },
    { rule: "cell.unused", column: "why" },
  ]);
  expect(JSON.stringify(problems)).not.toContain("Zomaar");
  expect(confidence).toEqual([{ person: 0, on: day("2026-09-01"), share: 0.7 }]);
  expect(told("1;;asked;;Een auto;2026-09-01;;;;;;;70%")).toEqual([
    "cell.unused agreements.csv:2 confidence",
  ]);
});

test("a day by which something is due lies after it was said, and within two years of that", () => {
  const due = (on: string) => told(`1;;asked;;Een auto;2026-09-01;${on};;;;;;`);
  expect(due("2026-09-01")).toEqual([]);
  expect(agreed("1;;asked;;Een auto;2026-09-01;2026-08-31;;;;;;").agreements).toEqual([]);
  expect(due("2026-08-31")).toEqual(["agreements.contradicts agreements.csv:2 due"]);
  expect(due("2028-09-01")).toEqual([]);
  expect(due("2028-09-02")).toEqual(["cell.future_date agreements.csv:2 due"]);
});

test("what was said, done or dropped was not so in the future, nor before it was said", () => {
  const days = (on: string, done: string, dropped = "", why = "") =>
    told(`1;;asked;;Een auto;${on};;${done};${dropped};${why};;;`);
  expect(days("2026-10-31", "2026-10-31")).toEqual([]);
  expect(days("2026-11-01", "")).toEqual(["cell.future_date agreements.csv:2 on"]);
  expect(days("2026-10-30", "2026-11-01")).toEqual(["cell.future_date agreements.csv:2 done_on"]);
  expect(days("2026-10-02", "2026-10-01")).toEqual(["agreements.done_before_said agreements.csv:2 done_on"]);
  expect(days("2026-10-02", "", "2026-10-01", "Te duur")).toEqual([
    "agreements.done_before_said agreements.csv:2 dropped_on",
  ]);
  expect(days("2026-10-02", "2026-10-03", "2026-10-03", "Te duur")).toEqual([
    "agreements.contradicts agreements.csv:2 dropped_on",
  ]);
});

test("what was dropped has a day and a why", () => {
  const dropped = (on: string, why: string, done = "") =>
    agreed(`1;;asked;;Een auto;2026-09-01;;${done};${on};${why};;;`);
  expect(dropped("2026-09-10", "").problems).toMatchObject([
    {
      rule: "agreements.dropped_without_why",
      column: "dropped_on",
      message: expect.stringContaining("Expected a why"),
    },
  ]);
  expect(dropped("", "Te duur").problems).toMatchObject([
    { rule: "agreements.dropped_without_why", message: expect.stringContaining("There is a why.") },
  ]);
  expect(dropped("", "Te duur", "2026-09-10").told).toEqual([]);
  expect(dropped("2026-09-10", "").agreements[0]?.dropped).toBeNull();
});

test("whoever is named works in the team that is, and a choice is of a team alone", () => {
  expect(told("1;Noord;asked;;Een auto;2026-09-01;;;;;;;")).toEqual([]);
  const { problems, agreements } = agreed("1;Zuid;asked;;Een auto;2026-09-01;;;;;;;");
  expect(problems).toMatchObject([
    {
      rule: "agreements.contradicts",
      column: "team",
      message: expect.stringContaining("Expected nothing, or a team of this account manager: Noord."),
    },
  ]);
  expect(agreements).toEqual([]);
  const moved = [
    ...team,
    "3;Kees;Noord;account manager;1;2020-01-01;2025-12-31",
    "3;Kees;Zuid;account manager;1;2026-01-01;",
  ];
  const of = (name: string) =>
    linkedExports({
      team: [...moved, "4;An;Oost;account manager;1;2026-01-01;"],
      agreements: [headings, `3;${name};asked;;Een auto;2026-09-01;;;;;;;`],
    }).problems;
  expect([of("Noord"), of("Zuid")]).toEqual([[], []]);
  expect(of("Oost")[0]?.message).toContain("of this account manager: Noord, Zuid.");
});

test("somebody or a team that is not known is told, and of nobody there is no agreement", () => {
  const { agreements, told: problems } = agreed(
    "9;;asked;;Een auto;2026-09-01;;;;;;;",
    ";Oost;asked;;Een auto;2026-09-01;;;;;;;",
    "1;;asked;;Een auto;2026-09-01;;;;;;;",
  );
  expect(problems).toEqual([
    "agreements.unknown_team agreements.csv:3 team",
    "people.unknown_person agreements.csv:2 account_manager_id",
  ]);
  expect(agreements.map(({ person, team: name }) => [person, name])).toEqual([
    [null, "Oost"],
    [0, null],
  ]);
});

test("how sure somebody is, is of a day once: as an agreement has it, else as the first line of the plan", () => {
  const plan = [
    "account_manager_id;segment;status;medium;per;times_per_year;agreed_on;confidence",
    "1;A;customer;visit;account;4;2026-09-01;60%",
    "2;A;customer;visit;account;4;2026-08-01;50%",
    "2;B;customer;visit;account;4;2026-08-01;55%",
    "2;B;prospect;visit;account;4;;55%",
    ";B;prospect;phone;account;4;2026-08-01;55%",
    "1;B;prospect;phone;account;4;2026-07-01;",
  ];
  const { confidence } = linkedExports({
    team,
    plan,
    agreements: [headings, "1;;confidence;;;2026-09-01;;;;;;;70%"],
  });
  expect(confidence).toEqual([
    { person: 1, on: day("2026-08-01"), share: 0.5 },
    { person: 0, on: day("2026-09-01"), share: 0.7 },
  ]);
  expect(linkedExports({ team }).confidence).toEqual([]);
});

test("a choice is of a team, with its finding and what it is steered by", () => {
  const [finding = ""] = signalIds;
  const { agreements, told: problems } = agreed(`;Noord;choice;;;2026-09-01;;;;;${finding};customers;`);
  expect(problems).toEqual([]);
  expect(agreements).toMatchObject([
    { kind: "choice", team: "Noord", person: null, by: "lead", choice: { finding, steering: "customers" } },
  ]);
  expect(told(`1;Noord;choice;;;2026-09-01;;;;;${finding};customers;`)).toEqual([
    "agreements.contradicts agreements.csv:2 account_manager_id",
  ]);
});
