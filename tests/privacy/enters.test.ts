import { expect, test } from "vitest";
import { dayOfIso } from "../../src/calendar/day.ts";
import type { Absence } from "../../src/contract/dataset.ts";
import { allDefinitions } from "../../src/metrics/registry.ts";
import { type Difference, differences } from "./difference.ts";
import { editionsOf } from "./editions.ts";
import { comparedMonth } from "./exchange.ts";
import { groupsOf } from "./groups.ts";
import { type Organisation, organisations } from "./organisations.ts";
import { tellings } from "./solver/told.ts";
import { longOfNow, truthOf } from "./truth.ts";
import { monthsToldIn } from "./windows.ts";

/**
 * People of whom nothing is known that could make an absence more than it is: employed all along, and never
 * away.
 */
function neverAway({ dataset }: Organisation): { person: number; team: string }[] {
  return dataset.employments
    .filter(
      ({ person, to }) =>
        to === null && dataset.employments.filter((row) => row.person === person).length === 1,
    )
    .filter(
      ({ person, from }) =>
        from < dayOfIso("2025-01-01") && !dataset.absences.some((row) => row.person === person),
    )
    .map(({ person, team }) => ({ person, team }));
}

/** Too little of a day for anybody to go without an assessment. */
const share = 0.4;
const long = { from: dayOfIso("2026-05-04"), to: dayOfIso("2026-10-20") };
const short = { from: dayOfIso("2026-10-05"), to: dayOfIso("2026-10-14") };

/** What is not the same in management's edition when somebody was away besides. */
function movedBy(
  organisation: Organisation,
  person: number,
  spell: { from: number; to: number },
): Difference[] {
  const { dataset } = organisation;
  const row: Absence = { person, team: null, fte: null, share, ...spell };
  const away = { ...organisation, dataset: { ...dataset, absences: [...dataset.absences, row] } };
  const [before, after] = [organisation, away].map((each) =>
    editionsOf(each, comparedMonth, (audience) => audience === "management").get("management"),
  );
  if (!before || !after) throw new Error("There is no edition for management");
  return differences(before, after);
}

interface Tried {
  organisation: Organisation;
  /** Somebody of a group, and somebody outside of any. */
  inGroup: number | undefined;
  outside: number | undefined;
}

const tried: Tried[] = organisations(60).map((organisation) => {
  const truth = truthOf(organisation, monthsToldIn(organisation, [comparedMonth]), longOfNow);
  const groups = groupsOf(organisation, comparedMonth, truth);
  const people = neverAway(organisation);
  return {
    organisation,
    inGroup: people.find(({ team }) => groups.includes(team))?.person,
    outside: people.find(({ team }) => !groups.includes(team))?.person,
  };
});

test("a figure that moves with somebody's long absence is of a team or the company, and one that the solver knows", () => {
  const moved = tried
    .filter(({ inGroup }) => inGroup !== undefined)
    .slice(0, 12)
    .map(({ organisation, inGroup = -1 }) => movedBy(organisation, inGroup, long));
  expect(moved.length).toBe(12);
  const figures = moved.flat().filter(({ part }) => part === "figures");
  expect(figures.filter(({ about, person }) => person !== null || !tellings.has(about))).toEqual([]);
  // What is said of teams rests on their figures.
  expect(
    moved
      .flat()
      .filter(({ part, person }) => !["figures", "signals", "evidence"].includes(part) || person !== null),
  ).toEqual([]);

  const metrics = new Set(figures.map(({ about }) => about));
  for (const id of [
    "strength.effective",
    "hours.available",
    "plan.load",
    "target.adjusted.visits",
    "gap.hours.hands",
    "lever.fte",
  ])
    expect(metrics).toContain(id);
});

test("what absence enters is written with its definition, and the solver knows no other", () => {
  const written = allDefinitions.filter(({ usesAbsence }) => usesAbsence).map(({ id }) => id);
  expect([...tellings.keys()].sort()).toEqual(written.sort());
});

test("outside the groups no byte moves with anybody's long absence", () => {
  const some = tried.filter(({ outside }) => outside !== undefined).slice(0, 12);
  expect(some.length).toBe(12);
  expect(some.flatMap(({ organisation, outside = -1 }) => movedBy(organisation, outside, long))).toEqual([]);
});

test("no byte moves with anybody's short absence", () => {
  const some = tried.flatMap(({ organisation, inGroup, outside }) => {
    const person = inGroup ?? outside;
    return person === undefined ? [] : [{ organisation, person }];
  });
  expect(some.length).toBeGreaterThanOrEqual(30);
  expect(
    some.slice(0, 16).flatMap(({ organisation, person }) => movedBy(organisation, person, short)),
  ).toEqual([]);
});
