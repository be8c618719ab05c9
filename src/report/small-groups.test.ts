import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "../metrics/figure.ts";
import { withSmallGroupsHidden } from "./small-groups.ts";

const noMeans = { smallGroup: 5, monthsOf: new Map<string, string[]>() };

function strength(id: string, people: number, absent: number, window = "month"): Figure[] {
  const scope = { kind: id === "all" ? "company" : "team", id } as const;
  const figure = (metric: string, value: number, n?: number): Figure => ({
    metric: `strength.${metric}`,
    scope,
    window,
    unit: "fte",
    value,
    ...(n === undefined ? {} : { n }),
  });
  return [
    figure("planned", people + 1),
    figure("contracted", people, people),
    figure("vacant", 1),
    figure("absent_long", absent, absent),
    figure("effective", people - absent),
  ];
}

function shown(figures: Figure[], metric: string): Record<string, number | null> {
  const own = figures.filter((figure) => figure.metric === metric);
  return Object.fromEntries(own.map(({ scope, window, value }) => [`${scope.id} ${window}`, value]));
}

test("where fewer than five people work, vacancy and absence are not told apart; planned and effective stay", () => {
  const figures = withSmallGroupsHidden(
    [
      ...strength("all", 22, 9),
      ...strength("North", 4, 3),
      ...strength("South", 3, 3),
      ...strength("East", 15, 3),
    ],
    noMeans,
  );
  expect(shown(figures, "strength.absent_long")).toEqual({
    "all month": 9,
    "North month": null,
    "South month": null,
    "East month": 3,
  });
  expect(shown(figures, "strength.effective")).toMatchObject({ "North month": 1, "South month": 0 });
  expect(figures.find((figure) => figure.status === "suppressed")).not.toHaveProperty("n");
});

test("one or two people away, or none, are never shown as a number of their own", () => {
  for (const absent of [0, 1, 2]) {
    const figures = withSmallGroupsHidden(strength("North", 12, absent), noMeans);
    expect(shown(figures, "strength.vacant")).toEqual({ "North month": null });
  }
});

test("a single hidden team is joined by the next smallest, so that the company does not give it away", () => {
  const figures = withSmallGroupsHidden(
    [
      ...strength("all", 30, 10),
      ...strength("North", 8, 1),
      ...strength("South", 10, 4),
      ...strength("East", 12, 5),
    ],
    noMeans,
  );
  expect(shown(figures, "strength.vacant")).toEqual({
    "all month": 1,
    "North month": null,
    "South month": null,
    "East month": 1,
  });
});

test("with one team the company says no more than the team", () => {
  const figures = withSmallGroupsHidden([...strength("all", 4, 3), ...strength("North", 4, 3)], noMeans);
  expect(shown(figures, "strength.contracted")).toEqual({ "all month": null, "North month": null });
});

test("one hidden month is joined by another, so that the year does not give it away", () => {
  const months = ["2026-09", "2026-10"];
  const figures = withSmallGroupsHidden(
    [
      ...strength("all", 9, 3, "r12"),
      ...strength("all", 9, 3, "2026-09"),
      ...strength("all", 9, 1, "2026-10"),
    ],
    { smallGroup: 5, monthsOf: new Map([["r12", months]]) },
  );
  expect(shown(figures, "strength.absent_long")).toEqual({
    "all r12": 3,
    "all 2026-09": null,
    "all 2026-10": null,
  });
});

test("no sum ever has exactly one hidden part", () => {
  const size = fc.record({ people: fc.integer({ min: 1, max: 12 }), absent: fc.integer({ min: 0, max: 6 }) });
  fc.assert(
    fc.property(fc.array(size, { minLength: 1, maxLength: 6 }), (teams) => {
      const total = { people: 0, absent: 0 };
      for (const team of teams) {
        total.people += team.people;
        total.absent += team.absent;
      }
      const parts = teams.flatMap((team, i) => strength(`T${i}`, team.people, team.absent));
      const figures = withSmallGroupsHidden(
        [...strength("all", total.people, total.absent), ...parts],
        noMeans,
      );
      const hidden = Object.values(shown(figures, "strength.absent_long")).filter((value) => value === null);
      expect(hidden.length).not.toBe(1);
    }),
  );
});
