import { expect, test } from "vitest";
import { isoOfDay } from "../src/calendar/day.ts";
import { factsOfDataset, settingsOf } from "../src/metrics/figures.fixture.ts";
import { datasetOf, type Rows } from "../src/metrics/organisation.fixture.ts";
import { allFigures } from "../src/metrics/registry.ts";
import { scopeEntries } from "../src/report/scope-names.ts";
import { findSignals } from "../src/report/signals/find.ts";
import { chance, type Random } from "../src/statistics/chance.ts";

const people = ["Anna", "Bram", "Cas", "Dirk", "Els", "Fien", "Gijs", "Hans"];
const firstDay = 20_393; // 2025-11-01, the first of the twelve months up to October 2026
const days = 365;

/** What somebody truly does in twelve months, before chance. */
interface Truth {
  visits: number;
  prospectShare: number;
  ordersPerVisit: number;
}

const alike: Truth = { visits: 240, prospectShare: 0.16, ordersPerVisit: 0.12 };

/** One year of a team as chance has it: every visit may be at a prospect, and may bring an order. */
function yearOf(random: Random, truthOf: (person: string) => Truth): Rows {
  const activities: NonNullable<Rows["activities"]> = [];
  const quotes: NonNullable<Rows["quotes"]> = [];
  const accounts = people.flatMap((manager) => [
    { id: `${manager} customer`, manager },
    { id: `${manager} prospect`, manager, status: "prospect" as const },
  ]);
  for (const person of people) {
    const { visits, prospectShare, ordersPerVisit } = truthOf(person);
    for (let i = 0; i < visits * 1.4; i++) {
      if (random() > 1 / 1.4) continue;
      const day = isoOfDay(firstDay + Math.floor(random() * days));
      const account = `${person} ${random() < prospectShare ? "prospect" : "customer"}`;
      activities.push({ day, person, account });
      if (random() >= ordersPerVisit) continue;
      quotes.push({ issued: day, person, account, outcome: "won", closed: day, value: 1000 });
    }
  }
  return { team: people.map((person) => ({ person })), accounts, activities, quotes };
}

/** Who is found in a simulated year, and what. */
function findingsOf(rows: Rows): string[] {
  const settings = settingsOf();
  const facts = factsOfDataset(datasetOf(rows), settings);
  return findSignals({ figures: allFigures(facts), scopes: scopeEntries(facts), settings })
    .filter(({ state, scope }) => state === "found" && scope.kind === "account_manager")
    .map(({ id, scope }) => `${scope.id}: ${id}`);
}

const years = 60;

test("among account managers who are truly alike, somebody is named in at most one year in ten", () => {
  const random = chance(218, "fairness");
  const named = Array.from({ length: years }, () => findingsOf(yearOf(random, () => alike))).filter(
    (findings) => findings.length > 0,
  );
  expect(named.length).toBeLessThanOrEqual(years / 10);
});

/** In a year of 240 visits somebody at a third of the orders of seven colleagues is found nearly always, and nobody beside them. */
test("somebody who truly has a third of the orders is found in at least four years of five", () => {
  const random = chance(7, "power");
  const third: Truth = { ...alike, ordersPerVisit: alike.ordersPerVisit / 3 };
  const findings = Array.from({ length: years }, () =>
    findingsOf(yearOf(random, (person) => (person === "Els" ? third : alike))),
  );
  const seen = findings.filter((each) => each.includes("Els: half_the_orders"));
  expect(seen.length).toBeGreaterThanOrEqual((years * 4) / 5);
  const others = findings.filter((each) => each.some((finding) => !finding.startsWith("Els")));
  expect(others.length).toBeLessThanOrEqual(years / 10);
});

test("somebody who truly makes twice the visits for the same orders is found to be busy, in at least four years of five", () => {
  const random = chance(11, "busy");
  const busy: Truth = { ...alike, visits: 480, ordersPerVisit: alike.ordersPerVisit / 2 };
  const findings = Array.from({ length: years }, () =>
    findingsOf(yearOf(random, (person) => (person === "Gijs" ? busy : alike))),
  );
  const seen = findings.filter((each) => each.includes("Gijs: busy_few_orders"));
  expect(seen.length).toBeGreaterThanOrEqual((years * 4) / 5);
});

/** A year of ten account managers with a hundred quotes each, of which every one may be won. */
function yearOfQuotes(random: Random, hitRateOf: (person: string) => number): Rows {
  const ten = [...people, "Ilse", "Joris"];
  const quotes = ten.flatMap((person) =>
    Array.from({ length: 100 }, () => {
      const day = isoOfDay(firstDay + Math.floor(random() * days));
      const outcome = random() < hitRateOf(person) ? ("won" as const) : ("lost" as const);
      return { issued: day, person, outcome, closed: day, value: 1000 };
    }),
  );
  return { team: ten.map((person) => ({ person })), quotes };
}

test("in a team of ten with a hit rate of 40 %, one with 16 % is found within a year of a hundred quotes, four times of five", () => {
  const random = chance(16, "hit rate");
  const found = Array.from({ length: years }, () =>
    findingsOf(yearOfQuotes(random, (person) => (person === "Ilse" ? 0.16 : 0.4))),
  );
  expect(
    found.filter((each) => each.some((finding) => finding.startsWith("Ilse"))).length,
  ).toBeGreaterThanOrEqual((years * 4) / 5);
  expect(
    found.filter((each) => each.some((finding) => !finding.startsWith("Ilse"))).length,
  ).toBeLessThanOrEqual(years / 10);
});
