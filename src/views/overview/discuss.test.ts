import { expect, test } from "vitest";
import type { SignalId } from "../../contract/vocabulary.ts";
import type { Snapshot } from "../../report/snapshot.ts";
import { blocksIn, inWords } from "../blocks.fixture.ts";
import { readerOf } from "../parts/reader.ts";
import { reportOf } from "../report.ts";
import { literalReport } from "../site.fixture.ts";
import { discussDoor, discussSection } from "./discuss.ts";

type Signal = Snapshot["signals"][number];

const scopes = [
  { kind: "team" as const, id: "Noord", name: "Noord" },
  { kind: "team" as const, id: "Zuid", name: "Zuid" },
  { kind: "account_manager" as const, id: "7", name: "Bo Visser", team: "Noord" },
];

const signal = (id: SignalId, about: string, state: Signal["state"] = "found"): Signal => ({
  id,
  scope: { kind: about === "7" ? "account_manager" : "team", id: about },
  severity: "high",
  state,
  window: "month",
  figures: [],
  comparisons: 2,
  chance: null,
  cases_needed: null,
  sentence: { nl: `${id} van ${about}`, en: `${id} of ${about}` },
  advice: {
    hours: { nl: `Uren: ${id}`, en: `Hours: ${id}` },
    customers: { nl: `Klanten: ${id}`, en: `Customers: ${id}` },
  },
});

function discussed(...signals: Signal[]) {
  const { snapshot } = literalReport({ scopes });
  return discussSection(readerOf(reportOf({ ...snapshot, signals }), "nl"))[0];
}

const rowsOf = (...signals: Signal[]) =>
  blocksIn(discussed(...signals), "discuss").flatMap(({ rows }) => rows);

test("all that was found about one of the teams is one row, the first said and the others by name", () => {
  const [row, ...more] = rowsOf(signal("plan_does_not_fit", "Noord"), signal("coverage_low", "Noord"));
  expect(more).toEqual([]);
  expect(inWords(row?.said)).toBe("plan_does_not_fit van Noord");
  expect(row?.evidence.map(inWords)).toEqual(["Plan wordt niet uitgevoerd"]);
  expect(row?.door.href).toBe("customers");
  expect([row?.hours, row?.customers]).toEqual(["Uren: plan_does_not_fit", "Klanten: plan_does_not_fit"]);
});

test("of a result each reading advises about what lies on its side, else about what was found last", () => {
  const [noord, zuid] = rowsOf(
    signal("result_low", "Noord"),
    signal("result_low", "Zuid"),
    signal("yield_low", "Zuid"),
    signal("understaffed", "Noord"),
    signal("coverage_low", "Noord"),
  );
  expect([noord?.hours, noord?.customers]).toEqual(["Uren: understaffed", "Klanten: coverage_low"]);
  expect([zuid?.hours, zuid?.customers]).toEqual(["Uren: yield_low", "Klanten: yield_low"]);
});

test("beside the first one more of each other theme is named, two at the most", () => {
  const [row] = rowsOf(
    signal("result_low", "Noord"),
    signal("yield_low", "Noord"),
    signal("understaffed", "Noord"),
    signal("plan_does_not_fit", "Noord"),
    signal("coverage_low", "Noord"),
    signal("no_new_business", "Noord"),
  );
  expect(row?.evidence.map(inWords)).toEqual(["Onderbezet", "Plan past niet in de uren"]);
});

test("each row is a door: of a result or of several themes to the team, else to the page of its theme", () => {
  const hrefsOf = (...signals: Signal[]) => rowsOf(...signals).map(({ door }) => door.href);
  const team = expect.stringMatching(/^team\/noord/);
  expect(hrefsOf(signal("result_low", "Noord"), signal("understaffed", "Zuid"))).toEqual([team, "strength"]);
  expect(hrefsOf(signal("understaffed", "Noord"), signal("coverage_low", "Noord"))).toEqual([team]);
});

test("of people only how many there are is said, with the way to who", () => {
  const section = discussed(signal("half_the_orders", "7"));
  const [row] = blocksIn(section, "discuss").flatMap(({ rows }) => rows);
  expect(inWords(row?.said)).toBe("1 accountmanager heeft een gespreksonderwerp");
  expect(row?.door.href).toBe("people");
  expect(inWords(section?.message)).toBe("Eén ding om te bespreken");
});

test("what is too early to say stands folded under it, and nothing at all is no section", () => {
  const section = discussed(signal("neglected", "Zuid", "too_early"));
  expect(blocksIn(section, "folded").map(({ label }) => label)).toEqual(["Nog geen conclusie (1)"]);
  expect(discussed()).toBeUndefined();
});

test("after three rows the others are folded", () => {
  const names = ["A", "B", "C", "D", "E", "F", "G", "H"];
  const { snapshot } = literalReport({ scopes: names.map((id) => ({ kind: "team", id, name: id })) });
  const signals = names.map((name) => signal("result_low", name));
  const [section] = discussSection(readerOf(reportOf({ ...snapshot, signals }), "nl"));
  expect(blocksIn(section, "discuss").flatMap(({ rows }) => rows)).toHaveLength(3);
  expect(blocksIn(section, "folded").map(({ label }) => label)).toEqual(["Nog 5 onderwerpen"]);
});

test("a line names of whom there is something to discuss, and leads there; without such a part there is none", () => {
  const { snapshot } = literalReport({ scopes });
  const door = (...signals: Signal[]) => {
    const reader = readerOf(reportOf({ ...snapshot, signals }), "nl");
    const said = discussDoor(reader, discussSection(reader)[0]);
    return said && inWords(said);
  };
  expect(door(signal("result_low", "Noord"), signal("half_the_orders", "7"))).toBe(
    "Te bespreken: Noord en 1 accountmanager",
  );
  expect(door()).toBeUndefined();
  const alone = literalReport({ scopes: scopes.filter(({ kind }) => kind === "account_manager") });
  const signals = [signal("half_the_orders", "7")];
  const reader = readerOf(reportOf({ ...alone.snapshot, signals }), "nl");
  const [section] = discussSection(reader);
  expect([section, discussDoor(reader, section)]).toEqual([undefined, undefined]);
});
