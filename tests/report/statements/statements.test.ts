import fc from "fast-check";
import { expect, test } from "vitest";
import { noteReasons } from "../../../src/contract/note.ts";
import { languages } from "../../../src/contract/vocabulary.ts";
import { settingsOf } from "../../../src/metrics/figures.fixture.ts";
import { datasetOf, type Rows } from "../../../src/metrics/organisation.fixture.ts";
import { anyOrganisation } from "../../../src/metrics/random-organisation.fixture.ts";
import type { Edition } from "../../../src/report/editions/editions.ts";
import { keptMonth } from "../kept.fixture.ts";
import { monthsTo } from "./months.fixture.ts";
import { type Stated, statedOf, wrongIn } from "./stated.fixture.ts";

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

/** Months since a kept one in which everything is new, nothing is, all is gone, and all is otherwise. */
const monthsAfter: Record<string, { before: Rows; now: Rows; month?: string }> = {
  "everything is new": { before: { team: two }, now: extremes["nothing sold"] ?? {} },
  "nothing is new": { before: extremes["far above target"] ?? {}, now: extremes["far above target"] ?? {} },
  "all is gone": { before: extremes["nothing sold"] ?? {}, now: extremes["far above target"] ?? {} },
  "all is otherwise": { before: extremes["no target"] ?? {}, now: extremes["far above target"] ?? {} },
  "a month between was not kept": {
    before: extremes["far above target"] ?? {},
    now: extremes["far above target"] ?? {},
    month: "2026-07",
  },
  "there is nothing at all any more": { before: extremes["far above target"] ?? {}, now: {} },
};

test.each(Object.entries(monthsAfter))(
  "every statement is true of what changed where %s",
  (_, { before, now, month }) => {
    const settings = settingsOf({ small_group: 2 });
    const kept = [keptMonth({ dataset: datasetOf(before), settings }, month ?? "2026-09")];
    const stated = statedOf(datasetOf(now), settings, "2026-10", kept);
    expect(stated.statements.filter(({ place }) => place === "changed").length).toBeGreaterThan(0);
    expect(wrongIn(stated)).toEqual([]);
  },
);

const named = noteReasons.map((reason) => ({ reason }));

const ofYearBefore = { reason: "price", month: "2025-12" } as const;

const invented = fc.sample(anyOrganisation, { numRuns: 300, seed: 20_261_129 });
const third = (which: number) => invented.filter((_, i) => i % 3 === which);

const languageAt = (i: number) => languages[i % languages.length] ?? "nl";
const settingsAt = (i: number) => settingsOf({ small_group: 2 + (i % 3), languages: [languageAt(i)] });

/** What is not so of the statements about an organisation, which is named by its place among those told. */
const wrongOf = (i: number, stated: Stated) => wrongIn(stated).map((each) => `organisation ${i}: ${each}`);

test.each(languages)("every statement of fifty invented organisations is true (%s)", (language) => {
  const wrong = third(0).flatMap((rows, i) =>
    languageAt(i) === language ? wrongOf(i, statedOf(datasetOf(rows), settingsAt(i))) : [],
  );
  expect(wrong).toEqual([]);
});

test("every statement of a hundred others and of extremes is true beside notes with reasons, of which all is said", () => {
  const said = new Set<string>();
  const wrong = [...third(1), ...Object.values(extremes)].flatMap((rows, i) => {
    const notes = i % 2 === 0 ? named : [...named, ...named.slice(0, 1), ofYearBefore];
    const stated = statedOf(datasetOf({ ...rows, notes }), settingsAt(i));
    for (const { id } of stated.statements) if (id.startsWith("both.named.")) said.add(id);
    return wrongOf(i, stated);
  });
  expect(wrong).toEqual([]);
  expect([...said].sort()).toEqual([
    "both.named.brought",
    "both.named.explains",
    "both.named.more",
    "both.named.only",
  ]);
});

/** What was published was of another organisation: everything that both have is otherwise. */
const publishedBefore = new Map<number, Edition>();

/** The month that was kept before an organisation's: of one of eighteen, with settings as its own. */
function publishedFor(i: number): Edition {
  const which = i % 18;
  const known = publishedBefore.get(which);
  if (known) return known;
  const dataset = datasetOf(third(0)[which] ?? {});
  const edition = keptMonth({ dataset, settings: settingsAt(which) }, "2026-09");
  publishedBefore.set(which, edition);
  return edition;
}

test.each(languages)(
  "every statement of fifty others is true after a month that was kept (%s)",
  (language) => {
    const wrong = third(2).flatMap((rows, i) => {
      if (languageAt(i) !== language) return [];
      const stated = statedOf(datasetOf(rows), settingsAt(i), "2026-10", [publishedFor(i)]);
      const isSaidOfChange = stated.statements.some(({ place }) => place === "changed");
      expect(isSaidOfChange, `organisation ${i}`).toBe(true);
      return wrongOf(i, stated);
    });
    expect(wrong).toEqual([]);
  },
);
