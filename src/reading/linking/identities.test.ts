import { expect, test } from "vitest";
import { readLines } from "../columns/reading.fixture.ts";
import { numberAt } from "../columns/table.ts";
import { Problems } from "../problems/problems.ts";
import { identitiesOf } from "./identities.ts";

/** The key that each of some keys of the team stands for, and what is told. */
function identities(rows: readonly [id: string, from: string, to: string][], isAlwaysOne = false) {
  const { table } = readLines("team", [
    "person_id;team;fte;start_date;end_date",
    ...rows.map(([id, from, to]) => `${id};Noord;1;${from};${to}`),
  ]);
  if (!table) throw new Error("No table");
  const problems = new Problems();
  const spellAt = (row: number) => ({
    from: numberAt(table, "start_date", row) ?? 0,
    to: numberAt(table, "end_date", row),
  });
  const identityOf = identitiesOf(
    table,
    { column: "person_id", spellAt, isAlwaysOne: () => isAlwaysOne },
    problems,
  );
  return {
    keys: rows.map(([id]) => identityOf(id)),
    told: problems.list.map(({ rule, line }) => `${rule} ${line}`),
  };
}

test("keys that differ by case alone are one where their rows follow each other in time", () => {
  expect(
    identities([
      ["jan", "2026-01-01", "2026-05-31"],
      ["JAN", "2026-06-01", ""],
    ]),
  ).toEqual({ keys: ["jan", "jan"], told: [] });
});

test("where they do not they are two, which is told", () => {
  expect(
    identities([
      ["jan", "2026-01-01", ""],
      ["JAN", "2026-06-01", ""],
    ]),
  ).toEqual({ keys: ["jan", "JAN"], told: ["key.nearly_alike 3"] });
  expect(
    identities(
      [
        ["jan", "2026-01-01", ""],
        ["JAN", "2026-06-01", ""],
      ],
      true,
    ),
  ).toEqual({ keys: ["jan", "jan"], told: [] });
});

test("keys of which the capitals mean something, and those that are alike, are as they stand", () => {
  expect(
    identities([
      ["aB3dE5gH7jK9", "2026-01-01", "2026-05-31"],
      ["Ab3De5Gh7Jk9", "2026-06-01", ""],
    ]).keys,
  ).toEqual(["aB3dE5gH7jK9", "Ab3De5Gh7Jk9"]);
  expect(
    identities([
      ["jan", "2026-01-01", ""],
      ["jan", "2026-06-01", ""],
      ["piet", "2026-01-01", ""],
    ]),
  ).toEqual({ keys: ["jan", "jan", "piet"], told: [] });
});
