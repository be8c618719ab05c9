import { expect, test } from "vitest";
import { dayOfIso } from "../calendar/day.ts";
import { settingsOf } from "../metrics/figures.fixture.ts";
import { datasetOf, type Rows } from "../metrics/organisation.fixture.ts";
import { assemble } from "./assemble.ts";
import type { Audience } from "./audience.ts";

const rows: Rows = {
  team: [
    { person: "Anna" },
    { person: "Cor" },
    { person: "Bram", to: "2026-08-31" },
    { person: "Bram", team: "South", from: "2026-09-01" },
    { person: "Zoe", team: "South" },
  ],
  accounts: ["Anna", "Cor", "Bram", "Zoe"].map((id) => ({ id, manager: id })),
  activities: ["Anna", "Cor", "Bram", "Zoe"].map((id) => ({ day: "2026-10-06", person: id, account: id })),
  agreements: [
    { person: "Anna", what: "done before", on: "2026-08-03", doneOn: "2026-09-30" },
    { person: "Anna", what: "late", on: "2026-09-03", due: "2026-10-20" },
    { person: "Anna", what: "done after", on: "2026-10-03", due: "2026-10-31", doneOn: "2026-11-03" },
    { person: "Anna", what: "dropped", on: "2026-10-03", dropped: { on: "2026-10-09", why: "moved" } },
    { person: "Bram", what: "with his old lead", on: "2026-08-03" },
    { person: "Bram", what: "with his new lead", on: "2026-09-03", vanished: "2026-09" },
    { team: "South", kind: "promised", what: "for all", on: "2026-10-03", doneOn: "2026-10-05" },
    {
      team: "South",
      kind: "choice",
      on: "2026-10-03",
      choice: { finding: "coverage_low", steering: "both" },
    },
  ],
};

const reportFor = (audience: Audience, settings = {}) =>
  assemble({
    dataset: datasetOf(rows),
    settings: settingsOf(settings),
    ...{ sources: [], problems: [], month: "2026-10", audience, today: dayOfIso("2026-11-05") },
  });

const saidTo = (audience: Audience) => reportFor(audience).agreements.map(({ what }) => what);

test("what stood in the month has what became of it by its end; what was over before is not there", () => {
  expect(reportFor({ kind: "management" }).agreements.map(({ what, state }) => [what, state])).toEqual([
    ["with his old lead", "open"],
    ["late", "late"],
    ["with his new lead", "vanished"],
    ["done after", "open"],
    ["dropped", "dropped"],
    ["for all", "done"],
  ]);
});

test("words are for the two whom they concern and management: not for a colleague, the company or another lead", () => {
  expect(saidTo({ kind: "person", id: "Anna" })).toEqual(["late", "done after", "dropped"]);
  expect(saidTo({ kind: "person", id: "Cor" })).toEqual([]);
  expect(saidTo({ kind: "person", id: "Zoe" })).toEqual([]);
  expect(saidTo({ kind: "company" })).toEqual([]);
  expect(saidTo({ kind: "team", team: "North" })).toEqual(["late", "done after", "dropped"]);
  expect(saidTo({ kind: "team", team: "South" })).toEqual(["with his new lead", "for all"]);
});

test("what a team chose is for its lead and management", () => {
  const choices = (audience: Audience) => reportFor(audience).choices.length;
  expect(choices({ kind: "management" })).toBe(1);
  expect(choices({ kind: "team", team: "South" })).toBe(1);
  expect(choices({ kind: "team", team: "North" })).toBe(0);
  expect(choices({ kind: "company" }) + choices({ kind: "person", id: "Zoe" })).toBe(0);
});

test("with pseudonyms no word that somebody wrote is in the report", () => {
  const { agreements } = reportFor({ kind: "management" }, { names: "pseudonym" });
  expect(agreements.map(({ what, why }) => what ?? why)).toEqual(agreements.map(() => null));
  expect(agreements).toHaveLength(6);
});

const figuresTold = (audience: Audience, settings = {}) =>
  new Set(
    reportFor(audience, settings)
      .figures.filter(({ metric }) => metric.startsWith("help."))
      .map(({ scope: { kind, id } }) => `${kind} ${id}`),
  );

test("what was asked is told to all as the company's total alone, and only where enough people work", () => {
  expect(figuresTold({ kind: "company" }, { small_group: 4 })).toEqual(new Set(["company all"]));
  expect(figuresTold({ kind: "company" }, { small_group: 5 })).toEqual(new Set());
  expect(figuresTold({ kind: "person", id: "Cor" }, { small_group: 4 })).toEqual(
    new Set(["company all", "account_manager Cor"]),
  );
  expect(figuresTold({ kind: "team", team: "North" }).has("team South")).toBe(false);
});

test("how sure somebody is, is in their own edition alone", () => {
  const dataset = datasetOf({
    ...rows,
    quotes: [{ issued: "2026-05-01", person: "Anna", outcome: "won", closed: "2026-05-02", value: 10 }],
    targets: [{ person: "Anna", measure: "revenue", value: 100 }],
    confidence: [{ person: "Anna", on: "2026-04-02", share: 0.5 }],
  });
  const told = (audience: Audience) =>
    assemble({
      ...{ dataset, settings: settingsOf(), sources: [], problems: [], month: "2026-10", audience },
      today: dayOfIso("2026-11-05"),
    }).figures.filter(
      ({ metric, scope }) => metric.startsWith("confidence.") && scope.kind === "account_manager",
    );
  expect(told({ kind: "person", id: "Anna" }).some(({ value }) => value === 0.5)).toBe(true);
  expect(told({ kind: "person", id: "Anna" }).every(({ scope }) => scope.id === "Anna")).toBe(true);
  for (const audience of [
    { kind: "management" },
    { kind: "company" },
    { kind: "team", team: "North" },
    { kind: "person", id: "Cor" },
  ] as const)
    expect(told(audience).filter(({ scope }) => scope.id === "Anna")).toEqual([]);
});
