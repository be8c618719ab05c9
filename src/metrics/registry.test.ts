import { expect, test } from "vitest";
import type { Figure } from "../contract/figure.ts";
import { languages } from "../contract/vocabulary.ts";
import { factsOfDataset, figuresOf, settingsOf, valueOrStatus } from "./figures.fixture.ts";
import { datasetOf } from "./organisation.fixture.ts";
import { allDefinitions, allFigures, definitionsSaid } from "./registry.ts";
import { sampleOrganisation } from "./sample-organisation.fixture.ts";

const ids = new Set(allDefinitions.map((definition) => definition.id));
// Its teams of three count as groups.
const sampleFacts = () =>
  factsOfDataset(datasetOf(sampleOrganisation), settingsOf({ small_group: 3, ramp: [0.5] }));
const sampleFigures = () => allFigures(sampleFacts());
const keyOf = ({ metric, scope, window }: Figure) => `${metric} of ${scope.kind} ${scope.id} in ${window}`;

test("no two metrics have the same id, and no two figures are about the same", () => {
  expect(ids.size).toBe(allDefinitions.length);
  const figures = sampleFigures();
  expect(new Set(figures.map(keyOf)).size).toBe(figures.length);
});

test("of some kinds of scope there are the same figures as among all", () => {
  const facts = sampleFacts();
  const some = allFigures(facts, { kinds: ["company", "segment"] });
  expect(some).toEqual(
    allFigures(facts).filter(({ scope }) => scope.kind === "company" || scope.kind === "segment"),
  );
});

test("without the months there are the same figures as among all", () => {
  const facts = sampleFacts();
  const named = new Set(["month", "ytd", "r12"]);
  const some = allFigures(facts, { byMonth: false });
  expect(some).toEqual(allFigures(facts).filter(({ window }) => named.has(window)));
});

test("every definition speaks both languages", () => {
  for (const { id, label, meaning, formula, limits } of definitionsSaid(settingsOf())) {
    for (const text of [label, meaning, formula, limits ?? label]) {
      expect(text.nl.trim(), id).not.toBe("");
      expect(text.en.trim(), id).not.toBe("");
    }
    expect(label.nl, id).toMatch(/^[A-Z]/);
    expect(meaning.nl, id).toMatch(/\.$/);
    expect(meaning.en, id).toMatch(/\.$/);
  }
});

test("no two metrics have the same name in either language", () => {
  for (const language of languages) {
    const names = allDefinitions.map(({ label }) => label[language]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  }
});

test("a family has one name, and lies within one topic", () => {
  const said = definitionsSaid(settingsOf()).filter(({ family }) => family !== undefined);
  for (const [id, members] of Map.groupBy(said, ({ family }) => family?.id)) {
    expect(members.length, id).toBeGreaterThan(1);
    expect(new Set(members.map(({ family }) => JSON.stringify(family?.label))).size, id).toBe(1);
    expect(new Set(members.map(({ topic }) => topic)).size, id).toBe(1);
    const names = members.map(({ label, variant = label }) => variant.nl);
    expect(new Set(names).size, id).toBe(names.length);
  }
});

test("every figure is what its definition says", () => {
  const definitions = new Map(allDefinitions.map((definition) => [definition.id, definition]));
  const isAsDefined = ({ metric, unit, scope, window }: Figure) => {
    const definition = definitions.get(metric);
    const ofMonth = window > "2026-10" ? "ahead" : "trend";
    const kind = /^\d{4}-\d{2}$/.test(window) ? ofMonth : window;
    return (
      definition?.unit === unit &&
      definition.scopes.includes(scope.kind) &&
      definition.windows.some((each) => each === kind)
    );
  };
  expect(
    sampleFigures()
      .filter((figure) => !isAsDefined(figure))
      .map(keyOf),
  ).toEqual([]);
});

test("a figure has a number, or a status that says why not", () => {
  const isTold = ({ value, status }: Figure) =>
    value === null ? status !== undefined : Number.isFinite(value) && status === undefined;
  expect(
    sampleFigures()
      .filter((figure) => !isTold(figure))
      .map(keyOf),
  ).toEqual([]);
});

test("every metric of a whole organisation has a value somewhere", () => {
  const found = new Set(
    sampleFigures()
      .filter(({ value }) => value !== null)
      .map(({ metric }) => metric),
  );
  const unused = [".events", ".event", ".others", ".other"];
  // It has no seasons, and its orders no two years.
  const seasons = ["process.season.orders", "process.difference.quotes", "process.difference.orders"];
  // What was published is known of the months that were kept.
  const others = [...seasons, "forecast.published_80"];
  const expected = [...ids].filter((id) => !unused.some((end) => id.endsWith(end)) && !others.includes(id));
  expect(expected.filter((id) => !found.has(id))).toEqual([]);
});

test("with nothing but people there are figures of their strength, and reasons for the rest", () => {
  const bare = allFigures(factsOfDataset(datasetOf({ team: [{ person: "Anna" }] })));
  const withValue = new Set(bare.filter(({ value }) => value !== null).map(({ metric }) => metric));
  expect([...withValue]).toEqual(["strength.contracted", "strength.starting", "strength.ahead.contracted"]);
  expect(new Set(bare.flatMap(({ status }) => status ?? []))).toEqual(new Set(["missing_file"]));
});

test("with no row at all there is a report that says so", () => {
  const empty = allFigures(factsOfDataset(datasetOf({})));
  expect(empty.filter(({ value }) => value !== null)).toEqual([]);
});

test("people are followed for thirteen months, the company and its teams as far as the trend goes", () => {
  const figure = figuresOf(sampleOrganisation, settingsOf({ trend_months: 18 }));
  const isThere = (scope: string, month: string, metric = "activity.count.visits") =>
    figure(metric, scope, month) !== undefined;
  expect(isThere("company all", "2025-05")).toBe(true);
  expect(isThere("team North", "2025-05")).toBe(true);
  expect(isThere("account_manager Anna", "2025-10")).toBe(true);
  expect(isThere("account_manager Anna", "2025-09")).toBe(false);
  // Of what is no record a person has no trend at all, nor has a segment.
  expect(isThere("account_manager Anna", "2026-09", "activity.new_share")).toBe(false);
  expect(isThere("segment A", "2026-09")).toBe(false);
  expect(isThere("segment A", "2026-09", "plan.required")).toBe(true);
});

test("a segment of an account manager has figures of twelve months alone", () => {
  const figure = figuresOf(sampleOrganisation);
  const segment = "account_manager_segment Anna/A";
  expect(figure("plan.required", segment, "r12")?.value).toBeGreaterThan(0);
  for (const window of ["month", "ytd", "2026-09"])
    expect(figure("plan.required", segment, window)).toBeUndefined();
});

test("what was asked and done is told of a month in which somebody is not assessed, only in the trend", () => {
  const figure = figuresOf({
    team: [{ person: "Anna" }],
    absence: [{ person: "Anna", from: "2026-10-01" }],
    activities: [{ day: "2026-10-05" }],
  });
  const visits = (window: string) =>
    valueOrStatus(figure("activity.count.visits", "account_manager Anna", window));
  expect(visits("2026-10")).toBe(1);
  expect(visits("month")).toBe("not_assessed");
});

test("a figure that is no number is a fault of ours, and is never shown", () => {
  const quotes = [
    { issued: "2026-10-01", outcome: "won" as const, closed: "2026-10-02", value: Number.POSITIVE_INFINITY },
  ];
  expect(() => figuresOf({ team: [{ person: "Anna" }], quotes })).toThrow(
    "activity.count.revenue of company all in month is Infinity",
  );
});
