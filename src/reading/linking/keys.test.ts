import { expect, test } from "vitest";
import { readLines } from "../columns/reading.fixture.ts";
import { Problems } from "../problems/problems.ts";
import {
  indexOrNull,
  type Keys,
  keysOf,
  namesLike,
  noReference,
  resolveReferences,
  setUnknownWrong,
} from "./keys.ts";

const things = [
  { id: "7", names: ["Jan Smit", "J. Smit"] },
  { id: "8", names: ["Piet"] },
  { id: "9", names: ["Piet"] },
  { id: "Jan", names: [] },
];
const keys = keysOf(things, { wrong: [{ id: "10", names: ["Anna"] }], isComplete: true });

test.each([
  ["7", 0],
  ["Jan Smit", 0],
  ["jan  smit", 0],
  ["J. Smit", 0],
  ["Piet", noReference.ambiguous],
  ["Jan", 3],
  ["JAN", 3],
  ["10", noReference.wrong],
  ["anna", noReference.wrong],
  ["Klaas", noReference.unknown],
])("%s leads to %i", (text, index) => {
  expect(keys.find(text)).toBe(index);
});

test("a number goes before a name, and what can be used before what cannot", () => {
  const both = keysOf(
    [
      { id: "a", names: ["x"] },
      { id: "x", names: [] },
    ],
    { wrong: [{ id: "a", names: [] }], isComplete: true },
  );
  expect([both.find("x"), both.find("a")]).toEqual([1, 0]);
});

test("what was meant is spelled as it was defined, the exact one first", () => {
  expect([
    keys.spelling(0, "jan smit"),
    keys.spelling(0, "J. Smit"),
    keys.spelling(0, "7"),
    keys.spelling(0, "x"),
  ]).toEqual(["Jan Smit", "J. Smit", "7", "x"]);
  expect(keys.spelling(99, "x")).toBe("x");
  const many = (count: number) =>
    keysOf([{ id: "a", names: [...Array.from({ length: count }, (_, i) => `n${i}`), "Jan"] }], {
      wrong: [],
      isComplete: true,
    });
  expect([many(19).spelling(0, "JAN"), many(20).spelling(0, "JAN")]).toEqual(["Jan", "JAN"]);
});

test("another form is suggested where it is of one thing that can be used", () => {
  expect(keys.otherForm("Anna")).toBeUndefined();
  const one = keysOf([{ id: "7", names: ["Jan Smit"] }], { wrong: [], isComplete: true });
  expect(one.otherForm("Smit, Jan")).toBe("Jan Smit");
  expect(keysOf(things, { wrong: [], isComplete: true }).otherForm("007")).toBe("7");
  expect(
    keysOf(
      [
        { id: "a", names: ["Jan Smit"] },
        { id: "b", names: ["Jan Smit"] },
      ],
      { wrong: [], isComplete: true },
    ).otherForm("Smit, Jan"),
  ).toBeNull();
});

test("an index is that of a thing, or null for nobody and nothing", () => {
  const indexes = Int32Array.of(0, noReference.blank, noReference.unknown);
  expect([0, 1, 2, 3].map((row) => indexOrNull(indexes, row))).toEqual([0, null, null, null]);
});

const accounts = keysOf(
  [
    { id: "A1", names: ["Bakker BV", "Twee"] },
    { id: "A2", names: ["Slager NV", "Twee"] },
  ],
  { wrong: [{ id: "A3", names: [] }], isComplete: true },
);

/** What the accounts of contacts lead to, which rows are wrong, and what is told. */
function resolved(names: readonly string[], keys: Keys = accounts, severity: "error" | "warning" = "error") {
  const { table: read } = readLines("contacts", [
    "contact_id;account_id",
    ...names.map((name, i) => `C${i};${name}`),
  ]);
  if (!read) throw new Error("No table");
  const table = { ...read, states: read.states.ofNextPass() };
  const problems = new Problems({ "contacts.unknown_account": severity });
  const rules = { unknown: "contacts.unknown_account", ambiguous: "contacts.ambiguous_account" } as const;
  const indexes = resolveReferences({ table, column: "account_id", keys, rules, problems });
  return {
    table,
    indexes,
    rows: [...indexes],
    states: names.map((_, row) => table.states.of(row)),
    told: problems.list.map(({ rule, line }) => `${rule} ${line}`),
    problems: problems.list,
  };
}

test("each row leads to its thing, by number or name, and a spelling that was read as another is told once", () => {
  const { rows, told, problems } = resolved(["A2", "bakker bv", "Bakker BV", "bakker bv"]);
  expect(rows).toEqual([1, 0, 0, 0]);
  expect(told).toEqual(["key.spelling 3"]);
  expect(problems[0]?.message).toContain('Read as "Bakker BV".');
});

test("what leads to nothing, or to two things, is told on each row, and takes it along where its rule is an error", () => {
  const { rows, told, problems, states } = resolved(["Bakkr BV", "Twee", "Bakkr BV", "A1"]);
  expect(rows).toEqual([noReference.unknown, noReference.unknown, noReference.unknown, 0]);
  expect(told).toEqual([
    "contacts.unknown_account 2",
    "contacts.ambiguous_account 3",
    "contacts.unknown_account 4",
  ]);
  expect(problems[0]?.message).toContain('Expected a known number or name. Did you mean "Bakker BV"?');
  expect(problems[1]?.message).toContain("Expected a number.");
  expect(states).toEqual(["wrong", "used", "wrong", "used"]);
});

test("a row whose rule is a warning stays, and nothing is told of what a wrong row defines", () => {
  const { rows, told, states } = resolved(["onbekend", "A3"], accounts, "warning");
  expect([rows, told, states]).toEqual([[-2, -2], ["contacts.unknown_account 2"], ["used", "used"]]);
});

test("where not all keys are known nothing is called unknown", () => {
  const some = keysOf([{ id: "A1", names: [] }], { wrong: [], isComplete: false });
  expect(resolved(["onbekend", "A1"], some)).toMatchObject({ rows: [-2, 0], told: [] });
});

test("a number that Excel has cut is told as such, once", () => {
  expect(resolved(["1,23457E+11", "1,23457E+11", "A1"]).told).toEqual(["key.cut_by_excel 2"]);
});

test("rows whose key leads to nothing can be given to nobody", () => {
  const { table, indexes } = resolved(["onbekend", "A1"], accounts, "warning");
  setUnknownWrong(table, indexes);
  expect([table.states.of(0), table.states.of(1)]).toEqual(["wrong", "used"]);
});

test("what was meant is sought among names of the same digits", () => {
  expect(namesLike("Team Noord", ["Team Noord 1", "Team Noordd", "K12345", "Jan"])).toEqual(["Team Noordd"]);
  expect(namesLike("Team Noord 1", ["Team Noordd 1", "Team Noord 2"])).toEqual(["Team Noordd 1"]);
});

test("none is sought for a number, nor for a text of fewer than four characters", () => {
  expect(namesLike("K12345", ["K12346", "Klant 12345"])).toEqual([]);
  expect(namesLike("Jann", ["Jans", "Jan"])).toEqual(["Jans"]);
  expect(namesLike("Jan", ["Jans"])).toEqual([]);
});
