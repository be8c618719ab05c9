import { expect, test } from "vitest";
import { dayOfIso } from "../../src/calendar/day.ts";
import { daysOfMonth } from "../../src/calendar/window.ts";
import type { Dataset } from "../../src/contract/dataset.ts";
import { settingsOf } from "../../src/metrics/figures.fixture.ts";
import { datasetOf, type Rows } from "../../src/metrics/organisation.fixture.ts";
import { assembleEach } from "../../src/report/assemble.ts";
import { allAudiences, audienceOf, knownOn } from "../../src/report/audience.ts";
import type { Snapshot } from "../../src/report/snapshot.ts";
import { stableJson } from "../../src/report/stable-json.ts";
import type { Edition } from "./editions.ts";
import { organisations, reportedMonths } from "./organisations.ts";
import { drawnTowardsAll, othersOtherwise } from "./others-otherwise.ts";

const [, month] = reportedMonths;

/** Every edition of a month, or some, with the rows behind its findings, by its audience. */
function editionsOf(dataset: Dataset, settings = settingsOf(), wanted?: string[]): Map<string, Edition> {
  const known = knownOn(dataset, daysOfMonth(month).to);
  const audiences = (wanted ?? allAudiences(known)).map((text) => {
    const audience = audienceOf(text, known);
    if (!audience) throw new Error(`${text} is an audience`);
    return audience;
  });
  const input = { dataset, settings, sources: [], problems: [], month, today: dayOfIso("2026-11-05") };
  const { snapshots, evidence } = assembleEach(input, audiences);
  return new Map(
    snapshots.map((snapshot, i) => [
      snapshot.settings.audience,
      { ...snapshot, evidence_rows: evidence[i] ?? [] },
    ]),
  );
}

function edition(editions: Map<string, Edition>, audience: string): Edition {
  const found = editions.get(audience);
  if (!found) throw new Error(`There is no edition for ${audience}`);
  return found;
}

const keyOf = ({ metric, scope, window }: Snapshot["figures"][number]) =>
  JSON.stringify([metric, scope.kind, scope.id, window]);

/** Mo went from Noord to Zuid on the first of January, with a customer; Anna stays in Noord, Zoe in Zuid. */
const mover: Rows = {
  team: [
    { person: "Anna", team: "Noord" },
    { person: "Mo", team: "Noord", to: "2025-12-31" },
    { person: "Mo", team: "Zuid", from: "2026-01-01" },
    { person: "Zoe", team: "Zuid" },
  ],
  accounts: [
    { id: "10", manager: "Anna" },
    { id: "20", manager: "Mo" },
    { id: "30", manager: "Zoe" },
  ],
  plan: [{ medium: "visit", timesPerYear: 12 }],
  activities: Array.from({ length: 14 }, (_, i) =>
    ["Anna", "Mo", "Zoe"].map((person, n) => ({
      day: `${i < 4 ? 2025 : 2026}-${String(((i + 8) % 12) + 1).padStart(2, "0")}-14`,
      person,
      account: `${n + 1}0`,
    })),
  ).flat(),
};

test("somebody who moved takes their customers along: in no page of the old team, their work of before in its totals", () => {
  const editions = editionsOf(datasetOf(mover));
  const [all, noord] = [edition(editions, "management"), edition(editions, "team:Noord")];
  expect(stableJson(noord)).not.toMatch(/"Mo"|Account 20|Zuid|Zoe\b/);
  const visits = ({ figures }: Snapshot, window: string) =>
    figures.find(
      ({ metric, scope, window: of }) =>
        metric === "plan.served" && scope.kind === "team" && scope.id === "Noord" && of === window,
    )?.value;
  // Anna's twelve of r12, and Mo's of November and December.
  expect(visits(all, "r12")).toBe(14);
  expect(visits(noord, "r12")).toBe(14);
  expect(visits(noord, "month")).toBe(1);
});

test("who joined a team has no figure there for a time before: what they did then is the other team's", () => {
  const zuid = edition(editionsOf(datasetOf(mover)), "team:Zuid");
  const windows = new Set(
    zuid.figures.flatMap(({ scope, window }) => (scope.id === "Mo" && window !== "2026-10" ? [window] : [])),
  );
  expect(windows).toContain("month");
  expect(windows).toContain("ytd");
  expect(windows).toContain("2026-01");
  expect(windows).not.toContain("r12");
  expect(windows).not.toContain("2025-12");
  expect(
    zuid.accounts_due.map(({ account_id, account_manager_id }) => [account_id, account_manager_id]),
  ).toEqual(expect.arrayContaining([["20", "Mo"]]));
});

test("a move in the middle of a month divides its plan by the day", () => {
  const halfway = editionsOf(
    datasetOf({
      ...mover,
      team: [
        { person: "Mo", team: "Noord", to: "2026-10-15" },
        { person: "Mo", team: "Zuid", from: "2026-10-16" },
      ],
      accounts: [{ id: "20", manager: "Mo" }],
      activities: [],
      plan: [{ medium: "visit", timesPerYear: 255 }],
    }),
  );
  const required = (team: string) =>
    edition(halfway, "management").figures.find(
      ({ metric, scope, window }) => metric === "plan.required" && scope.id === team && window === "month",
    )?.value;
  expect(required("Noord")).toBeCloseTo(11, 9);
  expect(required("Zuid")).toBeCloseTo(11, 9);
});

