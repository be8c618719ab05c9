import { expect, test } from "vitest";
import type { Figure } from "../contract/figure.ts";
import { factsOfDataset, settingsOf } from "./figures.fixture.ts";
import { datasetOf } from "./organisation.fixture.ts";
import { allDefinitions, allFigures, definitionsSaid } from "./registry.ts";
import { sampleOrganisation } from "./sample-organisation.fixture.ts";

const ids = new Set(allDefinitions.map((definition) => definition.id));
// Its teams of three count as groups.
const facts = factsOfDataset(datasetOf(sampleOrganisation), settingsOf({ small_group: 3 }));
const figures = allFigures(facts);
const keyOf = ({ metric, scope, window }: Figure) => `${metric} of ${scope.kind} ${scope.id} in ${window}`;

test("no two metrics have the same id, and no two figures are about the same", () => {
  expect(ids.size).toBe(allDefinitions.length);
  expect(new Set(figures.map(keyOf)).size).toBe(figures.length);
});

test("of some kinds of scope there are the same figures as among all", () => {
  const some = allFigures(facts, ["company", "segment"]);
  expect(some).toEqual(figures.filter(({ scope }) => scope.kind === "company" || scope.kind === "segment"));
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

test("every figure is what its definition says", () => {
  const definitions = new Map(allDefinitions.map((definition) => [definition.id, definition]));
  for (const figure of figures) {
    const definition = definitions.get(figure.metric);
    expect(definition?.unit, keyOf(figure)).toBe(figure.unit);
    expect(definition?.scopes, keyOf(figure)).toContain(figure.scope.kind);
    expect(definition?.windows, keyOf(figure)).toContain(
      /^\d{4}-\d{2}$/.test(figure.window) ? "trend" : figure.window,
    );
  }
});

test("a figure has a number, or a status that says why not", () => {
  for (const figure of figures) {
    if (figure.value === null) expect(figure.status, keyOf(figure)).toBeDefined();
    else {
      expect(Number.isFinite(figure.value), keyOf(figure)).toBe(true);
      expect(figure.status, keyOf(figure)).toBeUndefined();
    }
  }
});

test("every metric of a whole organisation has a value somewhere", () => {
  const found = new Set(figures.filter(({ value }) => value !== null).map(({ metric }) => metric));
  const unused = [".events", ".event", ".others", ".other"];
  // It has no seasons, and its orders no two years.
  const seasons = ["process.season.orders", "process.difference.quotes", "process.difference.orders"];
  const expected = [...ids].filter((id) => !unused.some((end) => id.endsWith(end)) && !seasons.includes(id));
  expect(expected.filter((id) => !found.has(id))).toEqual([]);
});

test("with nothing but people there are figures of their strength, and reasons for the rest", () => {
  const bare = allFigures(factsOfDataset(datasetOf({ team: [{ person: "Anna" }] })));
  const withValue = new Set(bare.filter(({ value }) => value !== null).map(({ metric }) => metric));
  expect([...withValue]).toEqual(["strength.contracted"]);
  expect(new Set(bare.flatMap(({ status }) => status ?? []))).toEqual(new Set(["missing_file"]));
});

test("with no row at all there is a report that says so", () => {
  const empty = allFigures(factsOfDataset(datasetOf({})));
  expect(empty.filter(({ value }) => value !== null)).toEqual([]);
});
