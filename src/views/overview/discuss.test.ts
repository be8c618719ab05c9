import { expect, test } from "vitest";
import type { SignalId } from "../../contract/vocabulary.ts";
import type { Snapshot } from "../../report/snapshot.ts";
import { blocksIn, inWords } from "../blocks.fixture.ts";
import { readerOf } from "../parts/reader.ts";
import { reportOf } from "../report.ts";
import { literalReport } from "../site.fixture.ts";
import { discussSection } from "./discuss.ts";

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
  advice: { hours: { nl: "Uren", en: "Hours" }, customers: { nl: "Klanten", en: "Customers" } },
});

function discussed(...signals: Signal[]) {
  const { snapshot } = literalReport({ scopes });
  return discussSection(readerOf(reportOf({ ...snapshot, signals }), "nl"))[0];
}

const rowsOf = (...signals: Signal[]) =>
  blocksIn(discussed(...signals), "discuss").flatMap(({ rows }) => rows);

test("findings that belong together are one row, the first said and the others beside it", () => {
  const [row, ...more] = rowsOf(signal("plan_does_not_fit", "Noord"), signal("coverage_low", "Noord"));
  expect(more).toEqual([]);
  expect(inWords(row?.said)).toBe("plan_does_not_fit van Noord");
  expect(row?.evidence.map(inWords)).toEqual(["Het plan wordt niet uitgevoerd"]);
  expect(row?.door.href).toBe("customers");
  expect([row?.hours, row?.customers]).toEqual(["Uren", "Klanten"]);
});

test("each row is a door: of a result to the team, of strength to its page", () => {
  const doors = rowsOf(signal("result_low", "Noord"), signal("understaffed", "Zuid")).map(
    ({ door }) => door.href,
  );
  expect(doors).toEqual([expect.stringMatching(/^team\/noord/), "strength"]);
});

test("of people only how many there are is said, with the way to who", () => {
  const section = discussed(signal("half_the_orders", "7"));
  const [row] = blocksIn(section, "discuss").flatMap(({ rows }) => rows);
  expect(inWords(row?.said)).toBe("1 accountmanager heeft een gespreksonderwerp");
  expect(row?.door.href).toBe("people");
  expect(inWords(section?.message)).toBe("Eén ding om deze maand te bespreken");
});

test("what is too early to say stands folded under it, and nothing at all is no section", () => {
  const section = discussed(signal("neglected", "Zuid", "too_early"));
  expect(blocksIn(section, "folded").map(({ label }) => label)).toEqual(["Nog geen conclusie (1)"]);
  expect(discussed()).toBeUndefined();
});

test("after five rows the others are folded", () => {
  const ids = ["result_low", "understaffed", "coverage_low", "no_new_business"] as const;
  const section = discussed(...ids.flatMap((id) => [signal(id, "Noord"), signal(id, "Zuid")]));
  expect(blocksIn(section, "discuss").flatMap(({ rows }) => rows)).toHaveLength(5);
  expect(blocksIn(section, "folded").map(({ label }) => label)).toEqual(["Nog 3 onderwerpen"]);
});
