import { expect, test } from "vitest";
import { dayOfIso, isoOfDay } from "../../calendar/day.ts";
import { type SignalId, signalIds } from "../../contract/vocabulary.ts";
import { factsOfDataset, settingsOf } from "../../metrics/figures.fixture.ts";
import { datasetOf, type Rows } from "../../metrics/organisation.fixture.ts";
import { allFigures } from "../../metrics/registry.ts";
import { scopeEntries } from "../scope-names.ts";
import { findSignals } from "./find-findings.ts";
import { noiseOf } from "./noise.ts";

/** What is found in the report of October 2026, as `rule scope`. */
function foundIn(rows: Rows): string[] {
  const settings = settingsOf();
  const facts = factsOfDataset(datasetOf(rows), settings);
  const noise = noiseOf(facts, settings);
  return findSignals({ figures: allFigures(facts), scopes: scopeEntries(facts), settings, noise })
    .filter(({ state }) => state === "found")
    .map(({ id, scope }) => `${id} ${scope.id}`);
}

const team = ["Anna", "Bram", "Cas", "Dirk", "Els", "Fien", "Gijs", "Hans"].map((person) => ({ person }));
const first = dayOfIso("2025-11-03");

/** Quotes closed evenly over the twelve months, each at a day of its own; those won first. */
function closed(
  person: string,
  won: number,
  { lost = 0, value = 1000, account }: { lost?: number; value?: number; account?: string } = {},
) {
  const all = won + lost;
  return Array.from({ length: all }, (_, i) => {
    const day = isoOfDay(first + Math.floor((i * 350) / all));
    // Spread, so that the won ones do not all lie in the beginning.
    const isWon = Math.floor(((i + 1) * won) / all) > Math.floor((i * won) / all);
    return {
      issued: day,
      closed: day,
      person,
      outcome: isWon ? ("won" as const) : ("lost" as const),
      value,
      ...(account === undefined ? {} : { account }),
    };
  });
}

const contacts = (person: string, account: string, count: number, type: "visit" | "call" = "visit") =>
  Array.from({ length: count }, (_, i) => ({
    day: isoOfDay(first + Math.floor((i * 355) / count)),
    person,
    account,
    type,
  }));

const others = team.slice(1).map(({ person }) => person);
const all = (count: number) => others.flatMap((person) => closed(person, count));
const aim = (value: number, person?: string) => ({
  measure: "revenue" as const,
  value,
  ...(person === undefined ? {} : { person }),
  from: "2026-01-01",
  to: "2026-12-31",
});

/**
 * A hundred customers of one person, who has quotes at the first of them, and a plan of one quote a year at
 * each.
 */
const customers = Array.from({ length: 100 }, (_, i) => ({ id: `c${i}`, manager: "Anna" }));
const planned = (hitRate: number): Rows => ({
  team: [{ person: "Anna" }],
  accounts: customers,
  plan: [
    { medium: "quote", timesPerYear: 1, hitRate, orderValue: 1000, agreedOn: "2026-01-01", manager: "Anna" },
  ],
  quotes: customers.map(({ id }, i) => {
    const day = isoOfDay(dayOfIso("2026-01-05") + 2 * i);
    const outcome = i % 5 === 0 ? ("won" as const) : ("lost" as const);
    return { issued: day, closed: day, person: "Anna", account: id, outcome, value: 900 + (i % 7) * 40 };
  }),
  targets: [aim(20_000, "Anna")],
});

const visited = (count: number): Rows => ({
  team: [{ person: "Anna" }],
  accounts: [{ id: "a" }, ...Array.from({ length: 99 }, (_, i) => ({ id: `b${i}` }))],
  plan: [
    { medium: "visit", timesPerYear: 4, maxPerYear: 4, minutes: 60, agreedOn: "2026-01-01", manager: "Anna" },
  ],
  activities: Array.from({ length: 100 }, (_, i) =>
    contacts("Anna", i === 0 ? "a" : `b${i - 1}`, count),
  ).flat(),
});

const asUsual = [18, 24, 19, 23, 17, 22, 25, 19, 21, 18, 24, 20];

/** Visits that go up and down as usual for two years, and so many in October. */
const visitsByMonth = (october: number): Rows => ({
  team: [{ person: "Anna" }],
  accounts: [{ id: "a" }],
  activities: [...asUsual, ...asUsual, october].flatMap((count, month) =>
    Array.from({ length: count }, (_, i) => ({
      day: isoOfDay(dayOfIso("2024-10-01") + Math.floor(month * 30.44) + (i % 28)),
      person: "Anna",
      account: "a",
    })),
  ),
});

/** An order at each of forty customers, on a quote of so many days before. */
const firstOrders = (daysBefore: number): Rows => ({
  team: [{ person: "Anna" }],
  accounts: [{ id: "b" }, ...Array.from({ length: 40 }, (_, i) => ({ id: `d${i}` }))],
  activities: contacts("Anna", "b", 200),
  quotes: closed("Anna", 40).map((quote, i) => ({
    ...quote,
    account: `d${i}`,
    issued: isoOfDay(dayOfIso(quote.closed) - daysBefore),
  })),
});

