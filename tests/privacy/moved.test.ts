import { expect, test } from "vitest";
import { daysOfMonth } from "../../src/calendar/window.ts";
import type { SourceFile } from "../../src/contract/dataset.ts";
import { fileKinds } from "../../src/contract/vocabulary.ts";
import { settingsOf } from "../../src/metrics/figures.fixture.ts";
import { datasetOf, type Rows } from "../../src/metrics/organisation.fixture.ts";
import { chance } from "../../src/statistics/chance.ts";
import { keptMonth, reportAfter } from "../report/kept.fixture.ts";
import { type Difference, differences } from "./difference.ts";
import type { Edition } from "./editions.ts";

const month = "2026-10";
const settings = settingsOf();

/** The exports by kind, as if each were one file. */
const sources = fileKinds.map(
  (kind): SourceFile => ({
    ...{ kind, file: `${kind}.csv`, sha256: "0", encoding: "utf-8", delimiter: ";", decimal: "," },
    ...{ otherDecimals: [], dateOrder: "dmy", preset: null, columnsUnused: [] },
    ...{ rowsRead: 9, rowsUsed: 9, rowsRejected: 0, rowsSkipped: 0, linesLeftOut: 0 },
  }),
);

/** What a team has of a month, after the one before was kept of the exports as they were. */
function editionOf(rows: Rows, team: string, before: Rows = rows): Edition {
  const kept = keptMonth({ dataset: datasetOf(before), settings }, "2026-09");
  const exports = { dataset: datasetOf(rows), settings };
  const { snapshot, evidence } = reportAfter(exports, month, [kept], `team:${team}`, {
    sources,
    today: daysOfMonth(month).to,
  });
  return { ...snapshot, evidence_rows: evidence };
}

const managers = [
  { person: "An", team: "Noord" },
  { person: "Bo", team: "Noord" },
  { person: "Fa", team: "Zuid" },
  { person: "Gi", team: "Zuid" },
];