test("an own minimum is in the editions of management, of the team and of whom it is of, and in no other", () => {
  const year = { measure: "revenue" as const, from: "2026-01-01", to: "2026-12-31", value: 20_000 };
  const own = {
    ...mover,
    plan: [
      ...(mover.plan ?? []),
      { medium: "quote" as const, timesPerYear: 10, hitRate: 0.3, orderValue: 5000 },
    ],
    quotes: [
      {
        issued: "2026-03-02",
        person: "Zoe",
        account: "30",
        outcome: "won" as const,
        closed: "2026-04-01",
        value: 900,
      },
    ],
    targets: [
      { ...year, team: "Noord", person: "Anna" },
      { ...year, team: "Zuid", person: "Zoe" },
    ],
  };
  const read = [...editionsOf(datasetOf(own))].map(([audience, { figures }]): [string, string[]] => {
    const minimum = figures.filter(({ metric, value }) => metric.startsWith("minimum.") && value !== null);
    return [audience, [...new Set(minimum.map(({ scope }) => `${scope.kind} ${scope.id}`))].toSorted()];
  });
  const [anna, zoe] = ["account_manager Anna", "account_manager Zoe"];
  expect(Object.fromEntries(read)).toEqual({
    management: [anna, zoe],
    company: [],
    "team:Noord": [anna],
    "team:Zuid": [zoe],
    "person:Anna": [anna],
    "person:Mo": [],
    "person:Zoe": [zoe],
  });
});

/** Forty organisations, each with all of its editions. */
const invented = organisations(40).map(({ seed, dataset, settings }) => ({
  ...{ seed, dataset, settings },
  editions: editionsOf(dataset, settings),
}));

test("every figure that two editions both have is the same number, in forty organisations", () => {
  let compared = 0;
  for (const { seed, editions } of invented) {
    const all = new Map(edition(editions, "management").figures.map((figure) => [keyOf(figure), figure]));
    const others = new Map<string, Snapshot["figures"][number]>();
    for (const [audience, { figures }] of editions) {
      for (const figure of figures) {
        const known = all.get(keyOf(figure)) ?? others.get(keyOf(figure));
        if (!known) others.set(keyOf(figure), figure);
        else if (JSON.stringify(known) !== JSON.stringify(figure))
          expect(figure, `${audience} of organisation ${seed}`).toEqual(known);
        else compared++;
      }
    }
  }
  expect(compared).toBeGreaterThan(100_000);
});

test("an edition of a team says nothing of another: whatever the others do, no byte of it changes but by comparison", () => {
  let editionsCompared = 0;
  for (const { seed, dataset, settings, editions } of invented) {
    const own = dataset.employments[0]?.team;
    if (own === undefined) continue;
    const audience = `team:${own}`;
    const changed = editionsOf(othersOtherwise(dataset, own), settings, [audience]);
    const told = (of: Map<string, Edition>) => {
      const { plans, figures, signals, evidence_rows, ...rest } = edition(of, audience);
      return stableJson({
        ...rest,
        figures: figures.filter(({ metric, n = 0 }) => !drawnTowardsAll.has(metric) || n >= 10),
        signals: signals.filter(({ figures: made }) => !made.some((metric) => drawnTowardsAll.has(metric))),
        evidence: evidence_rows.filter(({ rows }) => !rows.some(({ figure }) => drawnTowardsAll.has(figure))),
        // What somebody's quotes may be expected to bring is drawn towards all orders; so is the order value.
        plans: plans.map(({ expected: _, proposal: __, ...plan }) => plan),
      });
    };
    expect(told(changed), `organisation ${seed}`).toBe(told(editions));
    editionsCompared++;
  }
  expect(editionsCompared).toBe(invented.length);
});

/** What the rows of each part of each figure come to, by the finding. */
function partsOf({ evidence_rows }: Edition): Map<string, number> {
  const parts = new Map<string, number>();
  for (const { id, rows } of evidence_rows) {
    for (const { figure, part, group, share } of rows) {
      const key = JSON.stringify([id, figure, part, group]);
      parts.set(key, (parts.get(key) ?? 0) + (share ?? 0));
    }
  }
  return parts;
}

test("the rows behind a finding come to the same in every edition that has them, however they are cut", () => {
  let compared = 0;
  for (const { seed, editions } of invented) {
    const all = partsOf(edition(editions, "management"));
    for (const [audience, each] of editions) {
      for (const [key, sum] of partsOf(each)) {
        const whole = all.get(key) ?? Number.NaN;
        expect(sum, `${key} for ${audience} of organisation ${seed}`).toBeCloseTo(whole, 6);
        compared++;
      }
    }
    expect(edition(editions, "company").evidence_rows).toEqual([]);
  }
  expect(compared).toBeGreaterThan(1000);
});

test("what stands in evidence without a row of its own is a number of the same edition, or what rows come to", () => {
  const ofRows = new Set(["rest", "name"]);
  for (const { seed, editions } of invented) {
    for (const [audience, { figures, evidence_rows }] of editions) {
      const numbers = new Set<unknown>(
        figures.flatMap(({ value, numerator, denominator }) => [value, numerator, denominator]),
      );
      const told = evidence_rows
        .flatMap(({ rows }) => rows)
        .filter(({ rows, part, what }) => {
          const isSaid = what !== null && Object.keys(what).some((key) => ofRows.has(key));
          // The size of a lump follows from the chance that is published; working days are the calendar's.
          return rows === null && !isSaid && part !== "lump" && part !== "working_days";
        });
      const unknown = told.filter(
        ({ share, part }) => !numbers.has(share) && !(part === "absent" && share === 0),
      );
      expect(unknown, `${audience} of organisation ${seed}`).toEqual([]);
    }
  }
});
