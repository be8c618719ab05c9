import { beforeAll, expect, test } from "vitest";
import { editionsOf } from "./editions.ts";
import { groupsOf } from "./groups.ts";
import { type Organisation, organisations, reportedMonths } from "./organisations.ts";
import { ruleOfNow } from "./rule.ts";
import { type Attack, attack, type Edition, errorOf } from "./solver/attack.ts";
import type { Finding } from "./solver/find.ts";
import { tellings } from "./solver/told.ts";

interface Attacked extends Attack {
  organisation: Organisation;
  editions: readonly Edition[];
}

/** Of persons' own editions one is enough: what they have of the company is the same in all. */
const someone = (audience: string) => !audience.startsWith("person:") || audience === "person:P01";

function attackedNow(organisation: Organisation): Attacked {
  const editions = reportedMonths.flatMap((month) =>
    [...editionsOf(organisation, month, someone)].map(([audience, { figures }]) => ({
      audience,
      month,
      figures,
    })),
  );
  return { ...attack(organisation, editions, ruleOfNow), organisation, editions };
}

let attacked: Attacked[] = [];

beforeAll(() => {
  attacked = organisations(200).map(attackedNow);
}, 300_000);

test("every figure that absence enters is what the solver takes it for", () => {
  const wrong = attacked.flatMap(({ organisation, told, unknowns }) =>
    told.flatMap((each) =>
      errorOf(each, unknowns) < 1e-6 ? [] : [{ seed: organisation.seed, figure: each.figure }],
    ),
  );
  expect(wrong.slice(0, 3)).toEqual([]);
  const metrics = new Set<string>(attacked.flatMap(({ told }) => told.map(({ figure }) => figure.metric)));
  expect(attacked.reduce((sum, { told }) => sum + told.length, 0)).toBeGreaterThan(100_000);
  // The hands of months to come tell no more than those of now, so that no equation is made of them.
  expect(
    [...tellings.keys()].filter(
      (metric) => !metrics.has(metric) && /^(strength\.(?!ahead)|hours|plan|lever)/.test(metric),
    ),
  ).toEqual([]);
});

const audiencesIn = (editions: readonly Edition[]) =>
  new Set(editions.map(({ audience }) => audience.split(":")[0]));

test("the solver has the editions of everybody, of two months, in organisations with and without groups", () => {
  const kinds = attacked.map(({ editions }) => audiencesIn(editions).size);
  expect(Math.min(...kinds)).toBeGreaterThanOrEqual(3);
  const withGroups = attacked.filter(({ organisation, truth }) =>
    reportedMonths.some((month) => groupsOf(organisation, month, truth).length > 0),
  );
  expect(withGroups.length).toBeGreaterThanOrEqual(40);
  expect(attacked.length - withGroups.length).toBeGreaterThanOrEqual(40);
});

/** How many people were in a team in a month. */
function peopleIn({ truth }: Attacked, team: string, month: string): number {
  return new Set(
    truth.people.flatMap((each) => (each.team === team && each.month === month ? [each.person] : [])),
  ).size;
}

/** What was found of people in teams that are a group in a report of theirs, or in those that are not. */
function foundIn(kind: "a group" | "no group"): { seed: number; people: number; finding: Finding }[] {
  return attacked.flatMap((each) => {
    const { organisation, truth, findings } = each;
    const groups = new Set(reportedMonths.flatMap((month) => groupsOf(organisation, month, truth)));
    return findings
      .filter(({ unknown }) => unknown.kind !== "unnamed")
      .filter(({ unknown: { team } }) => groups.has(team) === (kind === "a group"))
      .map((finding) => ({
        seed: organisation.seed,
        people: peopleIn(each, finding.unknown.team, finding.unknown.month),
        finding,
      }));
  });
}

test("nobody's absence is determined in a group of fewer than small_group", () => {
  const cells = attacked.flatMap(({ truth }) => truth.people.filter(({ long }) => long > 0));
  expect(cells.length).toBeGreaterThan(2000);
  expect(foundIn("no group")).toEqual([]);
});

test("of a group no more is determined than that nobody of it was away, whatever its month", () => {
  const found = foundIn("a group");
  expect(found.length).toBeGreaterThan(500);
  expect(found.filter(({ finding: { by, value } }) => by !== "bounds" || value > 1e-6)).toEqual([]);
});

test("nobody's short absence is determined", () => {
  const cells = attacked.flatMap(({ truth }) => truth.people.filter(({ short }) => short > 0));
  expect(cells.length).toBeGreaterThan(500);
  const found = attacked.flatMap(({ findings }) =>
    findings.filter(({ unknown }) => unknown.kind === "short"),
  );
  expect(found).toEqual([]);
});

/**
 * Everybody with a month of management's edition in which they are not assessed, and the part of it that they
 * were there.
 */
function notAssessed({ organisation, truth, editions }: Attacked) {
  return editions
    .filter(({ audience }) => audience === "management")
    .flatMap(({ month, figures }) => {
      const ids = new Set(
        figures.flatMap(({ scope, window, status }) =>
          scope.kind === "account_manager" && window === "month" && status === "not_assessed"
            ? [scope.id]
            : [],
        ),
      );
      const workdays = truth.workdays.get(month)?.length ?? 0;
      return [...ids].map((id) => {
        const own = truth.people.filter(
          (each) => each.month === month && organisation.dataset.people[each.person]?.id === id,
        );
        const share = (days: (each: (typeof own)[number]) => number) =>
          own.reduce((sum, each) => sum + days(each), 0) / workdays;
        return {
          employed: share(({ contracts }) => contracts.reduce((sum, { days }) => sum + days, 0)),
          present: share(({ presentDays }) => presentDays),
        };
      });
    });
}

test("what is known of a person is only that whoever is not assessed was away for at least half of the month, or not employed", () => {
  const months = attacked.flatMap(notAssessed);
  const allMonth = months.filter(({ employed }) => employed > 0.999);
  expect(allMonth.length).toBeGreaterThan(100);
  expect(months.filter(({ present }) => present >= 0.5)).toEqual([]);
});
