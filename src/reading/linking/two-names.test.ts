import { expect, test } from "vitest";
import { readLines } from "../columns/reading.fixture.ts";
import { Problems } from "../problems/problems.ts";
import { reportTwoNames } from "./two-names.ts";

function told(...people: [id: string, name: string][]) {
  const { table } = readLines("team", [
    "person_id;name;team;fte;start_date",
    ...people.map(([id, name]) => `${id};${name};Noord;1;2026-01-01`),
  ]);
  const problems = new Problems();
  if (table) reportTwoNames(table, (key) => key, problems);
  return problems.list.map(({ line, message }) => `${line} ${message.split("?")[0]}`);
}

test("a number with two names that have nothing in common may be two people", () => {
  expect(told(["K1", "Jan Smit"], ["K2", "Jan Smit"], ["K1", "Anna Bos"], ["K1", "Piet Vos"])).toEqual([
    '4 On line 2 number "K1" is of "Jan Smit". Two people',
  ]);
});

test("a name with a word in common is that of one person, as before and after a wedding; an initial is no word", () => {
  expect(told(["K1", "Anna Smit"], ["K1", "Anna Bos-Smit"])).toEqual([]);
  expect(told(["K1", "A Smit"], ["K1", "A Bos"])).toHaveLength(1);
  expect(told(["K1", "Anna Smit"], ["K1", ""])).toEqual([]);
  expect(told(["K1", "Anna Smit"], ["K1", "123"])).toEqual([]);
});
