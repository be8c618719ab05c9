import { expect, test } from "vitest";
import type { Figure } from "../contract/figure.ts";
import { factsOfDataset, settingsOf } from "./figures.fixture.ts";
import { datasetOf, type Rows } from "./organisation.fixture.ts";
import { allDefinitions, allFigures } from "./registry.ts";
import { sampleOrganisation } from "./sample-organisation.fixture.ts";

const figuresOf = (absence: Rows["absence"], smallGroup: number) =>
  allFigures(
    factsOfDataset(
      datasetOf({ ...sampleOrganisation, absence: absence ?? [] }),
      settingsOf({ small_group: smallGroup }),
    ),
  );

const keyOf = ({ metric, scope, window }: Figure) => JSON.stringify([metric, scope, window]);

/** The figures that are otherwise with one absence than with another. */
function moved(one: readonly Figure[], other: readonly Figure[]): Figure[] {
  const before = new Map(one.map((figure) => [keyOf(figure), JSON.stringify(figure)]));
  return other.filter((figure) => before.get(keyOf(figure)) !== JSON.stringify(figure));
}

const long = [{ person: "Bram", from: "2026-06-01", share: 0.4 }];
const short = [{ person: "Bram", from: "2026-10-05", to: "2026-10-09" }];

test("the metrics that long absence of a group enters are those whose definition says so, and no other", () => {
  const metrics = new Set(moved(figuresOf([], 3), figuresOf(long, 3)).map(({ metric }) => metric));
  const declared = allDefinitions.filter(({ usesAbsence }) => usesAbsence).map(({ id }) => id);
  const hasValue = new Set(
    figuresOf(long, 3).flatMap(({ metric, value }) => (value === null ? [] : [metric])),
  );
  expect([...metrics].toSorted()).toEqual(declared.filter((id) => hasValue.has(id)).toSorted());
  expect(metrics.size).toBeGreaterThan(20);
});

test("only figures of the company and of teams are otherwise: none of a segment, none of a person", () => {
  const kinds = new Set(moved(figuresOf([], 3), figuresOf(long, 3)).map(({ scope }) => scope.kind));
  expect(kinds).toEqual(new Set(["company", "team"]));
});

test("in a smaller team, and shortly, absence changes no figure at all", () => {
  expect(moved(figuresOf([], 4), figuresOf(long, 4))).toEqual([]);
  expect(moved(figuresOf([], 3), figuresOf(short, 3))).toEqual([]);
});

test("whoever is away for half of a month changes no figure of anybody else but by comparison", () => {
  const away = [{ person: "Bram", from: "2026-10-01", to: "2026-10-20" }];
  const others = moved(figuresOf([], 3), figuresOf(away, 3)).filter(
    ({ scope, metric }) => !scope.id.startsWith("Bram") && !metric.startsWith("peers."),
  );
  expect(others).toEqual([]);
});
