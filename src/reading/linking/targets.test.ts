import { expect, test } from "vitest";
import { isoOfDay } from "../../calendar/day.ts";
import { linkedExports, team } from "./linking.fixture.ts";

const headings = "team;account_manager_id;from;to;measure;value";
const targetsOf = (rows: readonly string[], mapping: object = {}) =>
  linkedExports({ team, targets: [headings, ...rows] }, { mappings: { targets: mapping } });
const spells = ({ targets }: ReturnType<typeof linkedExports>) =>
  targets.map(({ from, to, value }) => `${isoOfDay(from)} ${isoOfDay(to)} ${value}`);

test("a target is of a team, or of somebody in it, for a measure over some days", () => {
  const read = targetsOf([
    "Noord;;2026-01-01;2026-12-31;revenue;1000",
    "Noord;1;2026-01-01;2026-12-31;visits;50",
    "Noord;9;2026-01-01;2026-12-31;visits;40",
  ]);
  expect(read.told).toEqual(["people.unknown_person targets.csv:4 account_manager_id"]);
  expect(
    read.targets.map(({ team: name, person, measure, value }) => [name, person, measure, value]),
  ).toEqual([
    ["Noord", null, "revenue", 1000],
    ["Noord", 0, "visits", 50],
    // One of somebody unknown stays a person's: else it would become the team's.
    ["Noord", -2, "visits", 40],
  ]);
  expect(spells(read)[0]).toBe("2026-01-01 2026-12-31 1000");
  expect(read.places.targets?.line).toEqual(Int32Array.of(2, 3, 4));
  expect(linkedExports({ team }).targets).toEqual([]);
});

test("two targets for the same of the same days are told on the later one, which does not count", () => {
  const told = (...rows: string[]) => targetsOf(rows).of("targets.overlap");
  expect(
    told("Noord;;2026-01-01;2026-12-31;revenue;1000", "noord;;2026-12-31;2027-12-31;revenue;1000"),
  ).toMatchObject([
    {
      line: 3,
      column: "from",
      message: expect.stringContaining("Overlaps with line 2 (2026-01-01 to 2026-12-31) of the same target."),
    },
  ]);
  const year = "2026-01-01;2026-12-31";
  expect(told(`Noord;;${year};revenue;1`, `Zuid;;${year};revenue;2`, `Noord;;${year};visits;3`)).toEqual([]);
  // Somebody's target is theirs in whatever team.
  expect(told(`Noord;1;${year};revenue;1`, `Zuid;1;${year};revenue;2`)).toHaveLength(1);
  expect(told(`Noord;1;${year};revenue;1`, `Noord;;${year};revenue;2`)).toEqual([]);
  expect(told(`Noord;8;${year};revenue;1`, `Noord;9;${year};revenue;2`, `Noord;1;${year};revenue;2`)).toEqual(
    [],
  );
  expect(
    told(`Noord;8;${year};revenue;1`, `Noord;8;${year};revenue;2`, `Noord;1;${year};revenue;2`),
  ).toHaveLength(1);
});

test("a target that ends before it begins, and a team that nobody works in, are told", () => {
  expect(
    targetsOf(["Noord;;2026-02-01;2026-01-31;revenue;1", "Oost;;2026-01-01;2026-12-31;revenue;1"]).told,
  ).toEqual(["targets.end_before_start targets.csv:2 to", "targets.unknown_team targets.csv:3 team"]);
});

test("a team of which every target is the sum of the others is told", () => {
  const year = "2026-01-01;2026-12-31";
  const sum = (...rows: string[]) => targetsOf(rows).of("file.maybe_total");
  const parts = [`Noord;;${year};revenue;100`, `Noord;1;${year};revenue;60`, `Zuid;2;${year};revenue;50`];
  // Of a team without a target of its own those of its people.
  expect(sum(...parts, `Land;;${year};revenue;150`)).toMatchObject([{ line: 5, column: "team" }]);
  expect(sum(...parts, `Land;;${year};visits;150`)).toEqual([]);
  expect(sum(...parts, `Land;;${year};revenue;151`)).toEqual([]);
  expect(sum(...parts, `Land;9;${year};revenue;150`)).toEqual([]);
});

const fixed = "team;account_manager_id;from;to;measure;value";
const every = (length: string, ...rows: string[]) =>
  linkedExports(
    { team, targets: [fixed, ...rows] },
    { mappings: { targets: { every: length } }, settings: { fiscal_year_starts: 1 } },
  );

test("a fixed target is one of every period, until the next begins or with the year", () => {
  const read = every("quarter", "Noord;;2026-01-01;;revenue;10", "Noord;;2026-07-01;;revenue;20");
  expect(read.told).toEqual([]);
  expect(spells(read)).toEqual([
    "2026-01-01 2026-03-31 10",
    "2026-04-01 2026-06-30 10",
    "2026-07-01 2026-09-30 20",
    "2026-10-01 2026-12-31 20",
  ]);
  expect(read.places.targets?.line).toEqual(Int32Array.of(2, 2, 3, 3));
});

test("a fixed target of a part of a month, or that ends within a period, is wrong", () => {
  const told = (row: string) => every("quarter", row).of("targets.not_whole");
  expect(told("Noord;;2026-01-02;;revenue;10")).toMatchObject([
    {
      line: 2,
      column: "from",
      message: expect.stringContaining(
        "Holds from 2026-01-02 to 2026-12-31; expected whole quarters from the first day of a month.",
      ),
    },
  ]);
  expect(told("Noord;;2026-01-01;2026-06-30;revenue;10")).toEqual([]);
  expect(told("Noord;;2026-01-01;2026-05-31;revenue;10")).toHaveLength(1);
  expect(told("Noord;;2026-02-01;;revenue;10")).toEqual([]);
  expect(every("quarter", "Noord;;2026-01-01;2026-05-31;revenue;10").targets).toEqual([]);
});

test("a row before the next that is not the last of its target must be whole too", () => {
  const { of } = every("quarter", "Noord;;2026-01-01;;revenue;10", "Noord;;2026-03-01;;revenue;20");
  expect(of("targets.not_whole").map(({ line }) => line)).toEqual([2]);
});
