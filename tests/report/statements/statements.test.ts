import { join } from "node:path";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { dayOfIso } from "../../../src/calendar/day.ts";
import { noteReasons } from "../../../src/contract/note.ts";
import { languages } from "../../../src/contract/vocabulary.ts";
import { settingsOf } from "../../../src/metrics/figures.fixture.ts";
import { datasetOf, type Rows } from "../../../src/metrics/organisation.fixture.ts";
import { anyOrganisation } from "../../../src/metrics/random-organisation.fixture.ts";
import { readData } from "../../../src/reading/read.ts";
import { partialData, readSome } from "../partial-data.fixture.ts";
import { statedIn, statedOf, wrongIn } from "./stated.fixture.ts";

const last = Temporal.PlainYearMonth.from("2026-10");

/** The months of a report and of those before it, the oldest first. */
const monthsTo = (count: number) =>
  Array.from({ length: count }, (_, i) => last.subtract({ months: count - 1 - i }).toString());

const demo = () =>
  readData({ folder: join(import.meta.dirname, "../../../data"), today: dayOfIso("2026-11-02") });

test("every statement of the demo organisation is true in each of 24 months, and claims all that it says", () => {
  const { settings, ...data } = demo();
  const wrong = monthsTo(24).flatMap((month, i) => {
    // Each language in every other month: what it asserts is the same in both.
    const language = languages[i % languages.length] ?? "nl";
    const stated = statedIn({ ...data, settings: { ...settings, languages: [language] }, month });
    expect(stated.statements.length, month).toBeGreaterThan(20);
    return wrongIn(stated).map((each) => `${month} ${each}`);
  });
  expect(wrong).toEqual([]);
});

test("every statement of a report of a few of the demo organisation's files is true", () => {
  const wrong = Object.entries(partialData).flatMap(([name, files], i) => {
    const { settings, ...data } = readSome(files);
    const language = languages[i % languages.length] ?? "nl";
    const stated = statedIn({ ...data, settings: { ...settings, languages: [language] }, month: "2026-10" });
    expect(stated.statements.length, name).toBeGreaterThan(0);
    return wrongIn(stated).map((each) => `${name}: ${each}`);
  });
  expect(wrong).toEqual([]);
});

const named = noteReasons.map((reason) => ({ reason }));

test("what is said of reasons beside the shortfall is true of 100 invented organisations and of extremes", () => {
  const organisations = [
    ...fc.sample(anyOrganisation, { numRuns: 100, seed: 20_261_130 }),
    ...Object.values(extremes),
  ];
  const said = new Set<string>();
  const wrong = organisations.flatMap((rows, i) => {
    const language = languages[i % languages.length] ?? "nl";
    const notes =
      i % 2 === 0 ? named : [...named, ...named.slice(0, 1), { reason: "price", month: "2025-12" } as const];
    const stated = statedOf(
      datasetOf({ ...rows, notes }),
      settingsOf({ small_group: 2, languages: [language] }),
    );
    for (const { id } of stated.statements) if (id.startsWith("both.named.")) said.add(id);
    return wrongIn(stated).map((each) => `organisation ${i}: ${each}`);
  });
  expect(wrong).toEqual([]);
  expect([...said].sort()).toEqual([
    "both.named.brought",
    "both.named.explains",
    "both.named.more",
    "both.named.only",
  ]);
});

test("every statement of 300 invented organisations is true", () => {
  const organisations = fc.sample(anyOrganisation, { numRuns: 300, seed: 20_261_129 });
  const wrong = organisations.flatMap((rows, i) => {
    const language = languages[i % languages.length] ?? "nl";
    const settings = settingsOf({ small_group: 2 + (i % 3), languages: [language] });
    return wrongIn(statedOf(datasetOf(rows), settings)).map((each) => `organisation ${i}: ${each}`);
  });
  expect(wrong).toEqual([]);
});

const orders = (person: string, count: number, value: number) =>
  Array.from({ length: count }, (_, i) => {
    const month = monthsTo(24)[i % 24] ?? "2026-10";
    return { issued: `${month}-02`, outcome: "won" as const, closed: `${month}-20`, person, value };
  });
const target = (value: number, team = "North") => ({
  team,
  measure: "revenue" as const,
  value,
  from: "2024-01-01",
  to: "2026-12-31",
});
const two: Rows["team"] = [
  { person: "Anna", from: "2020-01-01" },
  { person: "Bram", team: "South", from: "2020-01-01" },
];

const extremes: Record<string, Rows> = {
  "far above target": {
    team: two,
    quotes: [...orders("Anna", 240, 9000), ...orders("Bram", 240, 9000)],
    targets: [target(1000), target(1000, "South")],
  },
  "no target": { team: two, quotes: orders("Anna", 48, 500) },
  "one team and one person": {
    team: [{ person: "Anna", from: "2020-01-01" }],
    quotes: orders("Anna", 72, 700),
    targets: [target(30_000)],
  },
  "nothing sold": { team: two, quotes: [{ issued: "2026-10-02" }], targets: [target(90_000)] },
  "everything equal": {
    team: two,
    quotes: [...orders("Anna", 48, 500), ...orders("Bram", 48, 500)],
    targets: [target(18_000), target(18_000, "South")],
  },
  "nothing but a team": { team: two },
  "accounts and activities alone": {
    accounts: [{ id: "a" }],
    activities: monthsTo(12).map((month) => ({ day: `${month}-05`, account: "a", count: 3 })),
  },
  "nothing at all": {},
};

test.each(Object.entries(extremes))("every statement is true of an organisation with %s", (_, rows) => {
  expect(wrongIn(statedOf(datasetOf(rows), settingsOf({ small_group: 2 })))).toEqual([]);
});
