import { expect, test } from "vitest";
import { LookupTable } from "../../exports/lookup-table.ts";
import { readLines } from "../reading.fixture.ts";

type Said = Parameters<typeof readLines>[2];

const headers = "account_manager_id;issued_on;outcome;value;soort";
const rows = ["K1;2026-10-01;Gewonnen;10;a", "K2;2026-10-02;open;;b"];

/** What report.yaml says of quotes for nothing, as the way to it. */
const idleOf = (mapping: object, said: Said = {}, lines = rows) =>
  readLines("quotes", [headers, ...lines], { ...said, mapping }).idle?.idle.map(({ path }) => path.join(" "));

test("a word under values that does not stand there is for nothing, in whatever case it is", () => {
  expect(idleOf({ values: { outcome: { GEWONNEN: "won", Binnen: "won" } } })).toEqual([
    "values outcome Binnen",
  ]);
  expect(idleOf({ values: { outcome: { "*": "open" } } })).toEqual(["values outcome *"]);
  const other = ["K1;2026-10-01;Binnen;10;a"];
  expect(idleOf({ values: { outcome: { "*": "open" } } }, {}, other)).toEqual([]);
});

test("so is a stage without the pipeline that stands around it", () => {
  const staged = ["K1;2026-10-01;Binnen (Verkoop);10;a"];
  expect(idleOf({ values: { outcome: { Binnen: "won" } } }, {}, staged)).toEqual([]);
});

test("of a word that is not there it is told what stands there", () => {
  const { idle } = readLines("quotes", [headers, ...rows], {
    mapping: { values: { outcome: { x: "won" } } },
  });
  expect(idle?.idle[0]?.near).toEqual(["Gewonnen", "open"]);
});

test("a word by which rows are left out must stand there", () => {
  expect(idleOf({ skip: { soort: ["a", "z"] } })).toEqual(["skip soort 1"]);
  expect(idleOf({ only: { soort: ["a", "b", "y"] } })).toEqual(["only soort 2"]);
});

test("a constant is for nothing where every row has a value", () => {
  expect(idleOf({ defaults: { outcome: "open" } })).toEqual(["defaults outcome"]);
  expect(idleOf({ defaults: { value: 5 } })).toEqual([]);
  expect(idleOf({ defaults: { value: 5 } }, {}, ["K1;2026-10-01;open;n.v.t.;a"])).toEqual([]);
  expect(idleOf({ defaults: { currency: "EUR" } })).toEqual([]);
});

test("the mark between several values must stand in one", () => {
  expect(idleOf({ first_of: { account_manager_id: "/" } })).toEqual(["first_of account_manager_id"]);
  const several = ["K1/K2;2026-10-01;open;10;a", "K3;2026-10-01;open;10;a"];
  expect(idleOf({ first_of: { account_manager_id: "/" } }, {}, several)).toEqual([]);
});

test("one of its keys must stand in the other export", () => {
  const deals = new LookupTable();
  deals.add("K2", "Jan");
  const lookup = {
    account_manager_id: { column: "account_manager_id", file: "x.csv", key: "k", value: "v" },
  };
  const lookups = new Map([["account_manager_id", deals]]);
  expect(idleOf({ lookup }, { lookups })).toEqual([]);
  expect(idleOf({ lookup }, { lookups }, ["K9;2026-10-01;open;10;a"])).toEqual(["lookup account_manager_id"]);
});

test("what is multiplied must hold a number; a factor of 1 answers a question", () => {
  expect(idleOf({ multiply: { value: 1000 } })).toEqual([]);
  expect(idleOf({ multiply: { value: 1000 } }, {}, ["K1;2026-10-01;open;;a"])).toEqual(["multiply value"]);
  expect(idleOf({ multiply: { value: 1 } }, {}, ["K1;2026-10-01;open;;a"])).toEqual([]);
});

test("a share that is a percentage is not multiplied, nor are targets that are no money", () => {
  const idle = (kind: "plan" | "targets", lines: readonly string[], multiply: object) =>
    readLines(kind, lines, { mapping: { multiply } }).idle?.idle.map(({ path }) => path.join(" "));
  const plan = (share: string) => ["segment;medium;per;times_per_year;hit_rate", `A;bezoek;klant;4;${share}`];
  expect(idle("plan", plan("25%"), { hit_rate: 0.01 })).toEqual(["multiply hit_rate"]);
  expect(idle("plan", plan("25"), { hit_rate: 0.01 })).toEqual([]);
  const targets = (measure: string) => [
    "team;measure;from;to;value",
    `Noord;${measure};2026-01-01;2026-01-31;5`,
  ];
  expect(idle("targets", targets("omzet"), { value: 1000 })).toEqual([]);
  expect(idle("targets", targets("orders"), { value: 1000 })).toEqual(["multiply value"]);
});

test("of a file without rows, and of a worksheet, nothing is told", () => {
  const mapping = { values: { outcome: { x: "won" } } };
  expect(idleOf(mapping, {}, [])).toEqual([]);
  expect(idleOf(mapping, { is: { worksheet: true } })).toEqual([]);
});