/** Orders that came within thirty days, and twenty quotes of Anna that are open for so many. */
const openFor = (days: number): Rows => ({
  team,
  quotes: [
    ...team.flatMap(({ person }) =>
      closed(person, 30).map((quote) => ({ ...quote, issued: isoOfDay(dayOfIso(quote.closed) - 30) })),
    ),
    ...Array.from({ length: 20 }, () => ({
      person: "Anna",
      issued: isoOfDay(dayOfIso("2026-10-31") - days),
    })),
  ],
});

/** Each finding: where it is made, and an organisation like it where it is not. */
const cases: [SignalId, string, Rows, Rows][] = [
  [
    "result_low",
    "Anna",
    { team, quotes: [...closed("Anna", 40), ...all(40)], targets: [aim(80_000, "Anna")] },
    { team, quotes: [...closed("Anna", 40), ...all(40)], targets: [aim(42_000, "Anna")] },
  ],
  ["yield_low", "Anna", planned(0.6), planned(0.2)],
  [
    "understaffed",
    "North",
    { team: [{ person: "Anna" }], strength: [{ fte: 2 }], absence: [] },
    { team: [{ person: "Anna" }], strength: [{ fte: 1.1 }], absence: [] },
  ],
  [
    "plan_does_not_fit",
    "Anna",
    { ...visited(4), plan: [{ medium: "visit", timesPerYear: 12, minutes: 120 }] },
    { ...visited(4), plan: [{ medium: "visit", timesPerYear: 4, minutes: 60 }] },
  ],
  ["plan_not_enough", "Anna", { ...planned(0.1), quotes: [] }, { ...planned(0.1992), quotes: [] }],
  ["plan_on_own_rates", "Anna", { ...planned(0.4), targets: [aim(40_000, "Anna")] }, planned(0.2)],
  ["plan_not_agreed", "Anna", { ...visited(4), plan: [{ medium: "visit" }] }, visited(4)],
  ["coverage_low", "Anna", visited(2), visited(4)],
  [
    "wrong_customers",
    "Anna",
    { ...visited(1), activities: [...contacts("Anna", "a", 200), ...(visited(1).activities ?? [])] },
    visited(4),
  ],
  ["neglected", "Anna", { ...visited(4), activities: contacts("Anna", "a", 4) }, visited(4)],
  [
    "no_new_business",
    "Anna",
    {
      team: [{ person: "Anna" }],
      accounts: [{ id: "a" }, { id: "p", status: "prospect" }],
      activities: [...contacts("Anna", "a", 200), ...contacts("Anna", "p", 5)],
    },
    {
      team: [{ person: "Anna" }],
      accounts: [{ id: "a" }, { id: "p", status: "prospect" }],
      activities: [...contacts("Anna", "a", 200), ...contacts("Anna", "p", 30)],
    },
  ],
  [
    "busy_few_orders",
    "Anna",
    {
      team,
      accounts: [{ id: "a", manager: "nobody" }],
      activities: team.flatMap(({ person }) => contacts(person, "a", person === "Anna" ? 480 : 240)),
      quotes: [...closed("Anna", 30), ...all(40)],
    },
    {
      team,
      accounts: [{ id: "a", manager: "nobody" }],
      activities: team.flatMap(({ person }) => contacts(person, "a", 240)),
      quotes: [...closed("Anna", 30), ...all(40)],
    },
  ],
  [
    "half_the_orders",
    "Anna",
    { team, quotes: [...closed("Anna", 12), ...all(40)], targets: [aim(80_000, "Anna")] },
    // The same, and the year's result is there with few, large orders.
    { team, quotes: [...closed("Anna", 12, { value: 10_000 }), ...all(40)], targets: [aim(80_000, "Anna")] },
  ],
  [
    "doing_well",
    "Anna",
    { team, quotes: [...closed("Anna", 90), ...all(40)] },
    { team, quotes: [...closed("Anna", 50), ...all(40)] },
  ],
  ["process_change", "North", visitsByMonth(80), visitsByMonth(21)],
  ["stale_quotes", "North", openFor(90), openFor(20)],
  ["unlogged", "all", firstOrders(0), firstOrders(20)],
];

test("every finding is tried both ways", () => {
  expect(cases.map(([rule]) => rule).toSorted()).toEqual([...signalIds].toSorted());
});

test.each(cases)("%s is found of %s where it is so, and not where it is not", (rule, scope, is, isNot) => {
  expect(foundIn(is)).toContain(`${rule} ${scope}`);
  expect(foundIn(isNot).filter((finding) => finding.startsWith(rule))).toEqual([]);
});

test("of a year that is on target no plan is called not enough: more comes in than it counts on", () => {
  expect(foundIn({ ...planned(0.1), quotes: [] })).toContain("plan_not_enough Anna");
  expect(foundIn(planned(0.1))).not.toContain("plan_not_enough Anna");
});

test("about somebody who joined seven months ago nothing is found at all", () => {
  const joined = {
    team: [{ person: "Anna", from: "2026-04-01" }, ...team.slice(1)],
    quotes: [...closed("Anna", 2), ...all(40)],
  };
  expect(foundIn(joined)).toEqual([]);
});