/** Days of the 25 months of the exports, on which something was done at each account. */
const days = Array.from({ length: 25 }, (_, i) => {
  const at = 2024 * 12 + 9 + i;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-12`;
});

/**
 * Noord and Zuid, of two each. Mo came from Noord to Zuid on a day with the customer M, and left there the
 * customer H to An, with a norm of its own. Lea has left Noord.
 */
function organisation(left: string, came: string): Rows & Required<Pick<Rows, "agreements" | "plan">> {
  const accounts: NonNullable<Rows["accounts"]> = [
    ...managers.map(({ person }) => ({ id: `K ${person}`, manager: person })),
    { id: "M", manager: "Mo" },
    { id: "H", manager: "Mo", until: left },
    { id: "H", manager: "An", since: came },
  ];
  const random = chance(1, "moved");
  const work = days.flatMap((day) =>
    accounts
      .filter(({ since = day, until = day }) => since <= day && day <= until)
      .map(({ id, manager = "" }) => ({ day, account: id, person: manager, draw: random() })),
  );
  return {
    team: [
      ...managers,
      { person: "Mo", team: "Noord", to: left },
      { person: "Mo", team: "Zuid", from: came },
      { person: "Lea", team: "Noord", to: "2026-08-31" },
    ],
    strength: [
      { team: "Noord", fte: 3 },
      { team: "Zuid", fte: 3 },
    ],
    accounts,
    contacts: accounts.map(({ id }) => ({ id: `contact ${id}`, account: id })),
    plan: [
      { medium: "visit", timesPerYear: 12, minutes: 60 },
      { medium: "quote", timesPerYear: 9, minutes: 60, hitRate: 0.5, orderValue: 4000 },
      ...["An", "Gi", "Mo", "Lea"].map((manager) => ({
        ...{ manager, medium: "visit" as const, timesPerYear: 14, minutes: 60, help: `help for ${manager}` },
        agreedOn: "2025-11-03",
      })),
      { manager: "Mo", account: "H", medium: "visit", timesPerYear: 6, minutes: 60, agreedOn: "2025-11-03" },
    ],
    activities: work.filter(({ draw }) => draw < 0.8).map(({ draw: _, ...row }) => ({ ...row, count: 1 })),
    quotes: work.map(({ draw, day, ...row }, i) => ({
      ...{ ...row, id: `Q${i}`, issued: day, value: 3000 },
      ...(draw < 0.1 ? {} : { outcome: draw < 0.6 ? ("won" as const) : ("lost" as const), closed: day }),
    })),
    targets: [
      ...["Noord", "Zuid"].map((team) => ({ team, measure: "revenue" as const, value: 200_000 })),
      { team: "Noord", person: "Mo", measure: "revenue", value: 40_000, to: left },
      { team: "Zuid", person: "Mo", measure: "revenue", value: 50_000, from: came },
    ],
    agreements: [
      { person: "Mo", what: "asked in Noord", on: "2025-11-04", due: "2026-10-12" },
      { person: "Mo", what: "asked in Zuid", on: "2026-10-05", due: "2026-10-12" },
      { person: "Lea", what: "asked by Lea", on: "2026-03-10", due: "2026-10-12" },
      { person: "An", what: "asked by An", on: "2026-03-10", due: "2026-10-12" },
    ],
  };
}

const moves = [
  ["within the year", "2026-06-30", "2026-07-01"],
  ["with the year", "2025-12-31", "2026-01-01"],
] as const;

/** What somebody is held against: the work of all. */
const compared = /^(?:peers|funnel)\.|^(?:quotes\.open_expected|result\.chance|plan\.yield_chance)$/;

const isByComparison = ({ part, about, restsOn }: Difference) =>
  ["noise", "noise people", "choices"].includes(part) ||
  compared.test(about) ||
  restsOn.some((metric) => compared.test(metric));

/**
 * A customer comes with its history, and whether it is on plan, and an open quote with who made it: a value
 * that it has now, it had there.
 */
const comesAlong = ({ part, about }: Difference) =>
  ["accounts_due", "open_quotes"].includes(part) || about === "plan.on_plan";

test.each(moves)("of what somebody did in another team, %s, the new one learns nothing", (_, left, came) => {
  const rows = organisation(left, came);
  const isThen = ({ person, day }: { person?: string; day: string }) => person === "Mo" && day < came;
  const otherwise: Record<string, Partial<Rows>> = {
    activities: {
      activities: (rows.activities ?? []).map((row) => ({ ...row, count: isThen(row) ? 3 : 1 })),
    },
    outcomes: {
      quotes: (rows.quotes ?? []).map((row) =>
        row.outcome && isThen({ ...row, day: row.issued }) ? { ...row, outcome: "lost" as const } : row,
      ),
    },
    values: {
      quotes: (rows.quotes ?? []).map((row) =>
        row.outcome && isThen({ ...row, day: row.issued }) ? { ...row, value: 9000 } : row,
      ),
    },
    target: { targets: (rows.targets ?? []).filter(({ to }) => to === undefined) },
    agreement: {
      agreements: rows.agreements.map((row) =>
        row.what === "asked in Noord" ? { ...row, what: "otherwise", doneOn: "2026-10-02" } : row,
      ),
    },
    help: {
      plan: rows.plan.map((row) => (row.manager === "Mo" ? { ...row, help: "otherwise" } : row)),
    },
    norm: {
      plan: rows.plan.map((row) => (row.account === "H" ? { ...row, timesPerYear: 9 } : row)),
    },
  };
  const zuid = editionOf(rows, "Zuid");
  expect(zuid.figures.some(({ scope, value }) => scope.id === "Mo" && value !== null)).toBe(true);
  expect(zuid.plans.map(({ account_manager_id }) => account_manager_id)).toContain("Mo");
  for (const [what, changed] of Object.entries(otherwise)) {
    const found = differences(zuid, editionOf({ ...rows, ...changed }, "Zuid", rows))
      .filter((each) => !isByComparison(each) && !comesAlong(each))
      // What others are expected to bring is drawn towards all orders.
      .filter(({ part, person }) => part !== "plans" || person === "Mo")
      .filter(({ part }) => part !== "changed");
    expect(found, what).toEqual([]);
  }
});

test("the team that somebody left learns nothing of what they plan, ask or are called by elsewhere", () => {
  const rows = organisation("2026-06-30", "2026-07-01");
  const noord = editionOf(rows, "Noord");
  const otherwise: Record<string, Partial<Rows>> = {
    words: {
      agreements: rows.agreements.map((row) => (row.person === "An" ? row : { ...row, what: "otherwise" })),
    },
    help: {
      plan: rows.plan.map((row) =>
        row.manager === "Mo" || row.manager === "Lea" ? { ...row, help: "otherwise" } : row,
      ),
    },
    agreed: {
      plan: rows.plan.map((row) => (row.manager === "Mo" ? { ...row, agreedOn: "2026-09-02" } : row)),
    },
    contacts: { contacts: [...(rows.contacts ?? []), { id: "one more", account: "M" }] },
  };
  for (const [what, changed] of Object.entries(otherwise))
    expect(differences(noord, editionOf({ ...rows, ...changed }, "Noord", rows)), what).toEqual([]);
});

test("a customer of another team has no name in a team, whoever made the quote that is open there", () => {
  const rows = organisation("2026-06-30", "2026-07-01");
  const zuid = editionOf(rows, "Zuid");
  const nameless = zuid.open_quotes.filter(({ account_id }) => account_id === null);
  expect(nameless.map(({ account_manager_id }) => account_manager_id)).toContain("Mo");
  expect(zuid.open_quotes.some(({ account_id }) => account_id === "M")).toBe(true);
  expect(JSON.stringify(zuid)).not.toMatch(/Account (?:H|K An|K Bo)"/);
});

test("no hash of a plan is made of the customer that has gone from it", () => {
  const rows = organisation("2026-06-30", "2026-07-01");
  const renamed = (id: string | undefined) => (id === "H" ? "H2" : id);
  const other: Rows = {
    ...rows,
    accounts: rows.accounts?.map((row) => ({ ...row, id: renamed(row.id) ?? "" })) ?? [],
    contacts: rows.contacts?.map((row) => ({ ...row, account: renamed(row.account) ?? "" })) ?? [],
    plan: rows.plan.map(({ account, ...row }) => (account ? { ...row, account: "H2" } : row)),
    activities: rows.activities?.map((row) => ({ ...row, account: renamed(row.account) })) ?? [],
    quotes:
      rows.quotes?.map(({ account = "", ...row }) => ({ ...row, account: renamed(account) ?? "" })) ?? [],
  };
  const prints = [rows, other].map((each) =>
    snapshotsOf(each).map(
      ({ plans }) => plans.find(({ account_manager_id: id }) => id === "Mo")?.fingerprint,
    ),
  );
  expect(prints[0]?.every((print) => print !== undefined)).toBe(true);
  expect(prints[1]).toEqual(prints[0]);
});

/** Mo's plan as its readers have it. */
const snapshotsOf = (rows: Rows) =>
  ["management", "team:Zuid", "person:Mo"].map(
    (audience) => reportAfter({ dataset: datasetOf(rows), settings }, month, [], audience).snapshot,
  );

test("what a statement was before is not told: the mean of then less that of now would be it", () => {
  const rows = organisation("2026-06-30", "2026-07-01");
  const people = Array.from({ length: 6 }, (_, i) => `P${i}`);
  const stated: Rows = {
    ...rows,
    team: [...(rows.team ?? []), ...people.map((person) => ({ person, team: "Noord" }))],
    targets: [
      ...(rows.targets ?? []),
      ...people.map((person) => ({ team: "Noord", person, measure: "revenue" as const, value: 9000 })),
    ],
    confidence: ["2025-10-08", "2026-01-12", "2026-04-09", "2026-07-08"].flatMap((on) =>
      people.map((person) => ({ person, on, share: 0.6 })),
    ),
  };
  const withdrawn = { ...stated, confidence: (stated.confidence ?? []).slice(1) };
  const kept = keptMonth({ dataset: datasetOf(stated), settings }, "2026-09");
  for (const audience of ["management", "company", "person:P3"]) {
    const exports = { dataset: datasetOf(withdrawn), settings };
    const { snapshot, archive } = reportAfter(exports, month, [kept], audience);
    const said = snapshot.figures.filter(({ metric }) => metric === "confidence.said");
    expect(said.some(({ value }) => value !== null)).toBe(true);
    expect(JSON.stringify([snapshot.editions, snapshot.changed])).not.toContain("confidence.");
    expect(archive.flatMap(({ figures }) => figures).some(({ metric }) => /^confidence/.test(metric))).toBe(
      false,
    );
  }
});
