import { expect, test } from "vitest";
import { readLines } from "../columns/reading.fixture.ts";
import { usedRows } from "../columns/table.ts";
import { Problems } from "../problems/problems.ts";
import { Gathered } from "./gathered.ts";
import { linked } from "./linked.ts";

const said = { nl: "Nee.", en: "No." };
const { table: team } = readLines("team", [
  "person_id;team;fte;start_date",
  "K1;Noord;0,8;2026-01-01",
  "K2;Zuid;1;2026-01-01",
]);

/** The rows of a table that count, with the first of them found wrong. */
const first = (table: typeof team, before: Problems) =>
  linked(table, before, (own, problems) => {
    const rows = own === null ? [] : [...usedRows(own)];
    own?.states.setWrong(rows[0] ?? 0);
    problems.add("cell.blank", { file: "team.csv", line: rows.length }, said);
    return rows;
  });

test("what a pass finds counts from when it is taken in, for the passes after it", () => {
  const problems = new Problems();
  const gathered = new Gathered(new Map([["team", { table: team }]]), problems);
  const pass = first(gathered.table("team"), problems);
  expect([problems.list.length, team && usedRows(team).length]).toEqual([0, 2]);
  expect(gathered.of("team", pass)).toEqual([0, 1]);
  expect(gathered.of("team", first(gathered.table("team"), problems))).toEqual([1]);
  expect(problems.list.map(({ line }) => line)).toEqual([2, 1]);
  expect(team && usedRows(team).length).toBe(2);
});

test("of a kind without a table a pass makes what it makes of nothing", () => {
  const problems = new Problems();
  const gathered = new Gathered(new Map([["team", { table: null }]]), problems);
  expect(gathered.of("team", first(gathered.table("team"), problems))).toEqual([]);
  expect([gathered.table("team"), gathered.table("plan")]).toEqual([null, null]);
});
