import { beforeAll, expect, test } from "vitest";
import { daysOfMonth } from "../../src/calendar/window.ts";
import { allDefinitions } from "../../src/metrics/registry.ts";
import { allAudiences, knownOn } from "../../src/report/audience.ts";
import type { Edition } from "../../src/report/editions/editions.ts";
import type { Changed, Snapshot } from "../../src/report/snapshot.ts";
import { stableJson } from "../../src/report/stable-json.ts";
import { type Exports, keptMonth, reportAfter, reportsAfter } from "../report/kept.fixture.ts";
import { exchanged } from "./exchange.ts";
import { organisation, organisations, reportedMonths } from "./organisations.ts";
import { drawnTowardsAll, othersOtherwise } from "./others-otherwise.ts";
import { tells } from "./solver/told.ts";

const [keptBefore, month] = reportedMonths;

const audiencesOf = ({ dataset }: Exports) => allAudiences(knownOn(dataset, daysOfMonth(month).to));

/** What every reader is told to have changed since a month that was kept. */
function toldOf(exports: Exports, kept: Edition): Map<string, Snapshot> {
  const audiences = audiencesOf(exports);
  const reports = reportsAfter(exports, month, [kept], audiences);
  return new Map(reports.map(({ snapshot }, i) => [audiences[i] ?? "", snapshot]));
}

const seeds = Array.from({ length: 50 }, (_, seed) => seed + 1);
let all: { seed: number; exports: Exports; kept: Edition; told: Map<string, Snapshot> }[] = [];

beforeAll(() => {
  // Half of what somebody was paid for in the kept month was booked at twice its value then.
  all = seeds.map((seed) => {
    const { dataset, settings } = organisation(seed);
    const value = dataset.quotes.value.map((own, row) => (row % 2 === 0 ? own : 2 * own));
    const exports = { dataset, settings };
    const then = { settings, dataset: { ...dataset, quotes: { ...dataset.quotes, value } } };
    const kept = keptMonth(then, keptBefore);
    return { seed, exports, kept, told: toldOf(exports, kept) };
  });
}, 300_000);

const changes = () =>
  all.flatMap(({ seed, told }) =>
    [...told].map(([audience, { changed }]) => {
      if (!changed) throw new Error(`${audience} of organisation ${seed} is told nothing`);
      return { audience, changed };
    }),
  );

const findingsIn = ({ new: added, gone, standing }: Changed) => [...added, ...gone, ...standing];

test("there is much that changed, for every kind of reader", () => {
  for (const kind of ["management", "company", "team", "person"]) {
    const own = changes().filter(({ audience }) => audience.split(":")[0] === kind);
    expect(own.length, kind).toBeGreaterThanOrEqual(40);
    expect(own.filter(({ changed }) => changed.restated.length > 0).length, kind).toBeGreaterThan(20);
    expect(own.filter(({ changed }) => findingsIn(changed).length > 0).length, kind).toBeGreaterThan(5);
  }
});

test("no figure that moved or was restated is one that absence enters, for anybody", () => {
  const metrics = changes().flatMap(({ changed }) =>
    [...changed.moved, ...changed.restated].map(({ metric }) => metric),
  );
  expect([...new Set(metrics)].filter((metric) => tells(metric))).toEqual([]);
  const files = changes().flatMap(({ changed }) => changed.restated.flatMap((each) => each.files));
  expect(files.filter(({ kind }) => kind === "absence")).toEqual([]);
});

test("nothing is told to have changed of a person", () => {
  const scopes = changes().flatMap(({ changed }) =>
    [...findingsIn(changed), ...changed.moved, ...changed.restated].map(({ scope }) => scope.kind),
  );
  expect([...new Set(scopes)].filter((kind) => !["company", "team", "segment"].includes(kind))).toEqual([]);
});

test("no finding of a team that rests on absence comes, goes or stands for who may not know it", () => {
  const usesAbsence = new Set<string>(
    allDefinitions.flatMap(({ id, usesAbsence: uses }) => (uses ? [id] : [])),
  );
  const restsOnAbsence = (told: Map<string, Snapshot>, audience: (text: string) => boolean) =>
    [...told].flatMap(([text, { changed, signal_definitions: rules }]) => {
      if (!changed || !audience(text)) return [];
      return findingsIn(changed).filter(({ id }) =>
        rules.some((rule) => rule.id === id && rule.figures.some((metric) => usesAbsence.has(metric))),
      );
    });
  const forAll = all.flatMap(({ told }) => restsOnAbsence(told, (text) => /^(company|person:)/.test(text)));
  expect(forAll.filter(({ scope }) => scope.kind !== "company")).toEqual([]);
  // Who may know it is told, or nothing would be tested.
  expect(
    all.flatMap(({ told }) => restsOnAbsence(told, (text) => text === "management")).length,
  ).toBeGreaterThan(5);
});

test("a team is told of itself alone", () => {
  const others = changes().flatMap(({ audience, changed }) =>
    audience.startsWith("team:")
      ? [...findingsIn(changed), ...changed.moved, ...changed.restated].filter(
          ({ scope }) => scope.kind !== "team" || `team:${scope.id}` !== audience,
        )
      : [],
  );
  expect(others).toEqual([]);
});

test("whatever the other teams do, and are corrected, no byte of what changed in a team is otherwise but by comparison", () => {
  const compared = all.map(({ seed, exports: { dataset, settings }, kept, told: before }) => {
    const own = dataset.employments[0]?.team ?? "";
    const audience = `team:${own}`;
    const told = (snapshot: Snapshot | undefined) => {
      const changed = snapshot?.changed;
      const rules = snapshot?.signal_definitions ?? [];
      if (!changed) throw new Error("A month was kept");
      const isOwn = ({ id }: { id: string }) =>
        !rules.some((rule) => rule.id === id && rule.figures.some((metric) => drawnTowardsAll.has(metric)));
      const { new: added, gone, standing, restated_figures: _, ...rest } = changed;
      return stableJson({
        ...rest,
        added: added.filter(isOwn),
        gone: gone.filter(isOwn),
        standing: standing.filter(isOwn),
      });
    };
    const others = { dataset: othersOtherwise(dataset, own), settings };
    const after = reportAfter(others, month, [kept], audience).snapshot;
    expect(told(after), `organisation ${seed}`).toBe(told(before.get(audience)));
    return own;
  });
  expect(compared).toHaveLength(seeds.length);
});

test("whoever was away, what changed is the same to the byte for everybody", () => {
  const exchanges = organisations(60)
    .map((each, i) => exchanged(each, { halved: i % 2 === 0 }))
    .filter(({ isMoved }) => isMoved)
    .slice(0, 40);
  expect(exchanges).toHaveLength(40);
  expect(exchanges.some(({ noticed }) => noticed.size > 0)).toBe(true);
  const differing = exchanges.flatMap(({ before, after }) => {
    const told = (of: Exports) => toldOf(of, keptMonth(of, keptBefore));
    const [one, other] = [told(before), told(after)];
    return [...one].flatMap(([audience, { changed }]) =>
      JSON.stringify(changed) === JSON.stringify(other.get(audience)?.changed)
        ? []
        : [`${before.seed} ${audience}`],
    );
  });
  expect(differing).toEqual([]);
}, 300_000);
